import type { SalesforceRecord } from '../record.ts';
import { approvalRule } from '../records/approvalRule.ts';
import { dealRegistration } from '../records/dealRegistration.ts';
import { day, flag, id, instant, money, text } from '../records/fieldCodecs.ts';
import { fundActivity } from '../records/fundActivity.ts';
import { fundAllocation } from '../records/fundAllocation.ts';
import { fundStep } from '../records/fundStep.ts';
import { marketingFund } from '../records/marketingFund.ts';
import { marketingPlan } from '../records/marketingPlan.ts';
import { planAbsence } from '../records/planAbsence.ts';
import { readOnly, recordCodec } from '../records/recordCodec.ts';
import { userRole } from '../records/userRole.ts';
import { identifier, identifiers, soql, SoqlFragment } from '../soql.ts';

/** An allocation beside the fund that was made of it. */
export const allocated = recordCodec('Fund_Allocation__c', {
  id: fundAllocation.table.id,
  partnerId: fundAllocation.table.partnerId,
  ownerId: readOnly('Partner__r.OwnerId', id),
  partnerName: readOnly('Partner__r.Name', text),
  amount: fundAllocation.table.amount,
  startsOn: fundAllocation.table.startsOn,
  useBy: fundAllocation.table.useBy,
  claimBy: fundAllocation.table.claimBy,
  currency: readOnly('Marketing_Budget__r.Currency_Code__c', text.nullable()),
  fundId: fundAllocation.table.fundId,
  fundAmount: readOnly('Fund__r.Allocated_Amount__c', money.nullable()),
  fundStartsOn: readOnly('Fund__r.Starts_On__c', day.nullable()),
  fundUseBy: readOnly('Fund__r.Use_By__c', day.nullable()),
  fundClaimBy: readOnly('Fund__r.Claim_By__c', day.nullable()),
  fundCurrency: readOnly('Fund__r.Currency_Code__c', text.nullable()),
});
export type Allocated = ReturnType<typeof allocated.read>;

/** @param since null = whenever they changed */
export function waitingAllocations(since: Date | null): string {
  const changed = since === null ? '' : soql` WHERE Fund__c = null OR SystemModstamp >= ${since}`;
  return soql`SELECT ${identifiers(allocated.select)} FROM ${identifier(allocated.object)}${new SoqlFragment(changed)} ORDER BY Id`;
}

/** A step, and what its activity says meanwhile. */
export const stepTaken = recordCodec('Fund_Step__c', {
  activityId: fundStep.table.activityId,
  number: fundStep.table.number,
  kind: fundStep.table.kind,
  byId: readOnly('CreatedById', id),
  status: readOnly('Fund_Activity__r.Status__c', fundActivity.table.status.codec),
  lastState: readOnly('Fund_Activity__r.Last_State__c', fundActivity.table.lastState.codec),
  stepCount: readOnly('Fund_Activity__r.Step_Count__c', fundActivity.table.stepCount.codec),
  approverId: readOnly('Fund_Activity__r.Approver__c', id.nullable()),
  escalateToId: readOnly('Fund_Activity__r.Escalate_To__c', id.nullable()),
  decideBy: readOnly('Fund_Activity__r.Decide_By__c', day.nullable()),
  approved: readOnly('Fund_Activity__r.Approved_Amount__c', money.nullable()),
  paid: readOnly('Fund_Activity__r.Paid_Amount__c', money.nullable()),
  claimBy: readOnly('Fund_Activity__r.Claim_By__c', day.nullable()),
  extendedTo: readOnly('Fund_Activity__r.Extended_To__c', day.nullable()),
  fundClaimBy: readOnly('Fund_Activity__r.Fund_Request__r.Marketing_Fund__r.Claim_By__c', day),
});
export type StepTaken = ReturnType<typeof stepTaken.read>;

const LATE = new SoqlFragment(
  "Fund_Activity__r.Status__c IN ('Waiting', 'Agreed', 'Claim sent') AND (Fund_Activity__r.Decide_By__c = null OR Fund_Activity__r.Decide_By__c < TODAY)",
);
const UNCLAIMED = new SoqlFragment(
  "Fund_Activity__r.Status__c IN ('Approved', 'Claim returned') AND Fund_Activity__r.Approved_Amount__c > 0 AND (Fund_Activity__r.Extended_To__c < TODAY OR (Fund_Activity__r.Extended_To__c = null AND (Fund_Activity__r.Claim_By__c < TODAY OR (Fund_Activity__r.Claim_By__c = null AND Fund_Activity__r.Fund_Request__r.Marketing_Fund__r.Claim_By__c < TODAY))))",
);

/** Steps that are new, and all of activities whose day to decide or to claim has passed; with when they were taken. */
export function waitingSteps(since: Date | null): string {
  const taken = since === null ? new SoqlFragment('') : new SoqlFragment(recent(since));
  return soql`SELECT ${identifiers(stepTaken.select)}, CreatedDate FROM ${identifier(stepTaken.object)}${taken} ORDER BY Fund_Activity__c, Number__c`;
}

function recent(since: Date): string {
  return soql` WHERE CreatedDate >= ${since} OR (${LATE}) OR (${UNCLAIMED})`;
}

/** A registration whose protection may have ended, or that a tactic brought in. */
export const watchedRegistration = recordCodec('Deal_Registration__c', {
  id: dealRegistration.table.id,
  status: dealRegistration.table.status,
  protectedUntil: dealRegistration.table.protectedUntil,
  dealIsWon: readOnly('Opportunity__r.IsWon', flag.nullable()),
  tacticId: dealRegistration.table.marketingTacticId,
});

