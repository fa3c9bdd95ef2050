import { count, day, id, instant, key, sentence, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** One version of an account plan, and who signed it for which side. */
export const accountPlanVersion = recordCodec('Account_Plan_Version__c', {
  id: readOnly('Id', id),
  planId: field('Account_Plan__c', id),
  number: field('Number__c', count),
  /** "<plan id>:v<number>" */
  key: field('Version_Key__c', key.nullable()),
  status: field(
    'Status__c',
    words({ draft: 'Draft', offered: 'Offered', signed: 'Signed', withdrawn: 'Withdrawn' }),
  ),
  askedFor: field('Asked_For__c', day.nullable()),
  offeredById: field('Offered_By__c', id.nullable()),
  offeredAt: field('Offered_At__c', instant.nullable()),
  partnerSignedById: field('Partner_Signed_By__c', id.nullable()),
  partnerSignedName: field('Partner_Signed_Name__c', text.nullable()),
  partnerSignedAt: field('Partner_Signed_At__c', instant.nullable()),
  vendorSignedById: field('Vendor_Signed_By__c', id.nullable()),
  vendorSignedName: field('Vendor_Signed_Name__c', text.nullable()),
  vendorSignedAt: field('Vendor_Signed_At__c', instant.nullable()),
  withdrawnById: field('Withdrawn_By__c', id.nullable()),
  withdrawnAt: field('Withdrawn_At__c', instant.nullable()),
  withdrawnReason: field('Withdrawn_Reason__c', sentence(255).nullable()),
  /** Set once, by the service: goals and periods are written from it. */
  appliedAt: field('Applied_At__c', instant.nullable()),
  lineCount: readOnly('Line_Count__c', count.nullable()),
  goalLineCount: readOnly('Goal_Line_Count__c', count.nullable()),
  initiativeCount: readOnly('Initiative_Count__c', count.nullable()),
});

export function versionKey(planId: string, number: number): string {
  return `${planId}:v${number}`;
}
