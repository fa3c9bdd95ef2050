import type { SalesforceRecord } from '../record.ts';
import { accountPlan } from '../records/accountPlan.ts';
import { capabilityInternalAnswer } from '../records/capabilityInternalAnswer.ts';
import { capabilityScorecard } from '../records/capabilityScorecard.ts';
import { dealRegistration } from '../records/dealRegistration.ts';
import { marketingFund } from '../records/marketingFund.ts';
import { marketingPlan } from '../records/marketingPlan.ts';
import { operatingPeriod } from '../records/operatingPeriod.ts';
import { partnerAction } from '../records/partnerAction.ts';
import { partnerCertification } from '../records/partnerCertification.ts';
import { partnerGoal } from '../records/partnerGoal.ts';
import { partnerNews } from '../records/partnerNews.ts';
import { partnerPerformance } from '../records/partnerPerformance.ts';
import { partnerQuestion } from '../records/partnerQuestion.ts';
import { partnerRole } from '../records/partnerRole.ts';
import { performanceSnapshot } from '../records/performanceSnapshot.ts';
import { qbr } from '../records/qbr.ts';
import { requiredTask } from '../records/requiredTask.ts';
import { sellerPerformance } from '../records/sellerPerformance.ts';
import { identifier, soql } from '../soql.ts';

interface OfPartner {
  readonly object: string;
  readonly fields: { readonly partnerId: string };
}

/**
 * What goes to the new manager when a partner's account does: every object with a `Partner` and an owner of its own.
 * Only the level's progress is missing, because each sync looks at the one record that a partner has of it; details
 * follow their master. Results are here for periods that are not measured any more.
 */
const HANDED_OVER: readonly OfPartner[] = [
  accountPlan,
  capabilityInternalAnswer,
  capabilityScorecard,
  dealRegistration,
  marketingFund,
  marketingPlan,
  operatingPeriod,
  partnerAction,
  partnerCertification,
  partnerGoal,
  partnerNews,
  partnerPerformance,
  partnerQuestion,
  partnerRole,
  performanceSnapshot,
  qbr,
  requiredTask,
  sellerPerformance,
];

export const HANDED_OVER_OBJECTS: readonly string[] = HANDED_OVER.map(({ object }) => object);

export interface HeldRecord {
  readonly object: string;
  readonly id: string;
  readonly partnerId: string;
  readonly ownerId: string;
}

/** Everything of these partners that belongs to one of these owners, a query an object. */
export function heldBy(ownerIds: readonly string[], partnerIds: readonly string[]): string[] {
  return HANDED_OVER.map(({ object, fields }) => {
    const partner = identifier(fields.partnerId);
    return soql`SELECT Id, OwnerId, ${partner} FROM ${identifier(object)} WHERE ${partner} IN ${partnerIds} AND OwnerId IN ${ownerIds} ORDER BY Id`;
  });
}

/** The answers to {@link heldBy}, in its order. */
export function readHeld(answers: readonly (readonly SalesforceRecord[])[]): HeldRecord[] {
  return HANDED_OVER.flatMap(({ object, fields }, index) =>
    (answers[index] ?? []).map((record) => ({
      object,
      id: String(record.Id),
      partnerId: String(record[fields.partnerId]),
      ownerId: String(record.OwnerId),
    })),
  );
}

/** Whose a partner's running figures were when they were last written: for a mirror that remembers nothing. */
export const MEASURED_FOR = soql`SELECT ${identifier(partnerPerformance.fields.partnerId)}, OwnerId FROM ${identifier(partnerPerformance.object)} WHERE ${identifier(partnerPerformance.fields.phase)} = 'Running'`;