/** What was won stays approved: it has come to what it was protected for. */
export function watchedRegistrations(since: Date | null): string {
  const moved =
    since === null
      ? ''
      : soql` AND (SystemModstamp >= ${since} OR Opportunity__r.SystemModstamp >= ${since})`;
  return soql`SELECT ${identifiers(watchedRegistration.select)} FROM ${identifier(watchedRegistration.object)}
    WHERE (Status__c = 'Approved' AND Protected_Until__c < TODAY AND (Opportunity__c = null OR Opportunity__r.IsWon = false)) OR (Marketing_Tactic__c != null${new SoqlFragment(moved)}) ORDER BY Id`;
}

/** Tactics with leads that changed, a row a lead. */
export function changedLeads(since: Date | null): string {
  const changed = since === null ? '' : soql` WHERE SystemModstamp >= ${since}`;
  return soql`SELECT Marketing_Tactic__c, Registration__r.Opportunity__c FROM Marketing_Lead__c${new SoqlFragment(changed)} ORDER BY Marketing_Tactic__c`;
}

/** The rates cannot be asked for: they are too long a text. */
export const plannedRates = marketingPlan.pick('id', 'rates');

/** Plans that somebody changed and that are not over. */
export function changedMarketingPlans(since: Date | null): string {
  const changed = since === null ? '' : soql` AND SystemModstamp >= ${since}`;
  return soql`SELECT ${identifiers(plannedRates.select)} FROM ${identifier(plannedRates.object)} WHERE Status__c != 'Done'${new SoqlFragment(changed)} ORDER BY Id`;
}

/** An activity with the fund that it asks and whose it is. */
export const askedActivity = recordCodec('Fund_Activity__c', {
  ...fundActivity.pick(
    'id',
    'name',
    'kind',
    'askedAmount',
    'startsOn',
    'endsOn',
    'claimBy',
    'approverId',
    'delegateId',
    'escalateToId',
    'decideBy',
    'finalDecision',
    'eligible',
    'eligibilityReason',
    'status',
    'stepCount',
  ).table,
  creatorId: readOnly('CreatedById', id),
  partnerId: readOnly('Fund_Request__r.Marketing_Fund__r.Partner__c', id),
  managerId: readOnly('Fund_Request__r.Marketing_Fund__r.Partner__r.OwnerId', id),
  fundCurrency: readOnly('Fund_Request__r.Marketing_Fund__r.Currency_Code__c', text.nullable()),
  fundStartsOn: readOnly('Fund_Request__r.Marketing_Fund__r.Starts_On__c', day.nullable()),
  fundUseBy: readOnly('Fund_Request__r.Marketing_Fund__r.Use_By__c', day),
  fundClaimBy: readOnly('Fund_Request__r.Marketing_Fund__r.Claim_By__c', day),
  fundAvailable: readOnly(
    'Fund_Request__r.Marketing_Fund__r.Available_Amount__c',
    marketingFund.table.availableAmount.codec,
  ),
});
export type AskedActivity = ReturnType<typeof askedActivity.read>;

export const ledgerStep = recordCodec('Fund_Step__c', {
  ...fundStep.pick('activityId', 'number', 'kind', 'byName', 'approvedDelta', 'paidDelta', 'newDate', 'why')
    .table,
  byId: readOnly('CreatedById', id),
  at: readOnly('CreatedDate', instant),
});
export type LedgerStep = ReturnType<typeof ledgerStep.read>;

export const decider = recordCodec('User', {
  id: readOnly('Id', id),
  name: readOnly('Name', text),
  isActive: readOnly('IsActive', flag),
  roleId: readOnly('UserRoleId', id.nullable()),
});
export type Decider = ReturnType<typeof decider.read>;

export const awayPerson = recordCodec('Plan_Absence__c', {
  who: planAbsence.table.who,
  start: planAbsence.table.start,
  end: planAbsence.table.end,
  partnerId: readOnly('Account_Plan__r.Partner__c', id),
});

/** These activities, their steps, who decides by which rules, and where vendor people work: one call. */
export function activityQueries(activityIds: readonly string[]): string[] {
  return [
    soql`SELECT ${identifiers(askedActivity.select)} FROM ${identifier(askedActivity.object)} WHERE Id IN ${activityIds} ORDER BY Id`,
    soql`SELECT ${identifiers(ledgerStep.select)} FROM ${identifier(ledgerStep.object)} WHERE Fund_Activity__c IN ${activityIds} ORDER BY Fund_Activity__c, Number__c`,
    soql`SELECT ${identifiers(approvalRule.select)} FROM ${identifier(approvalRule.object)} ORDER BY Order__c, Id`,
    soql`SELECT ${identifiers(userRole.select)} FROM ${identifier(userRole.object)} ORDER BY Id`,
    soql`SELECT ${identifiers(awayPerson.select)} FROM ${identifier(awayPerson.object)} WHERE Side__c = 'Vendor' AND End_Date__c >= YESTERDAY AND Start_Date__c <= TOMORROW ORDER BY Id`,
  ];
}

export function deciders(userIds: readonly string[]): string {
  return soql`SELECT ${identifiers(decider.select)} FROM ${identifier(decider.object)} WHERE Id IN ${userIds}`;
}

/** First and last name, as the org compares them with a step's. */
export function namesOfUser(userId: string): string {
  return soql`SELECT FirstName, LastName FROM User WHERE Id = ${userId}`;
}

export function tacticOf(record: SalesforceRecord): string {
  return String(record['Marketing_Tactic__c']);
}
