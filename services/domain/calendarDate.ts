/** A day without time or zone, as `YYYY-MM-DD`. Two of them compare as strings. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;
const ZERO = '0'.charCodeAt(0);
/** From 0000-03-01. */
const DAYS_BEFORE_1970 = 719_468;

/** @throws RangeError when the text is not a day that exists (2017-02-30 does not). */
export function calendarDate(text: string): CalendarDate {
  if (!SHAPE.test(text) || fromDayNumber(dayNumber(text as CalendarDate)) !== text) {
    throw new RangeError(`"${text}" is not a calendar date; write it as YYYY-MM-DD.`);
  }
  return text as CalendarDate;
}

/** Days since 1970-01-01. From the digits, by whole numbers: the metrics ask it twice for every deal. */
export function dayNumber(date: CalendarDate): number {
  const month = twoDigits(date, 5);
  // Counted from March, so that a leap day comes last in its year and months need no table.
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const daysBeforeMonth = Math.floor((((month + 9) % 12) * 153 + 2) / 5);
  return year * 365 + leapDays + daysBeforeMonth + twoDigits(date, 8) - 1 - DAYS_BEFORE_1970;
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** The UTC day that holds an instant, given in milliseconds since 1970. */
export function dayNumberAt(instant: number): number {
  return Math.floor(instant / MS_PER_DAY);
}

export function fromDayNumber(day: number): CalendarDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as CalendarDate;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Same day of the month, or that month's last day where it is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const index = +date.slice(0, 4) * 12 + (+date.slice(5, 7) - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromDayNumber(Date.UTC(year, month, Math.min(+date.slice(8, 10), lastDay)) / MS_PER_DAY);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}
