import { dayNumber } from './calendarDate.ts';
import { calendarOf } from './calendarOf.ts';
import { dayLine, type DayLine, type SegmentRun } from './dayLine.ts';
import type { MeasurementContext } from './measurementContext.ts';
import { likeStretchBefore, nextPeriod, nextSpan } from './neighbours.ts';
import type { Period } from './period.ts';
import { trailingFourQuarters } from './trailingFourQuarters.ts';

/** One period and the runs of days that its figures are totals of. */
export interface PeriodRuns {
  readonly period: Period;
  readonly next: Period | null;
  readonly within: SegmentRun;
  /** Days of the period on which an open deal is not overdue: from the as-of day on. */
  readonly toCome: SegmentRun;
  /** Days before the as-of day, since ever, but not past the period's end. */
  readonly overdue: SegmentRun;
  readonly prior: SegmentRun;
  readonly trailing: SegmentRun;
  readonly nextWithin: SegmentRun;
  readonly nextToCome: SegmentRun;
}

/** Cuts the days once for all the periods. */
export function periodRuns(
  periods: readonly Period[],
  context: MeasurementContext,
): { line: DayLine; runs: PeriodRuns[] } {
  const days = periods.map((period) => daysOf(period, context));
  const asOf = dayNumber(context.asOf);
  const spans = days.flatMap(({ within, prior, trailing, next }) => [within, prior, trailing, next]);
  const line = dayLine([asOf, ...spans.flatMap(({ first, last }) => [first, last + 1])]);

  const run = ({ first, last }: Days) => line.run(first, last);
  const toCome = ({ first, last }: Days) => line.run(Math.max(first, asOf), Math.max(last, asOf - 1));
  const runs = days.map(({ period, nextRecord, within, prior, trailing, next }) => ({
    period,
    next: nextRecord,
    within: run(within),
    toCome: toCome(within),
    overdue: line.run(-Infinity, Math.min(asOf - 1, within.last)),
    prior: run(prior),
    trailing: run(trailing),
    nextWithin: run(next),
    nextToCome: toCome(next),
  }));
  return { line, runs };
}

/** Day numbers, both included. */
interface Days {
  readonly first: number;
  readonly last: number;
}

function daysOf(period: Period, { asOf, calendar: periods }: MeasurementContext) {
  const calendar = calendarOf(period, periods);
  const days = (span: { start: Period['start']; end: Period['end'] }): Days => ({
    first: dayNumber(span.start),
    last: dayNumber(span.end),
  });
  return {
    period,
    nextRecord: nextPeriod(period, calendar),
    within: days(period),
    prior: days(likeStretchBefore(period, asOf, calendar)),
    trailing: days(trailingFourQuarters(period, asOf, calendar)),
    next: days(nextSpan(period, calendar)),
  };
}
