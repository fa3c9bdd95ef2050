import { malformed } from './soqlError.ts';

const DAY = 86_400_000;

/** First day of the range and the day after its last, as days since 1970-01-01. */
export interface DayRange {
  from: number;
  to: number;
}

/** 'TODAY', 'LAST_N_DAYS:30' … seen from a day. Fiscal years are calendar years; weeks begin on Sunday. */
export function dateLiteral(literal: string, today: number): DayRange {
  const [word = '', count] = literal.toUpperCase().replace('FISCAL_', '').split(':');
  const match = /^(LAST|THIS|NEXT)_(N_)?(90_)?(DAY|WEEK|MONTH|QUARTER|YEAR)S?$/.exec(word);
  if (word === 'TODAY') return days(today, 0, 1);
  if (word === 'YESTERDAY') return days(today, -1, 1);
  if (word === 'TOMORROW') return days(today, 1, 1);
  if (match) return relative(match, Number(count), today);
  const ago = /^N_(DAY|WEEK|MONTH|QUARTER|YEAR)S_AGO$/.exec(word);
  if (ago) return span(ago[1] ?? '', today, -Number(count), 1);
  throw malformed(`unexpected token: '${literal}'`);
}

function relative(match: RegExpExecArray, count: number, today: number): DayRange {
  const [, direction, many, ninety, unit = ''] = match;
  const number = ninety ? 90 : many ? count : 1;
  if (unit === 'DAY') {
    // The past days run up to and with today; the coming ones begin tomorrow.
    return direction === 'LAST' ? { from: today - number, to: today + 1 } : days(today, 1, number);
  }
  if (direction === 'THIS') return span(unit, today, 0, 1);
  return direction === 'LAST' ? span(unit, today, -number, number) : span(unit, today, 1, number);
}

function days(today: number, offset: number, length: number): DayRange {
  return { from: today + offset, to: today + offset + length };
}

/** So many whole units, beginning so many units away from the one that holds today. */
function span(unit: string, today: number, offset: number, length: number): DayRange {
  return { from: startOf(unit, today, offset), to: startOf(unit, today, offset + length) };
}

function startOf(unit: string, today: number, offset: number): number {
  const date = new Date(today * DAY);
  const month = date.getUTCMonth();
  switch (unit) {
    case 'DAY':
      return today + offset;
    case 'WEEK':
      return today - date.getUTCDay() + 7 * offset;
    case 'MONTH':
      return Date.UTC(date.getUTCFullYear(), month + offset, 1) / DAY;
    case 'QUARTER':
      return Date.UTC(date.getUTCFullYear(), month - (month % 3) + 3 * offset, 1) / DAY;
    default:
      return Date.UTC(date.getUTCFullYear() + offset, 0, 1) / DAY;
  }
}
