import { day, id, key, money, sentence, text } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** What a partner may use for marketing. */
export const marketingFund = recordCodec('Marketing_Fund__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  managerId: field('OwnerId', id),
  /** "<allocation id>" */
  key: field('Fund_Key__c', key.nullable()),
  partnerId: field('Partner__c', id),
  allocatedAmount: field('Allocated_Amount__c', money),
  currency: field('Currency_Code__c', text.nullable()),
  startsOn: field('Starts_On__c', day.nullable()),
  useBy: field('Use_By__c', day),
  claimBy: field('Claim_By__c', day),
  committedAmount: readOnly('Committed_Amount__c', money.nullable()),
  paidAmount: readOnly('Paid_Amount__c', money.nullable()),
  availableAmount: readOnly('Available_Amount__c', money.nullable()),
});
