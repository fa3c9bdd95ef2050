import { daysBetween, type CalendarDate } from '../domain/calendarDate.ts';

const WINDOW_DAYS = 30;

/**
 * How often an open action was carried into another window: the plan's days are cut into windows of 30, and an action
 * is carried over at each beginning that it meets undone. Worked out from the days alone, so that looking twice on one
 * day, or not at all for a month, comes to the same.
 * @param firstDue what was promised first: putting an action off does not make it younger
 */
export function carriedOver(planStart: CalendarDate, firstDue: CalendarDate, today: CalendarDate): number {
  if (today <= firstDue) return 0;
  return windowOf(planStart, today) - windowOf(planStart, firstDue);
}

function windowOf(planStart: CalendarDate, day: CalendarDate): number {
  return Math.floor(daysBetween(planStart, day) / WINDOW_DAYS);
}
