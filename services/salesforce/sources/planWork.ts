import type { SalesforceRecord } from '../record.ts';
import { customerList } from '../records/customerList.ts';
import { dealRegistration } from '../records/dealRegistration.ts';
import { readOnly, recordCodec } from '../records/recordCodec.ts';
import { accountPlanVersion } from '../records/accountPlanVersion.ts';
import { plannedOpportunity } from '../records/plannedOpportunity.ts';
import { day, flag, id, money } from '../records/fieldCodecs.ts';
import { identifier, identifiers, soql, SoqlFragment } from '../soql.ts';

/** Plans that go on: they have begun to be written, are not closed and have not ended. */
const GOES_ON = new SoqlFragment(
  'Account_Plan__r.Closed_On__c = null AND Account_Plan__r.End_Date__c >= TODAY',
);
const PLAN_GOES_ON = new SoqlFragment('Closed_On__c = null AND End_Date__c >= TODAY');

/** A version that both sides have signed and nothing was written from, or one of a plan that was not looked at today. */
export const waitingVersion = recordCodec('Account_Plan_Version__c', {
  planId: accountPlanVersion.table.planId,
  status: accountPlanVersion.table.status,
  appliedAt: accountPlanVersion.table.appliedAt,
  positionAsOf: readOnly('Account_Plan__r.Position_As_Of__c', day.nullable()),
});

export const WAITING_VERSIONS = soql`SELECT ${identifiers(waitingVersion.select)} FROM ${identifier(waitingVersion.object)}
  WHERE (Status__c = 'Signed' AND Applied_At__c = null) OR (${GOES_ON} AND (Account_Plan__r.Position_As_Of__c = null OR Account_Plan__r.Position_As_Of__c < TODAY)) ORDER BY Account_Plan__c, Number__c`;

/** Lists that were pasted, and those that both sides have agreed to share. */
export const waitingList = customerList.pick('id', 'planId', 'status');
export const WAITING_LISTS = soql`SELECT ${identifiers(waitingList.select)} FROM ${identifier(waitingList.object)}
  WHERE Status__c = 'Requested' OR (Status__c = 'Matched' AND Partner_Agreed_At__c != null AND Vendor_Agreed_At__c != null) ORDER BY CreatedDate, Id`;

/** Plans with a customer whose account somebody named by hand, and that nobody has looked up yet. */
export const UNSEEN_CUSTOMERS = soql`SELECT Account_Plan__c FROM Plan_Customer__c
  WHERE Customer__c != null AND Open_Count__c = null AND ${GOES_ON} ORDER BY Id LIMIT 2000`;

export function planOfCustomer(record: SalesforceRecord): string {
  return String(record['Account_Plan__c']);
}

const { table } = dealRegistration;

/** A registration, with what was planned before it and the deal that it became. */
export const plannedRegistration = recordCodec('Deal_Registration__c', {
  id: table.id,
  partnerId: table.partnerId,
  status: table.status,
  submittedAt: table.submittedAt,
  customerName: table.customerName,
  customerDomain: table.customerDomain,
  customerCountry: table.customerCountry,
  product: table.product,
  productKey: table.productKey,
  checkStatus: table.checkStatus,
  dealId: table.dealId,
  dealAccountId: readOnly('Opportunity__r.AccountId', id.nullable()),
  dealIsClosed: readOnly('Opportunity__r.IsClosed', flag.nullable()),
  dealIsWon: readOnly('Opportunity__r.IsWon', flag.nullable()),
  dealAmount: readOnly('Opportunity__r.Amount', money.nullable()),
  plannedId: readOnly('Planned_Opportunity__c', id.nullable()),
  plannedStatus: readOnly(
    'Planned_Opportunity__r.Status__c',
    plannedOpportunity.table.status.codec.nullable(),
  ),
  plannedRegistrationId: readOnly('Planned_Opportunity__r.Registration__c', id.nullable()),
  plannedWonAmount: readOnly('Planned_Opportunity__r.Opportunity_Won_Amount__c', money.nullable()),
  plannedAccountId: readOnly('Planned_Opportunity__r.Plan_Customer__r.Customer__c', id.nullable()),
});

export type PlannedRegistration = ReturnType<typeof plannedRegistration.read>;

/**
 * Registrations that wait to be compared with others, and those of planned deals that have moved.
 * @param since null = whenever they moved
 */
export function waitingRegistrations(since: Date | null): string {
  const moved =
    since === null
      ? ''
      : soql` AND (SystemModstamp >= ${since} OR Opportunity__r.SystemModstamp >= ${since} OR Planned_Opportunity__r.SystemModstamp >= ${since})`;
  return soql`SELECT ${identifiers(plannedRegistration.select)} FROM ${identifier(plannedRegistration.object)}
    WHERE (Status__c = 'Pending' AND (Check_Status__c = null OR Check_Status__c = 'Waiting')) OR (Planned_Opportunity__c != null${new SoqlFragment(moved)}) ORDER BY Id`;
}

/**
 * Partners with a plan whose deals have changed, a row each.
 * @param partnerChain lookups of Opportunity; the first one that is filled in says whose deal it is
 */
export function partnersWithChangedDeals(partnerChain: readonly string[], since: Date): string {
  const [first = ''] = partnerChain;
  const aliased = partnerChain.map((field, index) => `${identifier(field).text} partner${index}`).join(', ');
  const fields = identifiers(partnerChain);
  // A path, or several fields, cannot be compared with a sub-query; then deals of partners without a plan come, too.
  const isOneLookup = partnerChain.length === 1 && !first.includes('.');
  const planned = isOneLookup
    ? soql` AND ${identifier(first)} IN (SELECT Partner__c FROM Account_Plan__c WHERE ${PLAN_GOES_ON})`
    : '';
  return soql`SELECT ${new SoqlFragment(aliased)}, COUNT(Id) deals FROM Opportunity WHERE SystemModstamp >= ${since}${new SoqlFragment(planned)} GROUP BY ${fields}`;
}

export function partnersOf(record: SalesforceRecord, partnerChain: readonly string[]): string[] {
  return partnerChain.flatMap((_, index) => (record[`partner${index}`] as string | null) ?? []);
}
