import daysAgo from '@salesforce/label/c.Home_DaysAgo';
import due from '@salesforce/label/c.Home_Due';
import dueLate from '@salesforce/label/c.Home_DueLate';
import never from '@salesforce/label/c.Home_Never';
import noDate from '@salesforce/label/c.Home_NoDate';
import review from '@salesforce/label/c.Home_Review';
import today from '@salesforce/label/c.Home_Today';
import yesterday from '@salesforce/label/c.Home_Yesterday';
import { dayAndMonth, fill } from 'c/format';

/** @typedef {import('c/portfolioQuery').Step} Step */

/** @param {Step} step */
export function stepTextOf({ kind, subject }) {
  return kind === 'review' ? review : subject;
}

/** @param {Pick<Step, 'date'>} step @param {string} asOf */
export function isLate({ date }, asOf) {
  return date !== null && date < asOf;
}

/** @param {Pick<Step, 'date'>} step @param {string} asOf */
export function dueTextOf(step, asOf) {
  if (step.date === null) return noDate;
  return fill(isLate(step, asOf) ? dueLate : due, dayAndMonth(step.date));
}

/** @param {{ quietDays: number | null }} partner */
export function contactTextOf({ quietDays }) {
  if (quietDays === null) return never;
  if (quietDays <= 0) return today;
  return quietDays === 1 ? yesterday : fill(daysAgo, quietDays);
}
