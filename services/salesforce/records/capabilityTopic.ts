import { count, id, key, ratio, text } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const capabilityTopic = recordCodec('Capability_Topic__c', {
  id: readOnly('Id', id),
  name: field('Name', text),
  categoryId: field('Category__c', id),
  key: field('Topic_Key__c', key),
  code: field('Code__c', text),
  weight: field('Weight__c', ratio),
  order: field('Sort_Order__c', count.nullable()),
});
