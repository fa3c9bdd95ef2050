import { addDays, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Change } from './change.ts';
import { teamRows } from './crmSalesOpportunities.ts';
import { keyOf } from './keys.ts';
import { made } from './made.ts';
import { once } from './once.ts';
import type { RequiredTask } from './organisation.ts';

const ASKED_ON = '2017-01-01' as CalendarDate;
const TASKS: readonly (readonly [name: string, dueOn: string])[] = [
  ['Name a main contact', '2017-01-31'],
  ['Sign the data protection addendum', '2017-02-28'],
  ['Agree the plan for the year', '2017-03-31'],
  ['Refresh the company profile', '2017-05-31'],
  ['Complete the security training', '2017-07-31'],
  ['Confirm the insurance', '2017-09-30'],
  ['Take part in the price training', '2017-10-31'],
  ['Send the forecast for next year', '2017-12-15'],
];

export function requiredTasksAsOf(day: CalendarDate): RequiredTask[] {
  if (day < ASKED_ON) return [];
  return allTasks().map((task) =>
    task.doneOn !== null && task.doneOn <= day ? task : { ...task, doneOn: null },
  );
}

export function requiredTaskChanges(): Change[] {
  return allTasks().flatMap((task) => [
    {
      day: ASKED_ON,
      what: 'the program asks for something',
      kind: 'requiredTasks' as const,
      key: task.key,
      fields: { ...task, doneOn: null },
    },
    ...(task.doneOn === null
      ? []
      : [
          {
            day: task.doneOn,
            what: 'a required task is done',
            kind: 'requiredTasks' as const,
            key: task.key,
            fields: { doneOn: task.doneOn },
          },
        ]),
  ]);
}

/** Of twenty, seventeen are done in the three weeks before their day, two come late, one is never done. */
const allTasks = once((): RequiredTask[] =>
  teamRows().flatMap(({ salesAgent }) =>
    TASKS.map(([name, dueOn], index) => {
      const key = `made:task:${salesAgent}:${index + 1}`;
      const due = dueOn as CalendarDate;
      const luck = made(`luck ${key}`, 20);
      const doneOn =
        luck < 17
          ? addDays(due, -made(`early ${key}`, 21))
          : luck < 19
            ? addDays(due, 10 + made(`late ${key}`, 30))
            : null;
      return { key, name, partner: keyOf.partner(salesAgent), dueOn: due, doneOn };
    }),
  ),
);
