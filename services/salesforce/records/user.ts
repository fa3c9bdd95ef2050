import { flag, id, text } from './fieldCodecs.ts';
import { readOnly, recordCodec } from './recordCodec.ts';

export const user = recordCodec('User', {
  id: readOnly('Id', id),
  name: readOnly('Name', text),
  isActive: readOnly('IsActive', flag),
  roleId: readOnly('UserRoleId', id.nullable()),
});
