import { addDays, addMonths, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import { keyOf } from './keys.ts';
import { OTHER_FISCAL_YEAR } from './program.ts';
import type { OperatingPeriod } from './organisation.ts';

/**
 * The vendor's fiscal calendar: months, quarters and year of 2017 and 2018, and the quarter that deals begin in; and
 * the quarters that were agreed with the partner whose fiscal year begins in February.
 */
export function periods(): OperatingPeriod[] {
  return [quarter(2016, 4), ...yearOfPeriods(2017), ...yearOfPeriods(2018), ...mutualQuarters()];
}

/** Quarters of the fiscal year that begins in February 2017, and the first of the next. */
export function mutualQuarters(): OperatingPeriod[] {
  return ['FY18-Q1', 'FY18-Q2', 'FY18-Q3', 'FY18-Q4', 'FY19-Q1'].map((label, index) => ({
    ...period(label, 'Quarter', addMonths(firstOf(2017, 2), 3 * index), 3),
    key: keyOf.mutualPeriod(OTHER_FISCAL_YEAR, label),
    partner: keyOf.partner(OTHER_FISCAL_YEAR),
  }));
}

/** The quarters that have goals. */
export function quartersOf2017(): OperatingPeriod[] {
  return [1, 2, 3, 4].map((number) => quarter(2017, number));
}

function yearOfPeriods(year: number): OperatingPeriod[] {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return [
    period(`${year}`, 'Year', firstOf(year, 1), 12),
    ...[1, 2, 3, 4].map((number) => quarter(year, number)),
    ...months.map((month) => period(`${year}-${twoDigits(month)}`, 'Month', firstOf(year, month), 1)),
  ];
}

function quarter(year: number, number: number): OperatingPeriod {
  return period(`${year}-Q${number}`, 'Quarter', firstOf(year, number * 3 - 2), 3);
}

function period(
  label: string,
  kind: OperatingPeriod['kind'],
  start: CalendarDate,
  months: number,
): OperatingPeriod {
  const end = addDays(addMonths(start, months), -1);
  return { key: keyOf.vendorPeriod(label), label, kind, partner: null, start, end };
}

function firstOf(year: number, month: number): CalendarDate {
  return `${year}-${twoDigits(month)}-01` as CalendarDate;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
