import { decimal, round, toNumber } from '../formula/decimal.ts';
import type { FieldDefinition } from '../schema/definition.ts';
import type { SaveError } from '../store/results.ts';
import type { Stored } from '../store/stored.ts';

/** Up to here floats still tell thousandths apart, so that what is far from a half rounds right. */
const MOST_EXACT = 2 ** 40;

/** A value as it is stored: texts trimmed, numbers rounded half up to the field's scale. */
export function normalise(field: FieldDefinition, value: Stored): Stored {
  if (typeof value === 'string' && field.type !== 'base64') {
    const trimmed = field.type === 'textarea' ? value.trimEnd() : value.trim();
    return trimmed === '' ? null : trimmed;
  }
  if (typeof value === 'number' && field.precision > 0 && field.type !== 'int')
    return roundTo(value, field.scale);
  return value;
}

/** What is wrong with a value by itself; null when nothing is. */
export function checkValue(field: FieldDefinition, value: Stored): SaveError | null {
  if (value === null) return null;
  if (typeof value === 'string') return checkText(field, value);
  return typeof value === 'number' && field.precision > 0 ? checkRange(field, value) : null;
}

function checkText(field: FieldDefinition, value: string): SaveError | null {
  if (field.type === 'picklist' || field.type === 'multipicklist') return checkPicklist(field, value);
  if (field.length > 0 && field.type !== 'reference' && value.length > field.length) {
    const shown = value.length > 255 ? `${value.slice(0, 255)}...` : value;
    return error(
      'STRING_TOO_LONG',
      `${field.label}: data value too large: ${shown} (max length=${field.length})`,
      field,
    );
  }
  if (field.type === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) {
    return error('INVALID_EMAIL_ADDRESS', `${field.label}: invalid email address: ${value}`, field);
  }
  return null;
}

function checkPicklist(field: FieldDefinition, value: string): SaveError | null {
  if (!field.picklist?.restricted) return null;
  const chosen = field.type === 'multipicklist' ? value.split(';') : [value];
  const unknown = chosen.find(
    (word) => !field.picklist?.values.some((known) => known.active && known.value === word),
  );
  if (unknown === undefined) return null;
  return error(
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    `${field.label}: bad value for restricted picklist field: ${unknown}`,
    field,
  );
}

function checkRange(field: FieldDefinition, value: number): SaveError | null {
  if (Math.abs(value) < 10 ** (field.precision - field.scale)) return null;
  return error(
    'NUMBER_OUTSIDE_VALID_RANGE',
    `${field.label}: value outside of valid range on numeric field: ${value}`,
    field,
  );
}

function error(statusCode: string, message: string, field: FieldDefinition): SaveError {
  return { statusCode, message, fields: [field.name] };
}

/** Half goes away from zero, by the shortest decimal text of the number: 1.005 at two places is 1.01. */
export function roundTo(value: number, scale: number): number {
  if (Number.isInteger(value)) return value;
  const scaled = value * 10 ** scale;
  const farFromHalf = Math.abs(Math.abs(scaled % 1) - 0.5) > 0.01;
  if (farFromHalf && Math.abs(scaled) < MOST_EXACT) return Math.round(scaled) / 10 ** scale || 0;
  return toNumber(round(decimal(value), scale)) || 0;
}
