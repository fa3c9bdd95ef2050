import { count, day, id, key, sentence, text } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** What partner and vendor plan together; the root of versions, customers, lists and reviews. */
export const accountPlan = recordCodec('Account_Plan__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  managerId: field('OwnerId', id),
  /** "<partner account id>:<period label>" */
  key: field('Plan_Key__c', key.nullable()),
  partnerId: field('Partner__c', id),
  templateId: field('Plan_Template__c', id.nullable()),
  periodId: field('Period__c', id.nullable()),
  periodLabel: field('Period_Label__c', sentence(40).nullable()),
  start: field('Start_Date__c', day),
  end: field('End_Date__c', day),
  /** null = the currency that everything is measured in. */
  currency: field('Currency_Code__c', text.nullable()),
  closedOn: field('Closed_On__c', day.nullable()),
  previousPlanId: field('Previous_Plan__c', id.nullable()),
  reviewEveryDays: field('Review_Every_Days__c', count.nullable()),
  versionCount: readOnly('Version_Count__c', count.nullable()),
  openVersionCount: readOnly('Open_Version_Count__c', count.nullable()),
  /** Number of the newest version that both sides have signed. */
  signedVersion: readOnly('Signed_Version__c', count.nullable()),
  lastReviewedOn: readOnly('Last_Reviewed_On__c', day.nullable()),
  /** JSON: [{"key", "name", "listPrice", "typicalFirstYear"}], in the order of the columns. */
  products: field('Products__c', text.nullable()),
  positionAsOf: field('Position_As_Of__c', day.nullable()),
});

export function planKey(partnerId: string, periodLabel: string): string {
  return `${partnerId}:${periodLabel}`;
}
