import { dayNumber, type CalendarDate } from './calendarDate.ts';

/** A stretch of days, both ends inclusive; empty when `end` comes before `start`. Every period is one. */
export interface Span {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

export function contains(span: Span, day: CalendarDate): boolean {
  return span.start <= day && day <= span.end;
}

/** Whole days, both ends counted; 0 when the span is empty. */
export function lengthInDays(span: Span): number {
  return Math.max(0, dayNumber(span.end) - dayNumber(span.start) + 1);
}
