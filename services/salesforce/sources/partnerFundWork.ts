import type { SalesforceRecord } from '../record.ts';
import { id, instant, text } from '../records/fieldCodecs.ts';
import { fundActivity } from '../records/fundActivity.ts';
import { fundAllocation } from '../records/fundAllocation.ts';
import { fundClaim } from '../records/fundClaim.ts';
import { marketingBudget } from '../records/marketingBudget.ts';
import { marketingFund } from '../records/marketingFund.ts';
import { readOnly, recordCodec } from '../records/recordCodec.ts';
import { identifier, identifiers, soql } from '../soql.ts';

export const ownBudget = marketingBudget.pick('id', 'name', 'amount', 'startsOn', 'endsOn', 'currency');
export type OwnBudget = ReturnType<typeof ownBudget.read>;

export const ownAllocation = recordCodec('Fund_Allocation__c', {
  ...fundAllocation.pick('id', 'budgetId', 'partnerId', 'amount', 'useBy', 'basis').table,
  partnerName: readOnly('Partner__r.Name', text),
  currency: readOnly('Marketing_Budget__r.Currency_Code__c', text.nullable()),
});
export type OwnAllocation = ReturnType<typeof ownAllocation.read>;

export const ownActivity = recordCodec('Fund_Activity__c', {
  ...fundActivity.pick('id', 'name', 'kind', 'askedAmount', 'approvedAmount', 'paidAmount', 'status').table,
  partnerId: readOnly('Fund_Request__r.Marketing_Fund__r.Partner__c', id),
  /** The id of the allocation that the fund was made of. */
  fundKey: readOnly('Fund_Request__r.Marketing_Fund__r.Fund_Key__c', marketingFund.table.key.codec),
  currency: readOnly('Fund_Request__r.Marketing_Fund__r.Currency_Code__c', text.nullable()),
});
export type OwnActivity = ReturnType<typeof ownActivity.read>;

export const ownClaim = fundClaim.pick('id', 'activityId', 'claimedAmount');
export type OwnClaim = ReturnType<typeof ownClaim.read>;

/** All that is copied: what was sent, for drafts are the partner's own. One call, and one for every 2,000 records more. */
export const OWN_FUNDS = [
  soql`SELECT ${identifiers(ownBudget.select)} FROM ${identifier(ownBudget.object)} ORDER BY Id`,
  soql`SELECT ${identifiers(ownAllocation.select)} FROM ${identifier(ownAllocation.object)} ORDER BY Id`,
  soql`SELECT ${identifiers(ownActivity.select)} FROM ${identifier(ownActivity.object)} WHERE Step_Count__c > 0 ORDER BY Id`,
  soql`SELECT ${identifiers(ownClaim.select)} FROM ${identifier(ownClaim.object)} WHERE Fund_Activity__r.Last_Claim_Sent__c > 0 ORDER BY Id`,
];

export function changedBudgets(since: Date): string {
  return soql`SELECT Id FROM ${identifier(ownBudget.object)} WHERE SystemModstamp >= ${since} LIMIT 1`;
}

const taken = recordCodec('Fund_Step__c', { at: readOnly('CreatedDate', instant) });

/** Whether steps were taken since among those that say what waits; the overdue come again and again. */
export function someAreNew(steps: readonly SalesforceRecord[], since: Date): boolean {
  return steps.some((step) => taken.read(step).at >= since);
}
