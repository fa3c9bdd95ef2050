import { count, flag, id, key, money, sentence } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** What a partner has spent on an activity; the proof lies in files on the record. */
export const fundClaim = recordCodec('Fund_Claim__c', {
  id: readOnly('Id', id),
  activityId: field('Fund_Activity__c', id),
  /** "<activity id>" */
  key: field('Claim_Key__c', key.nullable()),
  spentAmount: field('Spent_Amount__c', money),
  claimedAmount: field('Claimed_Amount__c', money),
  note: field('Note__c', sentence(255).nullable()),
  proofInvoice: field('Proof_Invoice__c', flag),
  proofLeads: field('Proof_Leads__c', flag),
  proofPhoto: field('Proof_Photo__c', flag),
  proofAttendance: field('Proof_Attendance__c', flag),
  proofScreenshot: field('Proof_Screenshot__c', flag),
  proofReport: field('Proof_Report__c', flag),
  revision: field('Revision__c', count.nullable()),
});
