import type { CalendarDate } from '../domain/calendarDate.ts';
import type { DayOf } from './zonedDay.ts';

const DAY_LENGTH = 10;

/** The day in a date or date-time of Salesforce, in the organisation's time zone; null when it is blank. */
export function dayIn(text: string, dayOf: DayOf): CalendarDate | null {
  if (text.length === DAY_LENGTH) return text as CalendarDate;
  const moment = momentIn(text);
  return moment === null ? null : dayOf(moment);
}

/** Milliseconds since 1970 UTC of a date-time; null when it is blank or none. */
export function momentIn(text: string): number | null {
  // REST writes +0000 where bulk writes Z.
  const moment = Date.parse(text.endsWith('+0000') ? `${text.slice(0, -5)}Z` : text);
  return Number.isNaN(moment) ? null : moment;
}
