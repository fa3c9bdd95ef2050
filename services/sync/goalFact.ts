import type { Goal } from '../domain/goal.ts';
import type { FactChange } from '../mirror/factTable.ts';

/** A goal as the mirror keeps it. */
export function goalFact({ id, goal }: { id: string; goal: Goal | null }): FactChange {
  return goal === null
    ? { id, partnerId: null, text: null }
    : { id, partnerId: goal.partnerId, text: JSON.stringify(goal) };
}

export function goalFromText(text: string): Goal {
  return JSON.parse(text) as Goal;
}
