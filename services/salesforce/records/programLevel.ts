import { count, day, id, key, text } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const programLevel = recordCodec('Program_Level__c', {
  id: readOnly('Id', id),
  name: field('Name', text),
  programId: field('Program__c', id),
  programName: readOnly('Program__r.Name', text),
  key: field('Level_Key__c', key.nullable()),
  /** 1 = the lowest. */
  rank: field('Rank__c', count),
  nextEvaluationOn: field('Next_Evaluation_On__c', day.nullable()),
});
