import type { Goal } from '../domain/goal.ts';
import type { SellerGoal } from '../domain/sellerPerformance.ts';
import type { FactChange } from '../mirror/factTable.ts';

/** A goal as the mirror keeps it. */
export function goalFact({ id, goal }: { id: string; goal: Goal | SellerGoal | null }): FactChange {
  return goal === null
    ? { id, partnerId: null, text: null }
    : { id, partnerId: goal.partnerId, text: JSON.stringify(goal) };
}

export function goalFromText(text: string): Goal | SellerGoal {
  return JSON.parse(text) as Goal | SellerGoal;
}

/** A seller's goal is a share of the partner's and never counts beside it. */
export function isSellerGoal(goal: Goal | SellerGoal): goal is SellerGoal {
  return 'sellerId' in goal;
}
