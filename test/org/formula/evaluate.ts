import { add, compare, divide, multiply, negate, subtract, toText } from './decimal.ts';
import { functions } from './functions/index.ts';
import type { Scope } from './scope.ts';
import { FormulaError } from './syntax.ts';
import type { Formula } from './syntax.ts';
import { isDay, isDecimal, isMoment, textOf } from './value.ts';
import type { Value } from './value.ts';

/** The value of a formula. A blank number makes a sum blank, as validation rules have it. */
export function evaluate(formula: Formula, scope: Scope): Value {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'text':
      return formula.value === '' ? null : formula.value;
    case 'name':
      return readName(formula.path, scope);
    case 'unary':
      return unary(formula.operator, evaluate(formula.operand, scope));
    case 'binary':
      return binary(formula.operator, formula.left, formula.right, scope);
    case 'call': {
      const apply = functions[formula.name];
      if (!apply) throw new FormulaError(`Unknown function ${formula.name}`);
      return apply(formula.parameters, scope, evaluate);
    }
  }
}

function readName(path: string[], scope: Scope): Value {
  const [only = ''] = path;
  const word = path.length === 1 ? only.toUpperCase() : '';
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  return word === 'NULL' ? null : scope.read(path);
}

function unary(operator: '-' | '!', value: Value): Value {
  if (operator === '!') return value !== true;
  return isDecimal(value) ? negate(value) : null;
}

function binary(operator: string, left: Formula, right: Formula, scope: Scope): Value {
  if (operator === '&&') return evaluate(left, scope) === true && evaluate(right, scope) === true;
  if (operator === '||') return evaluate(left, scope) === true || evaluate(right, scope) === true;
  const a = evaluate(left, scope);
  const b = evaluate(right, scope);
  switch (operator) {
    case '=':
    case '==':
      return isEqual(a, b);
    case '<>':
    case '!=':
      return !isEqual(a, b);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return isInOrder(operator, a, b);
    case '&':
      return concatenated(a, b);
    default:
      return arithmetic(operator, a, b);
  }
}

export function isEqual(a: Value, b: Value): boolean {
  if (isDecimal(a) && isDecimal(b)) return compare(a, b) === 0;
  if (isDay(a) && isDay(b)) return a.day === b.day;
  if (isMoment(a) && isMoment(b)) return a.moment === b.moment;
  return a === b;
}

/** What is blank is neither before nor after anything. */
function isInOrder(operator: string, a: Value, b: Value): boolean {
  const order = orderOf(a, b);
  if (order === null) return false;
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

export function orderOf(a: Value, b: Value): number | null {
  if (isDecimal(a) && isDecimal(b)) return compare(a, b);
  if (isDay(a) && isDay(b)) return a.day - b.day;
  if (isMoment(a) && isMoment(b)) return a.moment - b.moment;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  return null;
}

function concatenated(a: Value, b: Value): Value {
  return `${isDecimal(a) ? toText(a) : textOf(a)}${isDecimal(b) ? toText(b) : textOf(b)}` || null;
}

const DAY = 86_400_000;

function arithmetic(operator: string, a: Value, b: Value): Value {
  if (operator === '+' && typeof a === 'string' && (typeof b === 'string' || b === null))
    return concatenated(a, b);
  if (operator === '+' && typeof b === 'string' && a === null) return b;
  if (isDay(a) || isMoment(a) || isDay(b) || isMoment(b)) return timeArithmetic(operator, a, b);
  if (!isDecimal(a) || !isDecimal(b)) return null;
  switch (operator) {
    case '+':
      return add(a, b);
    case '-':
      return subtract(a, b);
    case '*':
      return multiply(a, b);
    case '/':
      return divide(a, b);
    default:
      return power(a, b);
  }
}

/** Days are added and subtracted in days; the difference of two moments is in days too. */
function timeArithmetic(operator: string, a: Value, b: Value): Value {
  if (operator === '+' && isDecimal(a)) return timeArithmetic('+', b, a);
  const sign = operator === '+' ? 1 : -1;
  if (isDay(a) && isDay(b)) return { units: BigInt(a.day - b.day), scale: 0 };
  if (isMoment(a) && isMoment(b)) {
    return divide({ units: BigInt(a.moment - b.moment), scale: 0 }, { units: BigInt(DAY), scale: 0 });
  }
  if (!isDecimal(b)) return null;
  const days = Number(toText(b));
  if (isDay(a)) return { day: a.day + sign * Math.trunc(days) };
  return isMoment(a) ? { moment: a.moment + sign * Math.round(days * DAY) } : null;
}

function power(a: { units: bigint; scale: number }, b: { units: bigint; scale: number }): Value {
  const exponent = Number(toText(b));
  if (!Number.isInteger(exponent) || exponent < 0) throw new FormulaError('Only whole powers are known here');
  return { units: a.units ** BigInt(exponent), scale: a.scale * exponent };
}
