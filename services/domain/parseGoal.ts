import type { Goal } from './goal.ts';
import { fromCents, toCents } from './money.ts';

export type GoalInput = Omit<Goal, 'amount'> & {
  /** In currency units, as typed or as Salesforce holds it; null or blank = not filled in yet. */
  readonly amount: string | number | null;
};

/**
 * Lets a goal in as people or Salesforce wrote it.
 * @throws RangeError saying what to do: below zero (metrics.md §0, Negative target), not a number, accepted without amount.
 */
export function parseGoal(input: GoalInput): Goal {
  const blank = input.amount === null || (typeof input.amount === 'string' && input.amount.trim() === '');
  const amount = blank ? null : toCents(input.amount);
  if (amount !== null && amount < 0) {
    throw new RangeError(
      `A goal cannot be below zero (${fromCents(amount)}). Enter the amount to reach, 0 for deliberately none, or leave it blank until it is agreed.`,
    );
  }
  if (amount === null && input.status === 'accepted') {
    throw new RangeError('An accepted goal needs an amount. Enter it, or 0 for deliberately none.');
  }
  return { ...input, amount };
}
