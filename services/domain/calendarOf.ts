import type { Period } from './period.ts';

/**
 * The records that a period may be compared with: the vendor's for a vendor period, the same partner's for a
 * mutual one. The two are never mixed, or totals would not tie out (metrics.md §0, Period).
 */
export function calendarOf(period: Period, periods: readonly Period[]): Period[] {
  return periods.filter(
    (other) => other.calendar === period.calendar && other.partnerId === period.partnerId,
  );
}
