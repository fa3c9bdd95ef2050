import { count, id, key, ratio, text, wordList, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const capabilityQuestion = recordCodec('Capability_Question__c', {
  id: readOnly('Id', id),
  name: field('Name', text),
  topicId: field('Topic__c', id),
  key: field('Question_Key__c', key),
  code: field('Code__c', text),
  question: field('Question__c', text),
  kind: field(
    'Kind__c',
    words({ Single: 'Single', Multiple: 'Multiple', Graduated: 'Graduated', Text: 'Text' }),
  ),
  /** JSON: [{"key", "label", "score"}]. */
  options: field('Options__c', text.nullable()),
  weight: field('Weight__c', ratio),
  order: field('Sort_Order__c', count.nullable()),
  bestPractice: field('Best_Practice__c', text.nullable()),
  suggestedAction: field('Suggested_Action__c', text.nullable()),
  suggestedResource: field('Suggested_Resource__c', text.nullable()),
  suggestedSide: field('Suggested_Side__c', words({ Partner: 'Partner', Vendor: 'Vendor' }).nullable()),
  daysToAct: field('Days_To_Act__c', count.nullable()),
  lifeStages: field('Life_Stages__c', wordList),
  partnerTypes: field('Partner_Types__c', wordList),
});
