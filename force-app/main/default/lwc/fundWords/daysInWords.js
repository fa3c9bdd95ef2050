import locale from '@salesforce/i18n/locale';
import by from '@salesforce/label/c.FundWords_By';
import was from '@salesforce/label/c.FundWords_WasDue';
import { dayAndMonth, fill } from 'c/format';

/** The reader's own day: YYYY-MM-DD. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day of a moment, as one says it: 17 Nov. */
export function dayOf(moment) {
  return moment ? dayAndMonth(moment.slice(0, 10)) : '';
}

/**
 * A day by which something is to be done, with its weekday, because people plan by those: by Wed, Nov 25.
 * @param {string | null} date YYYY-MM-DD
 * @param {string} now YYYY-MM-DD
 */
export function byDay(date, now) {
  if (!date) return '';
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return fill(isLate(date, now) ? was : by, format.format(new Date(`${date}T00:00:00Z`)));
}

export function isLate(date, now) {
  return Boolean(date) && date < now;
}
