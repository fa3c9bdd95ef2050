import { daysBetween, type CalendarDate } from '../calendarDate.ts';
import type { Goal } from '../goal.ts';
import type { Period } from '../period.ts';
import { contains } from '../span.ts';

/**
 * The day whose rates a plan was made with: for a deal that closes on some day, the day on which the goal of that time
 * was accepted, of several the one for the shortest period; without a goal the first day of the quarter, or the day
 * itself where there is none.
 * @param calendar one calendar's periods: the vendor's
 */
export function planDays(
  goals: readonly Goal[],
  calendar: readonly Period[],
): (closeDate: CalendarDate) => CalendarDate {
  const periods = new Map(calendar.map((period) => [period.id, period]));
  const agreed = goals
    .flatMap((goal) => {
      const period = periods.get(goal.periodId);
      if (period === undefined || goal.status !== 'accepted' || goal.acceptedOn === null) return [];
      return [{ period, acceptedOn: goal.acceptedOn, version: goal.version }];
    })
    .sort((one, other) => lengthOf(one.period) - lengthOf(other.period) || other.version - one.version);
  const quarters = calendar.filter(({ kind }) => kind === 'quarter');
  return (closeDate) =>
    agreed.find(({ period }) => contains(period, closeDate))?.acceptedOn ??
    quarters.find((quarter) => contains(quarter, closeDate))?.start ??
    closeDate;
}

function lengthOf({ start, end }: Period): number {
  return daysBetween(start, end);
}
