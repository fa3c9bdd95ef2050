import type { FieldDefinition } from '../schema/definition.ts';
import { dateToText, datetimeToText } from './stored.ts';
import type { Stored } from './stored.ts';

/** A stored value as REST writes it. */
export function present(field: FieldDefinition, value: Stored): string | number | boolean | null {
  if (typeof value !== 'number') return value;
  if (field.type === 'date') return dateToText(value);
  return field.type === 'datetime' ? datetimeToText(value) : value;
}
