import { approvalRule } from '../records/approvalRule.ts';
import { capabilityTemplate } from '../records/capabilityTemplate.ts';
import { marketingFund } from '../records/marketingFund.ts';
import { marketingTemplate } from '../records/marketingTemplate.ts';
import { operatingPeriod } from '../records/operatingPeriod.ts';
import { partnerGoal } from '../records/partnerGoal.ts';
import { planTemplate } from '../records/planTemplate.ts';
import { qbr } from '../records/qbr.ts';
import { syncRun } from '../records/syncRun.ts';
import { identifier, identifiers, soql } from '../soql.ts';

/** What is asked of an org's records to see whether Cadence can work there; each answer is short. */

const periods = operatingPeriod.fields;
const goals = partnerGoal.fields;

/** Kinds of periods of the vendor's calendar that hold the org's day. */
export const PERIODS_NOW = soql`SELECT ${identifier(periods.kind)} kind, COUNT(Id) total FROM ${identifier(operatingPeriod.object)} WHERE ${identifier(periods.calendar)} = 'Vendor' AND ${identifier(periods.start)} <= TODAY AND ${identifier(periods.end)} >= TODAY GROUP BY ${identifier(periods.kind)}`;

/** Who owns partners, and in which role they stand. */
export function partnerOwners(flag: string): string {
  return soql`SELECT OwnerId managerId, Owner.Name managerName, Owner.UserRoleId managerRole, COUNT(Id) partners FROM Account WHERE ${identifier(flag)} = true GROUP BY OwnerId, Owner.Name, Owner.UserRoleId`;
}

const GOALS_END = identifier(goals.periodId.replace(/__c$/, `__r.${periods.end}`));

/** How many goals for now or later are accepted. */
export const ACCEPTED_GOALS = soql`SELECT COUNT(Id) total FROM ${identifier(partnerGoal.object)} WHERE ${identifier(goals.status)} = 'Accepted' AND ${GOALS_END} >= TODAY`;

export const PUBLISHED_CAPABILITIES = published(capabilityTemplate);
export const PUBLISHED_PLAN_TEMPLATES = published(planTemplate);
export const PUBLISHED_MARKETING_TEMPLATES = published(marketingTemplate);

function published({ object, fields }: { object: string; fields: { status: string } }): string {
  return soql`SELECT COUNT(Id) total FROM ${identifier(object)} WHERE ${identifier(fields.status)} = 'Published'`;
}

export const FUNDS = soql`SELECT COUNT(Id) total FROM ${identifier(marketingFund.object)}`;
export const APPROVAL_RULES = soql`SELECT COUNT(Id) total FROM ${identifier(approvalRule.object)}`;

export const LATEST_RUNS = soql`SELECT ${identifiers(syncRun.select)} FROM ${identifier(syncRun.object)} ORDER BY ${identifier(syncRun.fields.startedAt)} DESC NULLS LAST LIMIT 100`;

export const LATEST_DECK = soql`SELECT Id FROM ${identifier(qbr.object)} WHERE ${identifier(qbr.fields.deckDocumentId)} != null ORDER BY ${identifier(qbr.fields.deckBuiltAt)} DESC LIMIT 1`;

export function linksOf(recordId: string): string {
  return soql`SELECT Visibility FROM ContentDocumentLink WHERE LinkedEntityId = ${recordId}`;
}
