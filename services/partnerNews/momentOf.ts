import type { CalendarDate } from '../domain/calendarDate.ts';
import type { DayOf } from '../sync/zonedDay.ts';

/**
 * When something happened of which the record knows a day: the moment it was written, when that was the same day or
 * before it; else noon of that day.
 */
export function momentOf(day: CalendarDate, writtenAt: Date, dayOf: DayOf): Date {
  return day < dayOf(writtenAt.getTime()) ? new Date(`${day}T12:00:00Z`) : writtenAt;
}
