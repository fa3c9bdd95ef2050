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
    return (period) => {
      const own = ownOrSummed(period, accepted, families);
      if (own || period.kind !== 'month') return own;
      const share = families.get(period.id)?.share;
      const whole = share && ownOrSummed(share.quarter, accepted, families);
      return whole ? shareOf(whole, share) : null;
    };
  };
}

interface Family {
  /** The next shorter kind, only when it covers every day of the period. */
  readonly parts: readonly Period[];
  /** Of a month in its quarter. */
  readonly share: QuarterShare | undefined;
}

/** Days of the quarter before a month, through its end, and in all. */
interface QuarterShare {
  readonly quarter: Period;
  readonly before: number;
  readonly through: number;
  readonly total: number;
}

function familyOf(period: Period, periods: readonly Period[]): Family {
  const relatives = calendarOf(period, periods);
  const within = (inner: Period, outer: Period) => outer.start <= inner.start && inner.end <= outer.end;
  const shorter = period.kind === 'year' ? 'quarter' : period.kind === 'quarter' ? 'month' : null;
  const parts = relatives.filter((other) => other.kind === shorter && within(other, period));
  const covered = parts.reduce((days, part) => days + lengthInDays(part), 0) === lengthInDays(period);
  const quarter = relatives.find((other) => other.kind === 'quarter' && within(period, other));
  return {
    parts: covered ? parts : [],
    share: quarter && period.kind === 'month' ? shareDays(quarter, period) : undefined,
  };
}

function shareDays(quarter: Period, month: Period): QuarterShare {
  const before = daysBetween(quarter.start, month.start);
  return { quarter, before, through: before + lengthInDays(month), total: lengthInDays(quarter) };
}

type Agreed = Goal & { readonly amount: Cents };

function latestAccepted(goals: readonly Goal[]): Map<string, Agreed> {
  const latest = new Map<string, Agreed>();
  for (const goal of goals) {
    if (!isAgreed(goal)) continue;
    const known = latest.get(goal.periodId);
    if (!known || goal.version > known.version) latest.set(goal.periodId, goal);
  }
  return latest;
}

function isAgreed(goal: Goal): goal is Agreed {
  return goal.status === 'accepted' && goal.amount !== null;
}

function ownOrSummed(
  period: Period,
  accepted: ReadonlyMap<string, Agreed>,
  families: ReadonlyMap<string, Family>,
): PeriodGoal | null {
  const goal = accepted.get(period.id);
  if (goal) return agreed(goal);
  const parts = families.get(period.id)?.parts ?? [];
  return sumOf(parts.map((part) => ownOrSummed(part, accepted, families)));
}

function agreed(goal: Agreed): PeriodGoal {
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

function shareOf(whole: PeriodGoal, { before, through, total }: QuarterShare): PeriodGoal {
  return {
    amount: cents(runningShare(whole.amount, through, total) - runningShare(whole.amount, before, total)),
    basis: { ...whole.basis, source: 'shareOfPeriod' },
  };
}

/** Rounded where the running total stands, not share by share, so that the shares of a quarter add up to it. */
function runningShare(amount: Cents, days: number, total: number): number {
  return days === total ? amount : Math.round((amount * days) / total);
}
