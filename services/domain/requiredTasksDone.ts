import type { CalendarDate } from './calendarDate.ts';
import type { RequiredTask } from './requiredTask.ts';

export interface RequiredTasksDone {
  readonly done: number;
  readonly due: number;
}

/**
 * Tasks due before a day and those of them that are done by then (metrics.md §4, Required tasks). A task that is not
 * yet due does not count, done or not.
 */
export function requiredTasksDone(tasks: readonly RequiredTask[], day: CalendarDate): RequiredTasksDone {
  const due = tasks.filter(({ dueOn }) => dueOn < day);
  const done = due.filter(({ doneOn }) => doneOn !== null && doneOn <= day);
  return { done: done.length, due: due.length };
}
