import { addDays, dayNumber, type CalendarDate } from './calendarDate.ts';

/** 1970-01-01, day 0, was a Thursday; Saturday counts as 5. */
const DAYS_AFTER_MONDAY_OF_DAY_0 = 3;

/** The day so many working days later; Saturdays and Sundays do not count, holidays are nobody's business here. */
export function addWorkingDays(from: CalendarDate, workingDays: number): CalendarDate {
  let day = from;
  for (let left = workingDays; left > 0;) {
    day = addDays(day, 1);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

function isWeekend(day: CalendarDate): boolean {
  return (dayNumber(day) + DAYS_AFTER_MONDAY_OF_DAY_0) % 7 >= 5;
}
