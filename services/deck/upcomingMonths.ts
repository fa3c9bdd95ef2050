import { daysBetween } from '../domain/calendarDate.ts';
import type { Performance } from '../domain/performance.ts';
import type { Period } from '../domain/period.ts';
import type { NamedDeal } from './assembleDeckData.ts';
import { holds, within } from './periodsWithin.ts';
import type { UpcomingMonth } from './qbrDeckData.ts';

/** The year's months that are not measured because they have not begun, so that a chart reaches the year's end. */
export function upcomingMonths(
  year: Period,
  measured: readonly Performance[],
  quarters: readonly Performance[],
  deals: readonly NamedDeal[],
  calendar: readonly Period[],
): UpcomingMonth[] {
  const last = measured.at(-1)?.period.end;
  if (last === undefined) return [];
  return calendar
    .filter((period) => period.kind === 'month' && period.calendar === year.calendar)
    .filter((period) => period.start > last && holds(year, period))
    .sort((one, other) => (one.start < other.start ? -1 : 1))
    .map((period) => ({ period, goal: goalShare(period, quarters), weightedOpen: weighted(period, deals) }));
}

/** By days, as measured months share their quarter's goal (metrics.md §0, Phasing: linear). */
function goalShare(month: Period, quarters: readonly Performance[]): number | null {
  const quarter = quarters.find(({ period }) => holds(period, month));
  if (!quarter || quarter.goal === null) return null;
  const days = ({ start, end }: Period) => daysBetween(start, end) + 1;
  return (quarter.goal * days(month)) / days(quarter.period);
}

function weighted(month: Period, deals: readonly NamedDeal[]): number {
  return deals
    .filter(({ state, qualified, closeDate }) => state === 'open' && qualified && within(closeDate, month))
    .reduce((sum, { amount, probabilityPercent }) => sum + ((amount ?? 0) * probabilityPercent) / 100, 0);
}
