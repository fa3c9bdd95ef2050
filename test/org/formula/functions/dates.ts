import { textToDate, textToDatetime } from '../../store/stored.ts';
import { dayIn } from '../../zone.ts';
import { decimal, toNumber } from '../decimal.ts';
import { isDay, isDecimal, isMoment } from '../value.ts';
import type { Value } from '../value.ts';
import { plain } from './formulaFunction.ts';
import type { FormulaFunction } from './formulaFunction.ts';

const DAY = 86_400_000;

export const dates: Record<string, FormulaFunction> = {
  TODAY: plain((_, { now, timeZone }) => ({ day: dayIn(timeZone, now) })),
  NOW: plain((_, { now }) => ({ moment: now })),
  DATE: plain((parts) => {
    const [year, month, day] = parts.map(wholeNumber);
    return year === undefined || month === undefined || day === undefined ? null : dayOf(year, month, day);
  }),
  YEAR: plain(([day]) => part(day, (date) => date.getUTCFullYear())),
  MONTH: plain(([day]) => part(day, (date) => date.getUTCMonth() + 1)),
  DAY: plain(([day]) => part(day, (date) => date.getUTCDate())),
  WEEKDAY: plain(([day]) => part(day, (date) => date.getUTCDay() + 1)),
  DATEVALUE: plain(([value], { timeZone }) => {
    if (value && isMoment(value)) return { day: dayIn(timeZone, value.moment) };
    const day = typeof value === 'string' ? textToDate(value) : null;
    return day === null ? (value && isDay(value) ? value : null) : { day };
  }),
  DATETIMEVALUE: plain(([value]) => {
    if (value && isDay(value)) return { moment: value.day * DAY };
    const moment = typeof value === 'string' ? textToDatetime(value.trim().replace(' ', 'T')) : null;
    return moment === null ? (value ?? null) : { moment };
  }),
  ADDMONTHS: plain(([value, months]) => {
    const count = wholeNumber(months ?? null);
    return value && isDay(value) && count !== undefined ? addMonths(value.day, count) : null;
  }),
};

function part(value: Value | undefined, take: (date: Date) => number): Value {
  return value && isDay(value) ? decimal(take(new Date(value.day * DAY))) : null;
}

function wholeNumber(value: Value): number | undefined {
  return isDecimal(value) ? Math.trunc(toNumber(value)) : undefined;
}

function dayOf(year: number, month: number, day: number): Value {
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? { day: time / DAY } : null;
}

/** The last day of a month stays the last day. */
function addMonths(day: number, months: number): Value {
  const date = new Date(day * DAY);
  const isLast = new Date((day + 1) * DAY).getUTCDate() === 1;
  const lastThere = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  const dayThere = isLast ? lastThere.getUTCDate() : Math.min(date.getUTCDate(), lastThere.getUTCDate());
  return { day: Date.UTC(lastThere.getUTCFullYear(), lastThere.getUTCMonth(), dayThere) / DAY };
}
