import { daysBetween } from 'c/days';
import { measuresOf } from './measures.js';
import { count, number, share, text } from './readField.js';

/**
 * @typedef {import('./measures.js').Measures & {
 *   partnerId: string, name: string, ownerId: string, stage: string | null, stageLabel: string | null,
 *   level: string | null, levelRank: number, winRate: number | null, winRateByValue: number | null,
 *   closedCount: number, openCount: number, overdueCount: number, growth: number | null, priorWon: number,
 *   companyWon: number | null,
 *   quietDays: number | null, activity: string | null }} Partner
 * `companyWon` is won in the currency of totals; null where the org has one currency. `quietDays` counts from the last contact to the as-of date; null = never.
 */

/** @returns {Partner} */
export function partnerOf(node) {
  const account = node.Partner__r;
  const measures = measuresOf(node);
  const lastContact = text(node.Last_Contact_On__c);
  return {
    ...measures,
    partnerId: text(node.Partner__c),
    name: text(account?.Name) ?? '',
    ownerId: text(account?.OwnerId),
    stage: text(account?.Partner_Life_Stage__c),
    stageLabel: account?.Partner_Life_Stage__c?.displayValue ?? text(account?.Partner_Life_Stage__c),
    level: text(account?.Program_Level__r?.Name),
    levelRank: count(account?.Program_Level__r?.Rank__c),
    winRate: share(node.Win_Rate__c),
    winRateByValue: share(node.Win_Rate_By_Value__c),
    closedCount: count(node.Trailing_Won_Count__c) + count(node.Trailing_Lost_Count__c),
    openCount: count(node.Open_Count__c),
    overdueCount: count(node.Overdue_Count__c),
    growth: share(node.Growth__c),
    priorWon: number(node.Prior_Won_Amount__c) ?? 0,
    companyWon: number(node.Company_Won__c),
    quietDays: lastContact === null ? null : daysBetween(lastContact, measures.asOf),
    activity: text(node.Activity_Status__c),
  };
}
