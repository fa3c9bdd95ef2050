import { OrgError } from '../orgError.ts';
import type { FieldDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { InputRecord } from '../store/results.ts';
import { LIVE } from '../store/table.ts';
import type { Stored } from '../store/stored.ts';
import { behavioursOf, createDerivation } from './applyBehaviours.ts';
import { checkRecordValues, checkRequired, checkUnique } from './checkRecord.ts';
import { checkRules } from './checkRules.ts';
import { checkWritable } from './checkWritable.ts';
import { parseRecord } from './parseRecord.ts';
import { refuse } from './recordError.ts';
import { resolveParents } from './resolveParents.ts';
import { rollUpParents } from './rollUpParents.ts';
import { stampOf } from './writeContext.ts';
import type { WriteContext } from './writeContext.ts';

/** Changes a record; `given` may name its Id. Throws RecordError or OrgError. */
export function updateRecord(context: WriteContext, id: string, given: InputRecord): string {
  const { org, object, table, guard } = context;
  const place = org.store.find(id);
  // Before anything is said of the record, even that it was deleted.
  if (place?.object === object) guard?.update(place, given, context.fromText);
  const row = liveRow(context, id);
  checkWritable(parseRecord(org.schema, object, given, context.fromText), 'updateable', true);
  const input = { ...given };
  for (const behaviour of behavioursOf(object)) behaviour.beforeUpdate?.(table.idOf(row), input, org);
  const record = parseRecord(org.schema, object, input, context.fromText);
  resolveParents(org, record);

  const { values } = record;
  const before = snapshot(context, row);
  const read = (field: FieldDefinition) => (values.has(field) ? (values.get(field) ?? null) : before(field));
  checkRecordValues(context, values);
  guard?.refer(object, given, values, before);
  createDerivation(org, object)?.(values, before);
  checkRequired(context, read);
  checkUnique(context, values, row);
  checkRules(context, { read, before });

  stamp(context, values);
  for (const field of values.keys()) before(field);
  for (const [field, value] of values) org.store.write(table, row, field, value);
  if (record.bytes) org.blobs.set(table.idOf(row), record.bytes);
  rollUpParents(org, object, read, before, context.user);
  for (const behaviour of behavioursOf(object)) behaviour.afterUpdate?.(table.idOf(row), given, org);
  return table.idOf(row);
}

/** The row of a record that is there; INVALID_CROSS_REFERENCE_KEY or ENTITY_IS_DELETED when it is not. */
export function liveRow(context: WriteContext, id: string): number {
  const place = context.org.store.find(id);
  if (!place || place.object !== context.object) {
    if (!/^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/.test(id))
      throw new OrgError(400, 'MALFORMED_ID', `malformed id ${id}`);
    throw refuse('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
  }
  if (place.table.stateOf(place.row) !== LIVE) throw refuse('ENTITY_IS_DELETED', 'entity is deleted');
  return place.row;
}

/** The values before the write. Read on demand, so ask for the changing ones before they change. */
function snapshot(context: WriteContext, row: number): (field: FieldDefinition) => Stored {
  const kept = new Map<FieldDefinition, Stored>();
  return (field) => {
    if (!kept.has(field)) kept.set(field, context.table.get(row, field));
    return kept.get(field) ?? null;
  };
}

function stamp(context: WriteContext, values: Map<FieldDefinition, Stored>): void {
  const now = stampOf(context.org);
  for (const [name, value] of [
    ['LastModifiedDate', now],
    ['LastModifiedById', context.user.id],
    ['SystemModstamp', now],
  ] as const) {
    const field = fieldOf(context.object, name);
    if (field) values.set(field, value);
  }
}
