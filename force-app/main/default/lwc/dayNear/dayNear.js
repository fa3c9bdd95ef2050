import today from '@salesforce/label/c.DayNear_Today';
import tomorrow from '@salesforce/label/c.DayNear_Tomorrow';
import yesterday from '@salesforce/label/c.DayNear_Yesterday';
import { daysBetween } from 'c/days';
import { dayAndMonth, weekday } from 'c/format';

const CLOSE = { '-1': yesterday, 0: today, 1: tomorrow };
const WITHIN_A_WEEK = 6;

/**
 * A day as one says it: today, tomorrow, Friday, 1 Dec. In the middle of a sentence the first letter is small.
 * @param {string} date YYYY-MM-DD
 * @param {string} now YYYY-MM-DD
 */
export function dayNear(date, now) {
  const days = daysBetween(now, date);
  if (CLOSE[days]) return CLOSE[days];
  return Math.abs(days) <= WITHIN_A_WEEK ? weekday(date) : dayAndMonth(date);
}
