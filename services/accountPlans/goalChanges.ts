import type { CalendarDate } from '../domain/calendarDate.ts';
import type { Goal } from '../domain/goal.ts';
import type { Cents } from '../domain/money.ts';

/** A revenue goal that both sides signed. */
export interface SignedGoal {
  readonly partnerId: string;
  readonly periodId: string;
  readonly amount: Cents;
  readonly acceptedOn: CalendarDate;
}

export interface GoalChanges {
  /** The goal to write; null when what is agreed already says the same. */
  readonly accepted: (SignedGoal & { readonly version: number }) | null;
  /** Earlier agreed goals that hold no longer. */
  readonly superseded: readonly Goal[];
}

/**
 * What a signed goal makes of the goals that a partner has for the period. Asked again after it was written, it
 * changes nothing more.
 * @param goals of the partner for any period, without those of its sellers
 */
export function goalChanges(signed: SignedGoal, goals: readonly Goal[]): GoalChanges {
  const same = goals.filter(({ periodId }) => periodId === signed.periodId);
  const agreed = same
    .filter(({ status }) => status === 'accepted')
    .sort((one, other) => other.version - one.version);
  const [current, ...earlier] = agreed;
  if (current !== undefined && current.amount === signed.amount)
    return { accepted: null, superseded: earlier };
  const version = Math.max(0, ...same.map((goal) => goal.version)) + 1;
  return { accepted: { ...signed, version }, superseded: agreed };
}
