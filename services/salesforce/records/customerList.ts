import { count, id, instant, longKey, sentence, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** Two lists of customers that the service compares, and who has agreed to share them. */
export const customerList = recordCodec('Customer_List__c', {
  id: readOnly('Id', id),
  planId: field('Account_Plan__c', id),
  key: field('List_Key__c', longKey(120).nullable()),
  status: field(
    'Status__c',
    words({ requested: 'Requested', matched: 'Matched', shared: 'Shared', failed: 'Failed' }),
  ),
  /** One customer a line, as pasted; neither side reads the other's. */
  fromPartner: field('From_Partner__c', text.nullable()),
  fromVendor: field('From_Vendor__c', text.nullable()),
  rowCount: field('Row_Count__c', count.nullable()),
  knownCount: field('Known_Count__c', count.nullable()),
  newCount: field('New_Count__c', count.nullable()),
  unclearCount: field('Unclear_Count__c', count.nullable()),
  repeatedCount: field('Repeated_Count__c', count.nullable()),
  rejectedCount: field('Rejected_Count__c', count.nullable()),
  /** Both sides read it: line numbers, never names. */
  problems: field('Problems__c', sentence(32_768).nullable()),
  /** SHA-256 of both lists as they were matched. */
  contentHash: field('Content_Hash__c', text.nullable()),
  partnerAgreedById: field('Partner_Agreed_By__c', id.nullable()),
  partnerAgreedAt: field('Partner_Agreed_At__c', instant.nullable()),
  vendorAgreedById: field('Vendor_Agreed_By__c', id.nullable()),
  vendorAgreedAt: field('Vendor_Agreed_At__c', instant.nullable()),
  sharedAt: field('Shared_At__c', instant.nullable()),
  failureReason: field('Failure_Reason__c', sentence(255).nullable()),
  revision: field('Revision__c', count.nullable()),
});
