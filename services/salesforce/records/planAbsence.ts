import { count, day, id, sentence } from './fieldCodecs.ts';
import { PLAN_SIDE } from './planWords.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const planAbsence = recordCodec('Plan_Absence__c', {
  id: readOnly('Id', id),
  who: field('Name', sentence(80)),
  planId: field('Account_Plan__c', id),
  side: field('Side__c', PLAN_SIDE),
  start: field('Start_Date__c', day),
  end: field('End_Date__c', day),
  revision: field('Revision__c', count.nullable()),
});
