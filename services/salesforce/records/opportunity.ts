import { day, flag, id, instant, money, percent, text, words } from './fieldCodecs.ts';
import { readOnly, recordCodec } from './recordCodec.ts';

/** A deal as a deck or a list names it. What the metrics read of opportunities is the field mapping's choice. */
export const opportunity = recordCodec('Opportunity', {
  id: readOnly('Id', id),
  name: readOnly('Name', text),
  customerName: readOnly('Account.Name', text.nullable()),
  partnerId: readOnly('Partner__c', id.nullable()),
  sellerId: readOnly('Partner_Seller__c', id.nullable()),
  sellerName: readOnly('Partner_Seller__r.Name', text.nullable()),
  ledBy: readOnly('Led_By__c', words({ partner: 'Partner', vendor: 'Vendor' }).nullable()),
  stage: readOnly('StageName', text),
  isClosed: readOnly('IsClosed', flag),
  isWon: readOnly('IsWon', flag),
  amount: readOnly('Amount', money.nullable()),
  /** 0 to 1. */
  probability: readOnly('Probability', percent.nullable()),
  closeDate: readOnly('CloseDate', day),
  createdAt: readOnly('CreatedDate', instant),
  nextStep: readOnly('NextStep', text.nullable()),
  key: readOnly('Cadence_Key__c', text.nullable()),
  /** Key of the product that it is mostly about. */
  productKey: readOnly('Main_Product__c', text.nullable()),
});
