import { day, id, key, money, sentence, text } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** Money for partners’ marketing; partners cannot read it. */
export const marketingBudget = recordCodec('Marketing_Budget__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  managerId: field('OwnerId', id),
  key: field('Budget_Key__c', key.nullable()),
  programId: field('Program__c', id.nullable()),
  programLevelId: field('Program_Level__c', id.nullable()),
  region: field('Region__c', sentence(80).nullable()),
  currency: field('Currency_Code__c', text.nullable()),
  amount: field('Amount__c', money),
  startsOn: field('Starts_On__c', day),
  endsOn: field('Ends_On__c', day),
  allocated: readOnly('Allocated__c', money.nullable()),
});
