import type { CalendarDate } from './calendarDate.ts';

/** Something that the program asks a partner to do by a day. */
export interface RequiredTask {
  readonly id: string;
  readonly dueOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
}
