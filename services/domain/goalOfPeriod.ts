import { daysBetween } from './calendarDate.ts';
import { calendarOf } from './calendarOf.ts';
import type { Goal } from './goal.ts';
import { cents, type Cents } from './money.ts';
import type { GoalBasis } from './performance.ts';
import type { Period } from './period.ts';
import { lengthInDays } from './span.ts';

export interface PeriodGoal {
  /** Zero = deliberately none. */
  readonly amount: Cents;
  readonly basis: GoalBasis;
}

/** Answers for one partner's goals; null = no goal set, which is not zero (metrics.md §0, Null and Zero target). */
export type GoalOfPeriod = (period: Period) => PeriodGoal | null;

/**
 * Finds the goal that holds for a period: the latest accepted version for it; else the sum of the shorter periods
 * in it, when each of them has one; else, for a month, its days' share of its quarter. Proposed, declined and
 * superseded versions never count (metrics.md §0, Target change in period).
 */
export function prepareGoals(periods: readonly Period[]): (goals: readonly Goal[]) => GoalOfPeriod {
  const families = new Map(periods.map((period) => [period.id, familyOf(period, periods)]));

  return (goals) => {
    const accepted = latestAccepted(goals);
    const ownOrSummed: GoalOfPeriod = (period) => agreed(accepted.get(period.id)) ?? summed(period);
    const summed: GoalOfPeriod = (period) => {
      const parts = families.get(period.id)?.parts ?? [];
      return sumOf(parts.map(ownOrSummed));
    };
    return (period) => ownOrSummed(period) ?? shared(period, families.get(period.id)?.quarter, ownOrSummed);
  };
}

interface Family {
  /** The next shorter kind, only when it covers every day of the period. */
  readonly parts: readonly Period[];
  /** The quarter that a month lies in. */
  readonly quarter: Period | undefined;
}

function familyOf(period: Period, periods: readonly Period[]): Family {
  const relatives = calendarOf(period, periods);
  const within = (inner: Period, outer: Period) => outer.start <= inner.start && inner.end <= outer.end;
  const shorter = period.kind === 'year' ? 'quarter' : period.kind === 'quarter' ? 'month' : null;
  const parts = relatives.filter((other) => other.kind === shorter && within(other, period));
  const covered = parts.reduce((days, part) => days + lengthInDays(part), 0) === lengthInDays(period);
  const quarter =
    period.kind === 'month'
      ? relatives.find((other) => other.kind === 'quarter' && within(period, other))
      : undefined;
  return { parts: covered ? parts : [], quarter };
}

function latestAccepted(goals: readonly Goal[]): Map<string, Goal> {
  const latest = new Map<string, Goal>();
  for (const goal of goals) {
    if (goal.status !== 'accepted' || goal.amount === null) continue;
    const known = latest.get(goal.periodId);
    if (!known || goal.version > known.version) latest.set(goal.periodId, goal);
  }
  return latest;
}

function agreed(goal: Goal | undefined): PeriodGoal | null {
  if (!goal || goal.amount === null) return null;
  return { amount: goal.amount, basis: { source: 'agreed', goalIds: [goal.id], version: goal.version } };
}

function sumOf(parts: readonly (PeriodGoal | null)[]): PeriodGoal | null {
  // A part without a goal is not a part with a goal of zero: the whole cannot be said then.
  const known = parts.filter((part) => part !== null);
  if (known.length === 0 || known.length < parts.length) return null;
  return {
    amount: cents(known.reduce((sum, part) => sum + part.amount, 0)),
    basis: { source: 'sumOfPeriods', goalIds: known.flatMap((part) => part.basis.goalIds), version: null },
  };
}

function shared(month: Period, quarter: Period | undefined, goalOf: GoalOfPeriod): PeriodGoal | null {
  const whole = quarter && goalOf(quarter);
  if (!whole) return null;
  return {
    amount: shareOf(whole.amount, quarter, month),
    basis: { ...whole.basis, source: 'shareOfPeriod' },
  };
}

/** Rounded where the running total stands, not share by share, so that the shares of a quarter add up to it. */
function shareOf(amount: Cents, quarter: Period, month: Period): Cents {
  const before = daysBetween(quarter.start, month.start);
  const total = lengthInDays(quarter);
  const upTo = (days: number) => (days === total ? amount : Math.round((amount * days) / total));
  return cents(upTo(before + lengthInDays(month)) - upTo(before));
}
