import type { CalendarDate } from '../domain/calendarDate.ts';
import type { Period } from '../domain/period.ts';

export function within(day: CalendarDate, { start, end }: Period): boolean {
  return day >= start && day <= end;
}

export function holds(outer: Period, inner: Period): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
