import label from '@salesforce/label/c.PlanStart_PeriodWithDays';
import { daysBetween } from 'c/days';
import { dayAndMonth, fill, fullDate } from 'c/format';

/** Without a plan before it, a plan is for a quarter. */
const USUAL_DAYS = 90;

/** @param {{ name: string, startDate: string, endDate: string }} period */
export function periodWords({ name, startDate, endDate }) {
  return fill(label, name, dayAndMonth(startDate), fullDate(endDate));
}

/**
 * The period that is planned next: it comes after the plan before, and is about as long.
 * @template {{ startDate: string, endDate: string }} Period
 * @param {readonly Period[]} periods
 * @param {{ startDate: string, endDate: string } | null} previous
 * @param {string} today YYYY-MM-DD
 * @returns {Period | undefined}
 */
export function nextPeriod(periods, previous, today) {
  const after = previous?.endDate ?? today;
  const days = previous ? daysBetween(previous.startDate, previous.endDate) : USUAL_DAYS;
  const distance = ({ startDate, endDate }) => Math.abs(daysBetween(startDate, endDate) - days);
  const comes = periods.filter(({ startDate }) => startDate > after);
  const [first] = comes.map(({ startDate }) => startDate).sort();
  return comes
    .filter(({ startDate }) => startDate === first)
    .sort((one, other) => distance(one) - distance(other))[0];
}
