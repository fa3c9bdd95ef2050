import { OrgError } from '../orgError.ts';
import type { Org } from '../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import { parentOf } from '../uiApi/parentOf.ts';

const OPERATORS: Readonly<Record<string, string>> = {
  eq: '=',
  ne: '!=',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  like: 'LIKE',
  in: 'IN',
  nin: 'NOT IN',
};
const UNQUOTED = new Set(['int', 'double', 'currency', 'percent', 'boolean']);

/** A `where` argument as the SOQL condition that it means; '' for an empty one. */
export function conditionOf(org: Org, object: ObjectDefinition, where: unknown, prefix = ''): string {
  if (where === null || typeof where !== 'object') return '';
  const parts = Object.entries(where).map(([name, criterion]) =>
    partOf(org, object, name, criterion, prefix),
  );
  return parts.filter(Boolean).join(' AND ');
}

function partOf(
  org: Org,
  object: ObjectDefinition,
  name: string,
  criterion: unknown,
  prefix: string,
): string {
  if (name === 'and' || name === 'or') {
    const parts = [criterion].flat().map((part) => conditionOf(org, object, part, prefix));
    return bracketed(parts.filter(Boolean).join(name === 'and' ? ' AND ' : ' OR '));
  }
  if (name === 'not') return `(NOT ${bracketed(conditionOf(org, object, criterion, prefix))})`;
  const field = fieldOf(object, name);
  if (field) return comparisons(field, prefix + field.name, criterion);
  const parent = parentOf(org, object, name);
  if (!parent) throw unknownField(object, name);
  return conditionOf(org, parent, criterion, `${prefix}${name}.`);
}

function comparisons(field: FieldDefinition, path: string, criterion: unknown): string {
  const parts = Object.entries(criterion ?? {}).map(([name, value]) => {
    const operator = OPERATORS[name];
    if (!operator)
      throw new OrgError(400, 'INVALID_FIELD', `Unknown operator '${name}' on field ${field.name}.`);
    return `${path} ${operator} ${literal(field, value)}`;
  });
  return parts.join(' AND ');
}

function literal(field: FieldDefinition, value: unknown): string {
  if (Array.isArray(value)) return `(${value.map((item) => literal(field, item)).join(', ')})`;
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'object') {
    const { literal: word, value: inner } = value as { literal?: string; value?: unknown };
    return word ?? literal(field, inner);
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (UNQUOTED.has(field.type)) {
    if (!/^(-?[\d.]+(e[+-]?\d+)?|true|false)$/i.test(text)) throw wrongValue(field, text);
    return text;
  }
  if (field.type === 'date' || field.type === 'datetime') {
    if (!/^[\d\-T:.Z+]+$/.test(text)) throw wrongValue(field, text);
    return text;
  }
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function bracketed(condition: string): string {
  return condition && `(${condition})`;
}

export function unknownField(object: ObjectDefinition, name: string): OrgError {
  return new OrgError(
    400,
    'INVALID_FIELD',
    `Validation error of type FieldUndefined: Field '${name}' in type '${object.name}' is undefined`,
  );
}

function wrongValue(field: FieldDefinition, text: string): OrgError {
  return new OrgError(
    400,
    'INVALID_FIELD',
    `Validation error of type WrongType: '${text}' is no value of ${field.name}.`,
  );
}
