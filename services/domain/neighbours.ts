import { addDays, addMonths, type CalendarDate } from './calendarDate.ts';
import { elapsedOf } from './elapsed.ts';
import type { Period, PeriodKind } from './period.ts';
import type { Span } from './span.ts';

export const MONTHS_IN: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, year: 12 };

/** The record that follows a period of the same kind, or null where the calendar ends. */
export function nextPeriod(period: Period, calendar: readonly Period[]): Period | null {
  const start = addDays(period.end, 1);
  return calendar.find((other) => other.kind === period.kind && other.start === start) ?? null;
}

/** The days of the next period of the same kind, counted in months where the calendar ends. */
export function nextSpan(period: Period, calendar: readonly Period[]): Span {
  const start = addDays(period.end, 1);
  const derived = { start, end: addDays(addMonths(start, MONTHS_IN[period.kind]), -1) };
  return nextPeriod(period, calendar) ?? derived;
}

/** The days of the period of this kind that ends the day before, counted in months where no record exists. */
export function previousSpan(kind: PeriodKind, start: CalendarDate, calendar: readonly Period[]): Span {
  const end = addDays(start, -1);
  const record = calendar.find((other) => other.kind === kind && other.end === end);
  return record ?? { start: addMonths(start, -MONTHS_IN[kind]), end };
}

/**
 * What growth compares with (metrics.md §1, Growth): the previous period up to the same elapsed day, the whole of
 * it once this one is closed. Empty before the period's first day is over.
 */
export function likeStretchBefore(period: Period, asOf: CalendarDate, calendar: readonly Period[]): Span {
  const previous = previousSpan(period.kind, period.start, calendar);
  const { phase, elapsedDays } = elapsedOf(period, asOf);
  if (phase === 'closed') return previous;
  const end = addDays(previous.start, elapsedDays - 1);
  return { start: previous.start, end: end < previous.end ? end : previous.end };
}
