import { flag, id, key, text } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const channelProgram = recordCodec('Channel_Program__c', {
  id: readOnly('Id', id),
  name: field('Name', text),
  key: field('Program_Key__c', key.nullable()),
  /** ISO 4217; null = the service's. */
  currency: field('Currency_Code__c', text.nullable()),
  isActive: field('Active__c', flag),
});
