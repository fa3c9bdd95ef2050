import {
  compare,
  decimal,
  divide,
  multiply,
  negate,
  round,
  roundWhole,
  subtract,
  toText,
} from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import { isDecimal, textOf } from '../value.ts';
import type { Value } from '../value.ts';
import { plain } from './formulaFunction.ts';
import type { FormulaFunction } from './formulaFunction.ts';

const ZERO = decimal(0);

/** A function of numbers that is blank when any of them is. */
function numeric(apply: (...numbers: Decimal[]) => Value): FormulaFunction {
  return plain((values) => (values.every((value) => isDecimal(value)) ? apply(...values) : null));
}

export const numbers: Record<string, FormulaFunction> = {
  ABS: numeric((a) => (a.units < 0n ? negate(a) : a)),
  ROUND: numeric((a, places) => round(a, Number(toText(places)))),
  CEILING: numeric((a) => roundWhole(a, true)),
  FLOOR: numeric((a) => roundWhole(a, false)),
  MOD: numeric((a, b) => {
    const times = divide(a, b);
    return times && subtract(a, multiply(roundWhole(times, false), b));
  }),
  MIN: numeric((...all) =>
    all.reduce((least, next) => (compare(next, least) < 0 ? next : least), all[0] ?? ZERO),
  ),
  MAX: numeric((...all) =>
    all.reduce((most, next) => (compare(next, most) > 0 ? next : most), all[0] ?? ZERO),
  ),
  VALUE: plain(([text]) => {
    const trimmed = textOf(text ?? null).trim();
    return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(trimmed) ? decimal(trimmed.replace(/^\+/, '')) : null;
  }),
  ISNUMBER: plain(([text]) => /^\s*[-+]?(\d+\.?\d*|\.\d+)\s*$/.test(textOf(text ?? null))),
};
