import { OrgError } from '../orgError.ts';
import type { FieldDefinition } from '../schema/definition.ts';
import { textToDate, textToDatetime } from '../store/stored.ts';
import type { Stored } from '../store/stored.ts';
import { refuse } from './recordError.ts';

/**
 * A value from JSON in the form that the store keeps. Length, range and picklists are checked later.
 * A wrong type makes the whole request unreadable: JSON_PARSER_ERROR.
 */
export function parseJsonValue(field: FieldDefinition, input: unknown): Stored {
  if (input === null || input === undefined || input === '') return field.type === 'boolean' ? false : null;
  const value = readAs(field, input, false);
  if (value !== undefined) return value;
  throw new OrgError(
    400,
    'JSON_PARSER_ERROR',
    `Cannot deserialize instance of ${javaType(field)} from ${tokenOf(input)} value ${plain(input)} ` +
      'or request may be missing a required field at [line:1, column:1]',
  );
}

/** A value from CSV; a wrong type spoils its own record only. */
export function parseTextValue(field: FieldDefinition, text: string): Stored {
  if (text === '#N/A') return field.type === 'boolean' ? false : null;
  const value = readAs(field, text, true);
  if (value !== undefined) return value;
  throw refuse('INVALID_TYPE_ON_FIELD_IN_RECORD', `${field.label}: value not of required type: ${text}`, [
    field.name,
  ]);
}

function readAs(field: FieldDefinition, input: unknown, fromText: boolean): Stored | undefined {
  switch (field.type) {
    case 'boolean':
      return asBoolean(input, fromText);
    case 'int':
      return asNumber(input, (number) => Number.isInteger(number));
    case 'double':
    case 'currency':
    case 'percent':
      return asNumber(input, (number) => Number.isFinite(number));
    case 'date':
      return typeof input === 'string' ? (textToDate(input) ?? undefined) : undefined;
    case 'datetime':
      return typeof input === 'string' ? (textToDatetime(input) ?? undefined) : undefined;
    default:
      return typeof input === 'string' ? input : undefined;
  }
}

function asBoolean(input: unknown, fromText: boolean): boolean | undefined {
  if (typeof input === 'boolean') return input;
  const word = typeof input === 'string' ? input.toLowerCase() : '';
  if (word === 'true' || (fromText && word === '1')) return true;
  return word === 'false' || (fromText && word === '0') ? false : undefined;
}

function asNumber(input: unknown, fits: (number: number) => boolean): number | undefined {
  if (typeof input !== 'number' && typeof input !== 'string') return undefined;
  if (typeof input === 'string' && !/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(input))
    return undefined;
  const number = Number(input);
  return fits(number) ? number : undefined;
}

function javaType(field: FieldDefinition): string {
  switch (field.type) {
    case 'boolean':
    case 'int':
    case 'date':
    case 'datetime':
    case 'double':
    case 'currency':
    case 'percent':
      return field.type;
    case 'id':
    case 'reference':
      return 'reference';
    default:
      return 'string';
  }
}

function tokenOf(input: unknown): string {
  if (typeof input === 'number') return Number.isInteger(input) ? 'VALUE_NUMBER_INT' : 'VALUE_NUMBER_FLOAT';
  if (typeof input === 'boolean') return input ? 'VALUE_TRUE' : 'VALUE_FALSE';
  if (Array.isArray(input)) return 'START_ARRAY';
  return typeof input === 'object' ? 'START_OBJECT' : 'VALUE_STRING';
}

function plain(input: unknown): string {
  return typeof input === 'string' ? input : JSON.stringify(input);
}
