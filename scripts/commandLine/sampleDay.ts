import { calendarDate, type CalendarDate } from '../../services/domain/calendarDate.ts';
import { Rejected } from '../../services/errors.ts';

/** Days on which the sample has something to show. */
const FIRST = '2016-10-20';
const LAST = '2018-12-31';

/** @throws Rejected that says which days an option takes. */
export function sampleDay(option: string, text: string | undefined): CalendarDate {
  if (text !== undefined && isDay(text) && FIRST <= text && text <= LAST) return text;
  const problem = text === undefined ? `${option} is missing.` : `${option} cannot be "${text}".`;
  throw new Rejected(problem, `It takes a day from ${FIRST} to ${LAST}.`);
}

function isDay(text: string): text is CalendarDate {
  try {
    return calendarDate(text) === text;
  } catch {
    return false;
  }
}
