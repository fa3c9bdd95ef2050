import { daysBetween, type CalendarDate } from './calendarDate.ts';
import type { PeriodPhase } from './performance.ts';
import { lengthInDays, type Span } from './span.ts';

export interface Elapsed {
  readonly phase: PeriodPhase;
  /** Completed days: the as-of day itself is still running. */
  readonly elapsedDays: number;
  readonly totalDays: number;
  /** elapsedDays / totalDays, 0 to 1. */
  readonly elapsed: number;
}

/** How much of a period is over at the start of the as-of day (metrics.md §0, Elapsed, Not started, Closed). */
export function elapsedOf(period: Span, asOf: CalendarDate): Elapsed {
  const totalDays = lengthInDays(period);
  const elapsedDays = Math.min(totalDays, Math.max(0, daysBetween(period.start, asOf)));
  return { phase: phaseOf(period, asOf), elapsedDays, totalDays, elapsed: elapsedDays / totalDays };
}

function phaseOf(period: Span, asOf: CalendarDate): PeriodPhase {
  if (asOf < period.start) return 'notStarted';
  return asOf > period.end ? 'closed' : 'running';
}
