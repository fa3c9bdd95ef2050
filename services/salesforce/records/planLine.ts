import { count, day, flag, id, longKey, money, ratio, sentence, text } from './fieldCodecs.ts';
import { PLAN_LINE_KIND, PLAN_SECTION, PLAN_SIDES } from './planWords.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** One line of an account plan as a version changes it. */
export const planLine = recordCodec('Plan_Line__c', {
  id: readOnly('Id', id),
  versionId: field('Account_Plan_Version__c', id),
  /** "<version id>:<line key>" */
  key: field('Plan_Line_Key__c', longKey(120).nullable()),
  lineKey: field('Line_Key__c', longKey(80)),
  section: field('Section__c', PLAN_SECTION),
  label: field('Label__c', sentence(120).nullable()),
  kind: field('Kind__c', PLAN_LINE_KIND),
  /** In the currency of the plan. */
  amount: field('Amount__c', money.nullable()),
  quantity: field('Quantity__c', ratio.nullable()),
  date: field('Date__c', day.nullable()),
  /** Holds the chosen words of a choice, too. */
  text: field('Text__c', sentence(4000).nullable()),
  side: field('Side__c', PLAN_SIDES.nullable()),
  order: field('Sort_Order__c', count.nullable()),
  removed: field('Removed__c', flag),
  askedBy: field('Asked_By__c', PLAN_SIDES.nullable()),
  reason: field('Reason__c', sentence(255).nullable()),
  /** First letters of the checks that are ticked: "R;U;M;B;A". */
  rumba: field('Rumba__c', text.nullable()),
  revision: field('Revision__c', count.nullable()),
});

export function planLineKey(versionId: string, lineKey: string): string {
  return `${versionId}:${lineKey}`;
}
