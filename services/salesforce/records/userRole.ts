import { id, text } from './fieldCodecs.ts';
import { readOnly, recordCodec } from './recordCodec.ts';

/** A region is the role above a channel account manager's. */
export const userRole = recordCodec('UserRole', {
  id: readOnly('Id', id),
  name: readOnly('Name', text),
  parentRoleId: readOnly('ParentRoleId', id.nullable()),
});
