import type { CalendarDate } from './calendarDate.ts';

export type PeriodKind = 'month' | 'quarter' | 'year';

/**
 * A stretch of days that performance is measured over (metrics.md §0, Period).
 * Vendor periods are the fiscal calendar; a mutual one is agreed with one partner and replaces it for that partner.
 */
export interface Period {
  readonly id: string;
  /** What people call it and what the command line takes: "2017-Q4", "2017-11", "2017". */
  readonly label: string;
  readonly kind: PeriodKind;
  readonly calendar: 'vendor' | 'mutual';
  /** null for a vendor period. */
  readonly partnerId: string | null;
  /** Inclusive. */
  readonly start: CalendarDate;
  /** Inclusive. */
  readonly end: CalendarDate;
}
