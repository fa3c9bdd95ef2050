import type { FieldDefinition } from '../schema/definition.ts';
import type { Stored } from '../store/stored.ts';
import { decimal, multiply, round, toNumber, toText } from './decimal.ts';
import { isDay, isDecimal, isMoment } from './value.ts';
import type { Value } from './value.ts';

/** The result of a formula as a field of its type keeps it. */
export function fromValue(field: FieldDefinition, value: Value): Stored {
  if (field.type === 'boolean') return value === true;
  if (value === null) return null;
  if (isDecimal(value)) {
    const scaled = field.type === 'percent' ? multiply(value, decimal(100)) : value;
    const isNumber = ['double', 'currency', 'percent', 'int'].includes(field.type);
    return isNumber ? toNumber(round(scaled, field.scale)) : toText(value);
  }
  if (isDay(value)) return value.day;
  if (isMoment(value)) return value.moment;
  return value as string | boolean;
}
