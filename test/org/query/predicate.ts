import type { DictionaryColumn, NumericColumn } from '../store/columns/column.ts';
import type { Org } from '../org.ts';
import { packId } from '../store/idPacking.ts';
import type { Stored } from '../store/stored.ts';
import type { Comparison } from './condition.ts';
import type { Expression } from './expression.ts';
import { likePattern } from './like.ts';
import { readLiteral, unquote } from './literal.ts';
import type { Literal } from './literal.ts';
import { malformed, soqlError } from './soqlError.ts';

export type Predicate = (row: number) => boolean;
type Test = (value: string | number | boolean | null) => boolean;

/** A comparison as a function of the row. Texts compare without case; `!=` and NOT IN let blanks through. */
export function createPredicate(
  org: Org,
  soql: string,
  expression: Expression,
  comparison: Comparison,
  semiJoin: Set<number | string> | null,
): Predicate {
  return onRows(expression, testOf(org, soql, expression, comparison, semiJoin));
}

/** Numbers inside the column are compared as they lie there, texts of a dictionary once each. */
function onRows(expression: Expression, test: Test): Predicate {
  const { column, field, read } = expression;
  if (column && field.type === 'boolean' && 'numberAt' in column) {
    const { numberAt } = column as NumericColumn;
    const outcomes = [test(false), test(true)];
    return (row) => outcomes[numberAt(row)]!;
  }
  if (column && 'numberAt' in column) {
    const { numberAt } = column as NumericColumn;
    const whenNull = test(null);
    return (row) => {
      const number = numberAt(row);
      return Number.isNaN(number) ? whenNull : test(number);
    };
  }
  if (column && 'codeAt' in column) {
    const { codeAt, texts } = column as DictionaryColumn;
    const outcomes = texts.map((text) => test(lowered(text)));
    return (row) => outcomes[codeAt(row)] ?? false;
  }
  const isId = field.type === 'reference' || field.type === 'id';
  return (row) => test(isId ? packed(read(row)) : field.caseSensitive ? read(row) : lowered(read(row)));
}

function testOf(
  org: Org,
  soql: string,
  expression: Expression,
  comparison: Comparison,
  semiJoin: Set<number | string> | null,
): Test {
  const { field } = expression;
  const operator = comparison.operator.toUpperCase();
  if (semiJoin) {
    return operator === 'IN'
      ? (value) => value !== null && semiJoin.has(value as number)
      : (value) => value === null || !semiJoin.has(value as number);
  }
  const texts = Array.isArray(comparison.value) ? comparison.value : [comparison.value ?? ''];
  const types = Array.isArray(comparison.literalType)
    ? comparison.literalType
    : texts.map(() => comparison.literalType as string);
  if (operator === 'INCLUDES' || operator === 'EXCLUDES') return multiTest(soql, expression, operator, texts);
  if (operator === 'LIKE') return likeTest(soql, expression, texts, types);
  const literals = texts
    .map((text, index) => readLiteral(org, soql, field, text, types[index] ?? 'STRING'))
    .map((literal) => (field.caseSensitive ? literal : lowerLiteral(literal)));
  switch (operator) {
    case 'IN':
      return inTest(literals);
    case 'NOT IN': {
      const isIn = inTest(literals);
      return (value) => !isIn(value);
    }
    case '!=': {
      const equal = equalTest(literals[0]!);
      return (value) => !equal(value);
    }
    case '=':
      return equalTest(literals[0]!);
    default:
      return orderTest(soql, expression, operator, literals[0]!);
  }
}

function equalTest(literal: Literal): Test {
  if (literal.kind === 'null') return (value) => value === null;
  if (literal.kind === 'value') return (value) => value === literal.value;
  return (value) => typeof value === 'number' && value >= literal.from && value < literal.to;
}

function inTest(literals: Literal[]): Test {
  const values = new Set(literals.map((literal) => (literal.kind === 'value' ? literal.value : null)));
  const ranges = literals.filter((literal) => literal.kind === 'range').map(equalTest);
  const hasNull = literals.some((literal) => literal.kind === 'null');
  return (value) => (value === null ? hasNull : values.has(value) || ranges.some((test) => test(value)));
}

function orderTest(soql: string, expression: Expression, operator: string, literal: Literal): Test {
  const { field } = expression;
  if (
    field.type === 'boolean' ||
    field.type === 'id' ||
    field.type === 'reference' ||
    field.type === 'multipicklist'
  ) {
    throw soqlError(
      'INVALID_QUERY_FILTER_OPERATOR',
      soql,
      field.name,
      `invalid operator on ${field.type} field`,
    );
  }
  if (literal.kind === 'null') return () => false;
  const [low, high] = literal.kind === 'range' ? [literal.from, literal.to] : [literal.value, literal.value];
  const isRange = literal.kind === 'range';
  switch (operator) {
    case '<':
      return (value) => value !== null && value < low;
    case '<=':
      return isRange ? (value) => value !== null && value < high : (value) => value !== null && value <= high;
    case '>':
      return isRange ? (value) => value !== null && value >= high : (value) => value !== null && value > high;
    case '>=':
      return (value) => value !== null && value >= low;
    default:
      throw malformed(`unknown operator ${operator}`);
  }
}

function likeTest(soql: string, { field }: Expression, texts: string[], types: string[]): Test {
  if (!['string', 'textarea', 'email', 'phone', 'url', 'picklist', 'combobox'].includes(field.type)) {
    throw soqlError(
      'INVALID_QUERY_FILTER_OPERATOR',
      soql,
      field.name,
      `invalid operator on ${field.type} field`,
    );
  }
  if (types.some((type) => type !== 'STRING')) throw malformed('LIKE needs a text');
  const patterns = texts.map((text) => likePattern(text));
  return (value) => typeof value === 'string' && patterns.some((pattern) => pattern.test(value));
}

function multiTest(soql: string, { field }: Expression, operator: string, texts: string[]): Test {
  if (field.type !== 'multipicklist') {
    throw soqlError(
      'INVALID_QUERY_FILTER_OPERATOR',
      soql,
      field.name,
      `invalid operator on ${field.type} field`,
    );
  }
  const sets = texts.map((text) => unquote(text).toLowerCase().split(';'));
  const includes = (value: string | number | boolean | null) => {
    const chosen = String(value ?? '').split(';');
    return sets.some((set) => set.every((word) => chosen.includes(word)));
  };
  return operator === 'INCLUDES' ? includes : (value) => !includes(value);
}

function lowerLiteral(literal: Literal): Literal {
  if (literal.kind !== 'value' || typeof literal.value !== 'string') return literal;
  const value = literal.value.toLowerCase();
  return value === '' ? { kind: 'null' } : { kind: 'value', value };
}

function lowered(value: Stored): Stored {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function packed(value: Stored): Stored {
  return typeof value === 'string' ? packId(value) : value;
}
