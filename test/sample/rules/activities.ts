import { addDays, dayNumber, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Change } from './change.ts';
import { teamRows } from './crmSalesOpportunities.ts';
import { keyOf } from './keys.ts';
import { made } from './made.ts';
import { once } from './once.ts';
import type { Activity } from './organisation.ts';

const FIRST_MONDAY = '2017-06-05' as CalendarDate;
const WEEKS = 34;
const SUBJECTS = ['Call about open deals', 'Pipeline review', 'Product question', 'Joint customer visit'];

export function activitiesAsOf(day: CalendarDate): Activity[] {
  return allActivities().filter(({ on }) => on <= day);
}

export function activityChanges(): Change[] {
  return allActivities().map((activity) => ({
    day: activity.on,
    what: 'somebody talks to a partner',
    kind: 'activities',
    key: activity.key,
    fields: activity,
  }));
}

/**
 * One to three talks a week with each partner, on its account. Of nine partners one is not talked to any more from the
 * eleventh of September, one hardly from the middle of October, one every third week at best.
 */
const allActivities = once((): Activity[] =>
  teamRows().flatMap(({ salesAgent, manager }) =>
    Array.from({ length: WEEKS }, (_, week) => talksIn(week, salesAgent, manager)).flat(),
  ),
);

function talksIn(week: number, agent: string, manager: string): Activity[] {
  const monday = addDays(FIRST_MONDAY, 7 * week);
  const talks = talksAWeek(agent, monday, week);
  return Array.from({ length: talks }, (_, index) => {
    const on = addDays(monday, (index * 2 + made(`day ${agent} ${week}`, 2)) % 5);
    const subject = SUBJECTS[made(`about ${agent} ${week} ${index}`, SUBJECTS.length)]!;
    return {
      key: `${subject} (made: ${agent}, ${on})`,
      partner: keyOf.partner(agent),
      owner: keyOf.manager(manager),
      on,
    };
  });
}

function talksAWeek(agent: string, monday: CalendarDate, week: number): number {
  const usual = 1 + made(`talks ${agent} ${week}`, 3);
  switch (made(`habit ${agent}`, 9)) {
    case 0:
      return monday < '2017-09-11' ? usual : 0;
    case 1:
      return monday < '2017-10-16' ? usual : made(`rare ${agent} ${week}`, 4) === 0 ? 1 : 0;
    case 2:
      return dayNumber(monday) % 3 === 0 ? 1 : 0;
    default:
      return usual;
  }
}
