import { dateToText } from '../../store/stored.ts';
import { decimal, toNumber, toText } from '../decimal.ts';
import { isDay, isDecimal, isMoment, textOf } from '../value.ts';
import type { Value } from '../value.ts';
import { plain } from './formulaFunction.ts';
import type { FormulaFunction } from './formulaFunction.ts';

const blankless = (text: string): Value => (text === '' ? null : text);
const count = (value: Value | undefined): number => (value && isDecimal(value) ? toNumber(value) : 0);
const text = (value: Value | undefined): string => textOf(value ?? null);

export const texts: Record<string, FormulaFunction> = {
  TEXT: plain(([value]) => asText(value ?? null)),
  LEN: plain(([value]) => decimal(text(value).length)),
  BEGINS: plain(([value, start]) => text(value).startsWith(text(start))),
  CONTAINS: plain(([value, part]) => text(value).includes(text(part))),
  UPPER: plain(([value]) => blankless(text(value).toUpperCase())),
  LOWER: plain(([value]) => blankless(text(value).toLowerCase())),
  TRIM: plain(([value]) => blankless(text(value).trim())),
  LEFT: plain(([value, length]) => blankless(text(value).slice(0, count(length)))),
  RIGHT: plain(([value, length]) => blankless(count(length) > 0 ? text(value).slice(-count(length)) : '')),
  MID: plain(([value, start, length]) =>
    blankless(
      text(value).slice(Math.max(0, count(start) - 1), Math.max(0, count(start) - 1) + count(length)),
    ),
  ),
  FIND: plain(([part, value]) => decimal(text(value).indexOf(text(part)) + 1)),
  SUBSTITUTE: plain(([value, part, replacement]) =>
    blankless(text(value).replaceAll(text(part), text(replacement))),
  ),
  REGEX: plain(([value, pattern]) => new RegExp(`^(?:${text(pattern)})$`).test(text(value))),
  CASESAFEID: plain(([value]) => value ?? null),
};

function asText(value: Value): Value {
  if (value === null || typeof value === 'string') return value;
  if (isDecimal(value)) return toText(value);
  if (isDay(value)) return dateToText(value.day);
  if (isMoment(value)) return `${new Date(value.moment).toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return value === true ? 'true' : 'false';
}
