import { addMonths, type CalendarDate } from './calendarDate.ts';
import { previousSpan } from './neighbours.ts';
import type { Period } from './period.ts';
import { contains } from './span.ts';

/**
 * The periods of one calendar that are kept up to date at an as-of day: all that have started in its fiscal year
 * and in the one before, as far as there are records, and the next quarter (metrics.md §2, Next period).
 * Calendars without a year that holds the day reach 24 months back.
 */
export function periodsToMeasure(calendar: readonly Period[], asOf: CalendarDate): Period[] {
  const year = calendar.find((period) => period.kind === 'year' && contains(period, asOf));
  const since = year ? previousSpan('year', year.start, calendar).start : addMonths(asOf, -24);
  const started = calendar.filter((period) => period.start >= since && period.start <= asOf);
  const upcoming = calendar
    .filter((period) => period.kind === 'quarter' && period.start > asOf)
    .sort((one, other) => (one.start < other.start ? -1 : 1));
  return [...started, ...upcoming.slice(0, 1)];
}
