import { addDays, addMonths, calendarDate, type CalendarDate } from './calendarDate.ts';
import type { Period, PeriodKind } from './period.ts';

/** A vendor period before Salesforce has given it an id. */
export type PeriodDraft = Omit<Period, 'id'>;

/**
 * One fiscal year of the vendor: twelve months, four quarters, the year, in that order.
 * Months are called by their calendar name ("2017-11"); quarters and the year by the fiscal year ("2017-Q4").
 * @param fiscalYearStartMonth 1 = January.
 * @param year The calendar year in which the fiscal year ends: "2018" from February 2017 on, as most vendors name it.
 * @throws RangeError when the month is none.
 */
export function fiscalCalendar(fiscalYearStartMonth: number, year: number): PeriodDraft[] {
  if (!Number.isInteger(fiscalYearStartMonth) || fiscalYearStartMonth < 1 || fiscalYearStartMonth > 12) {
    throw new RangeError(`A fiscal year cannot start in month ${fiscalYearStartMonth}; give 1 to 12.`);
  }
  const startYear = fiscalYearStartMonth === 1 ? year : year - 1;
  const start = calendarDate(`${startYear}-${String(fiscalYearStartMonth).padStart(2, '0')}-01`);
  return [
    ...draftsOf('month', 12, start, (first) => first.slice(0, 7)),
    ...draftsOf('quarter', 4, start, (_, index) => `${year}-Q${index + 1}`),
    ...draftsOf('year', 1, start, () => String(year)),
  ];
}

function draftsOf(
  kind: PeriodKind,
  count: number,
  yearStart: CalendarDate,
  label: (start: CalendarDate, index: number) => string,
): PeriodDraft[] {
  const months = 12 / count;
  return Array.from({ length: count }, (_, index) => {
    const start = addMonths(yearStart, index * months);
    const end = addDays(addMonths(start, months), -1);
    return { label: label(start, index), kind, calendar: 'vendor', partnerId: null, start, end };
  });
}
