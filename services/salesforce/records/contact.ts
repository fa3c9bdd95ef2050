import { day, id, text } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** A person at a partner. */
export const contact = recordCodec('Contact', {
  id: readOnly('Id', id),
  name: readOnly('Name', text),
  partnerId: readOnly('AccountId', id.nullable()),
  leftOn: readOnly('Left_Company_On__c', day.nullable()),
  key: field('Cadence_Key__c', text.nullable()),
});
