import { count, flag, id, key, ratio, text, wordList } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const capabilityCategory = recordCodec('Capability_Category__c', {
  id: readOnly('Id', id),
  name: field('Name', text),
  templateId: field('Template__c', id),
  key: field('Category_Key__c', key),
  code: field('Code__c', text),
  weight: field('Weight__c', ratio),
  order: field('Sort_Order__c', count.nullable()),
  lifeStages: field('Life_Stages__c', wordList),
  goal: field('Goal_Score__c', count.nullable()),
  description: field('Description__c', text.nullable()),
  measuredAutomatically: field('Measured_Automatically__c', flag),
});
