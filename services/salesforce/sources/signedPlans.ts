import { fromCents } from '../../domain/money.ts';
import type { SalesforceRecord } from '../record.ts';
import { accountPlanVersion } from '../records/accountPlanVersion.ts';
import { operatingPeriod } from '../records/operatingPeriod.ts';
import { partnerGoal } from '../records/partnerGoal.ts';
import { planLine } from '../records/planLine.ts';
import { identifier, identifiers, soql } from '../soql.ts';

export const signedVersion = accountPlanVersion.pick(
  'id',
  'planId',
  'number',
  'appliedAt',
  'partnerSignedAt',
  'vendorSignedAt',
  'vendorSignedById',
);
export type SignedVersion = ReturnType<typeof signedVersion.read>;

const line = planLine.pick(
  'id',
  'versionId',
  'lineKey',
  'kind',
  'amount',
  'quantity',
  'date',
  'text',
  'removed',
);

/** These plans, their signed versions with the lines, their partners' goals, and the vendor's calendar. */
export function signedPlanQueries(planIds: readonly string[], planFields: readonly string[]): string[] {
  return [
    soql`SELECT ${identifiers(planFields)} FROM Account_Plan__c WHERE Id IN ${planIds} ORDER BY Id`,
    soql`SELECT ${identifiers(signedVersion.select)} FROM ${identifier(signedVersion.object)} WHERE Account_Plan__c IN ${planIds} AND Status__c = 'Signed' ORDER BY Account_Plan__c, Number__c`,
    soql`SELECT ${identifiers(line.select)} FROM ${identifier(line.object)} WHERE Account_Plan_Version__r.Account_Plan__c IN ${planIds} AND Account_Plan_Version__r.Status__c = 'Signed' ORDER BY Id`,
    soql`SELECT ${identifiers(partnerGoal.select)} FROM ${identifier(partnerGoal.object)} WHERE Seller__c = null AND Partner__c IN (SELECT Partner__c FROM Account_Plan__c WHERE Id IN ${planIds}) ORDER BY Id`,
    soql`SELECT ${identifiers(operatingPeriod.select)} FROM ${identifier(operatingPeriod.object)} WHERE Calendar__c = 'Vendor' ORDER BY Id`,
  ];
}

/** A line as the arithmetic of plans takes it; null when it is another version's. */
export function toContentLine(record: SalesforceRecord, versionId: string) {
  const { lineKey, kind, amount, versionId: of, ...rest } = line.read(record);
  if (of !== versionId) return null;
  return {
    ...rest,
    key: lineKey,
    kind: KINDS[kind],
    amount: amount === null ? null : fromCents(amount),
    section: '',
    label: '',
  };
}

const KINDS = { text: 'Text', money: 'Money', number: 'Number', date: 'Date', choice: 'Choice' } as const;
