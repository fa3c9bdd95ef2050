import { flag, id, key, sentence } from './fieldCodecs.ts';
import { TACTIC_KIND } from './marketingWords.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** Which proof a claim of a kind of activity needs. */
export const proofRequirement = recordCodec('Proof_Requirement__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  key: field('Requirement_Key__c', key.nullable()),
  kind: field('Kind__c', TACTIC_KIND.nullable()),
  proofInvoice: field('Proof_Invoice__c', flag),
  proofLeads: field('Proof_Leads__c', flag),
  proofPhoto: field('Proof_Photo__c', flag),
  proofAttendance: field('Proof_Attendance__c', flag),
  proofScreenshot: field('Proof_Screenshot__c', flag),
  proofReport: field('Proof_Report__c', flag),
  note: field('Note__c', sentence(255).nullable()),
});
