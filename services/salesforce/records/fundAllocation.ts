import { day, id, key, money, sentence } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** What of a budget a partner may use, and why; partners cannot read it. */
export const fundAllocation = recordCodec('Fund_Allocation__c', {
  id: readOnly('Id', id),
  budgetId: field('Marketing_Budget__c', id),
  key: field('Allocation_Key__c', key.nullable()),
  partnerId: field('Partner__c', id),
  amount: field('Amount__c', money),
  startsOn: field('Starts_On__c', day.nullable()),
  useBy: field('Use_By__c', day),
  claimBy: field('Claim_By__c', day),
  basis: field('Basis__c', sentence(255)),
  fundId: field('Fund__c', id.nullable()),
});
