import { count, id, key, text, wordList, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** Asked of the vendor alone; no partner user has access to it. */
export const capabilityInternalQuestion = recordCodec('Capability_Internal_Question__c', {
  id: readOnly('Id', id),
  name: field('Name', text),
  templateId: field('Template__c', id),
  key: field('Question_Key__c', key),
  code: field('Code__c', text),
  question: field('Question__c', text),
  kind: field('Kind__c', words({ Single: 'Single', Text: 'Text' })),
  /** JSON: [{"key", "label"}]. */
  options: field('Options__c', text.nullable()),
  order: field('Sort_Order__c', count.nullable()),
  lifeStages: field('Life_Stages__c', wordList),
});
