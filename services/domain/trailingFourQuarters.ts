import { addDays, addMonths, type CalendarDate } from './calendarDate.ts';
import { previousSpan } from './neighbours.ts';
import type { Period } from './period.ts';
import { contains, type Span } from './span.ts';

/**
 * The quarter that a period's figures have reached, and the three before it (metrics.md §3, Win rate).
 * Reached = the as-of day, but never past the period's end. Quarters without a record are counted in months from
 * one that has a record, so the window is whole even at the beginning of a calendar.
 */
export function trailingFourQuarters(period: Period, asOf: CalendarDate, calendar: readonly Period[]): Span {
  const reached = asOf > period.end ? period.end : asOf;
  return quartersTo(reached, period, calendar);
}

/** The quarter that holds a day, and the three before it. @throws RangeError when the calendar is empty */
export function fourQuartersTo(day: CalendarDate, calendar: readonly Period[]): Span {
  const [anchor] = calendar;
  if (anchor === undefined) throw new RangeError('Quarters cannot be counted without any period.');
  return quartersTo(day, anchor, calendar);
}

function quartersTo(day: CalendarDate, period: Period, calendar: readonly Period[]): Span {
  const quarter = quarterOf(day, period, calendar);
  let start = quarter.start;
  for (let earlier = 0; earlier < 3; earlier += 1) start = previousSpan('quarter', start, calendar).start;
  return { start, end: quarter.end };
}

function quarterOf(day: CalendarDate, period: Period, calendar: readonly Period[]): Span {
  const record = calendar.find((other) => other.kind === 'quarter' && contains(other, day));
  if (record) return record;
  const anchor = calendar.find((other) => other.kind !== 'month') ?? period;
  const start = addMonths(anchor.start, 3 * Math.floor(wholeMonths(anchor.start, day) / 3));
  return { start, end: addDays(addMonths(start, 3), -1) };
}

function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  const months = (+to.slice(0, 4) - +from.slice(0, 4)) * 12 + (+to.slice(5, 7) - +from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}
