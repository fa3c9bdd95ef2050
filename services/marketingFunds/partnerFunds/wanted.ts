import { TACTIC_KIND } from '../../salesforce/records/marketingWords.ts';
import type { SalesforceRecord } from '../../salesforce/client.ts';
import type { PartnerFundsMapping } from '../../mapping/partnerFundsMapping.ts';
import {
  ownActivity,
  ownAllocation,
  ownBudget,
  ownClaim,
  type OwnActivity,
  type OwnAllocation,
  type OwnBudget,
  type OwnClaim,
} from '../../salesforce/sources/partnerFundWork.ts';
import { fundName } from '../makeFunds.ts';
import type { CopyValues, Level } from './copies.ts';

/** What a copy is to say. */
export interface Wanted {
  /** The id of our record. */
  readonly key: string;
  readonly values: CopyValues;
  /** Fields that point to other copies, with the keys of these; null = to none. */
  readonly parents: Readonly<Record<string, { readonly level: Level; readonly key: string } | null>>;
}

type State = NonNullable<OwnActivity['status']>;

const REQUEST_STATE: Record<State, keyof PartnerFundsMapping['request']['statusWords']> = {
  Draft: 'waiting',
  Waiting: 'waiting',
  Agreed: 'waiting',
  Question: 'waiting',
  Returned: 'waiting',
  Declined: 'declined',
  Approved: 'approved',
  'Claim sent': 'approved',
  'Claim returned': 'approved',
  'Claim approved': 'approved',
  Paid: 'approved',
};

const CLAIM_STATE: Partial<Record<State, keyof PartnerFundsMapping['claim']['statusWords']>> = {
  'Claim returned': 'returned',
  'Claim approved': 'approved',
  Paid: 'paid',
};

/** @param answers to OWN_FUNDS, in their order */
export function wantedCopies(
  answers: readonly (readonly SalesforceRecord[])[],
  mapping: PartnerFundsMapping,
): Record<Level, readonly Wanted[]> {
  const [budgetRows = [], allocationRows = [], activityRows = [], claimRows = []] = answers;
  const allocations = allocationRows.map((row) => ownAllocation.read(row));
  const activities = activityRows.map((row) => ownActivity.read(row));
  const budgetOf = new Map(allocations.map((allocation) => [allocation.id, allocation.budgetId]));
  const activityOf = new Map(activities.map((activity) => [activity.id, activity]));
  return {
    budget: budgetRows.map((row) => budgetCopy(ownBudget.read(row), mapping)),
    allocation: allocations.map(allocationCopy),
    request: activities.map((activity) => requestCopy(activity, budgetOf, mapping)),
    claim: claimRows.flatMap((row) => {
      const claim = ownClaim.read(row);
      const activity = activityOf.get(claim.activityId);
      return activity === undefined ? [] : [claimCopy(claim, activity, mapping)];
    }),
  };
}

function budgetCopy(own: OwnBudget, { budget }: PartnerFundsMapping): Wanted {
  const { id, name, amount, startsOn, endsOn, currency } = own;
  const values = { title: name, amount, startsOn, endsOn, type: budget.typeWord, currency };
  return { key: id, values, parents: {} };
}

function allocationCopy(own: OwnAllocation): Wanted {
  const { id, budgetId, partnerId, partnerName, amount, useBy, basis, currency } = own;
  return {
    key: id,
    values: { title: fundName(partnerName, useBy), partner: partnerId, amount, basis, currency },
    parents: { budget: { level: 'budget', key: budgetId } },
  };
}

/** Funds that were not made of an allocation hang on no budget. */
function requestCopy(
  own: OwnActivity,
  budgetOf: ReadonlyMap<string, string>,
  { request }: PartnerFundsMapping,
): Wanted {
  const state = REQUEST_STATE[own.status ?? 'Waiting'];
  const budgetId = budgetOf.get(own.fundKey ?? '');
  return {
    key: own.id,
    values: {
      title: own.name,
      partner: own.partnerId,
      asked: own.askedAmount,
      approved: state === 'approved' ? own.approvedAmount : null,
      status: request.statusWords[state],
      kind: TACTIC_KIND.encode(own.kind),
      currency: own.currency,
    },
    parents: {
      allocation: budgetId === undefined ? null : { level: 'allocation', key: own.fundKey! },
      budget: budgetId === undefined ? null : { level: 'budget', key: budgetId },
    },
  };
}

/** Nothing is paid beyond what was promised, so a claim that is approved is for that at most. */
function claimCopy(own: OwnClaim, activity: OwnActivity, { claim }: PartnerFundsMapping): Wanted {
  const state = CLAIM_STATE[activity.status ?? 'Claim sent'] ?? 'sent';
  const promised = Math.min(own.claimedAmount, activity.approvedAmount ?? own.claimedAmount);
  const amounts = {
    sent: own.claimedAmount,
    returned: own.claimedAmount,
    approved: promised,
    paid: activity.paidAmount ?? promised,
  };
  return {
    key: own.id,
    values: {
      title: activity.name,
      amount: amounts[state],
      status: claim.statusWords[state],
      currency: activity.currency,
    },
    parents: { request: { level: 'request', key: activity.id } },
  };
}
