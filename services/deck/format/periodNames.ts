import { dayNumber } from '../../domain/calendarDate.ts';
import type { Period } from '../../domain/period.ts';

export interface PeriodNames {
  /** "Q4 2017", "Nov 2017", "2017"; a label that is none of these stays as people agreed it. */
  readonly periodName: (period: Period) => string;
  /** The same where the year is clear: "Q4", "Nov". */
  readonly shortPeriodName: (period: Period) => string;
}

const QUARTER = /^(\d{4})-(Q[1-4])$/;
const MONTH = /^\d{4}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

export function periodNames(locale: string): PeriodNames {
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const monthOfYear = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const inMonth = (format: Intl.DateTimeFormat, { start }: Period) =>
    format.format(dayNumber(start) * MS_PER_DAY);
  return {
    periodName(period) {
      const quarter = QUARTER.exec(period.label);
      if (quarter) return `${quarter[2]} ${quarter[1]}`;
      return MONTH.test(period.label) ? inMonth(monthOfYear, period) : period.label;
    },
    shortPeriodName(period) {
      const quarter = QUARTER.exec(period.label);
      if (quarter) return quarter[2]!;
      return MONTH.test(period.label) ? inMonth(month, period) : period.label;
    },
  };
}
