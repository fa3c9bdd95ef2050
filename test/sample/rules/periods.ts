import { addDays, addMonths, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import { keyOf } from './keys.ts';
import type { OperatingPeriod } from './organisation.ts';

/** The vendor's fiscal calendar: months, quarters and year of 2017 and 2018, and the quarter that deals begin in. */
export function periods(): OperatingPeriod[] {
  return [quarter(2016, 4), ...yearOfPeriods(2017), ...yearOfPeriods(2018)];
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
  return { key: keyOf.vendorPeriod(label), label, kind, start, end: addDays(addMonths(start, months), -1) };
}

function firstOf(year: number, month: number): CalendarDate {
  return `${year}-${twoDigits(month)}-01` as CalendarDate;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
