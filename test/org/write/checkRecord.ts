import type { FieldDefinition } from '../schema/definition.ts';
import type { SaveError } from '../store/results.ts';
import type { Stored } from '../store/stored.ts';
import { checkReference } from './checkReference.ts';
import { checkValue, normalise } from './checkValues.ts';
import { RecordError, refuse } from './recordError.ts';
import type { WriteContext } from './writeContext.ts';

/** Normalises the values in place and refuses those that their fields cannot hold. */
export function checkRecordValues(context: WriteContext, values: Map<FieldDefinition, Stored>): void {
  const errors: SaveError[] = [];
  for (const [field, given] of values) {
    const value = normalise(field, given);
    values.set(field, value);
    const error = checkValue(field, value);
    if (error) errors.push(error);
  }
  if (errors.length > 0) throw new RecordError(errors);
  for (const [field, value] of values) {
    if (field.type === 'reference' && value !== null) {
      values.set(field, checkReference(context.org, field, value as string));
    }
  }
}

/** `read` gives the record as it will be. */
export function checkRequired(context: WriteContext, read: (field: FieldDefinition) => Stored): void {
  const missing = [...context.object.fields.values()]
    .filter((field) => field.required && field.createable && field.type !== 'boolean')
    .filter((field) => read(field) === null)
    .map((field) => field.name);
  if (missing.length === 0) return;
  throw refuse('REQUIRED_FIELD_MISSING', `Required fields are missing: [${missing.join(', ')}]`, missing);
}

/** Refuses a value that another live record has in a unique field. `row` is the record's own, 0 for a new one. */
export function checkUnique(context: WriteContext, values: Map<FieldDefinition, Stored>, row: number): void {
  for (const [field, value] of values) {
    if (!field.unique || value === null) continue;
    const other = context.table.rowsWith(field, value as string | number).find((taken) => taken !== row);
    if (other === undefined) continue;
    const isKnown = context.guard?.knows(context.object, other) ?? true;
    const [name, id] = isKnown
      ? [field.name, context.table.idOf(other).slice(0, 15)]
      : ['<unknown>', '<unknown>'];
    throw refuse(
      'DUPLICATE_VALUE',
      `duplicate value found: ${name} duplicates value on record with id: ${id}`,
    );
  }
}
