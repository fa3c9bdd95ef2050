import type { InOwnCurrency } from '../domain/currency/ownMoney.ts';
import type { Goal } from '../domain/goal.ts';
import type { SellerGoal } from '../domain/sellerPerformance.ts';
import type { FactChange } from '../mirror/factTable.ts';
import type { OwnGoal } from '../salesforce/sources/goals.ts';

/** A goal as the mirror keeps it. */
export function goalFact({ id, goal }: OwnGoal): FactChange {
  return goal === null
    ? { id, partnerId: null, text: null }
    : { id, partnerId: goal.partnerId, text: JSON.stringify(goal) };
}

type KeptGoal = InOwnCurrency<Goal> | InOwnCurrency<SellerGoal>;

export function goalFromText(text: string): KeptGoal {
  return JSON.parse(text) as KeptGoal;
}

/** A seller's goal is a share of the partner's and never counts beside it. */
export function isSellerGoal(goal: KeptGoal): goal is InOwnCurrency<SellerGoal> {
  return 'sellerId' in goal;
}
