import type { FieldDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { InputRecord } from '../store/results.ts';
import type { Stored } from '../store/stored.ts';
import { behavioursOf, createDerivation } from './applyBehaviours.ts';
import { checkRecordValues, checkRequired, checkUnique } from './checkRecord.ts';
import { checkRules } from './checkRules.ts';
import { checkWritable } from './checkWritable.ts';
import { defaultsOf } from './defaults.ts';
import { nextAutoNumber } from './autoNumber.ts';
import { parseRecord } from './parseRecord.ts';
import { resolveParents } from './resolveParents.ts';
import { rollUpParents } from './rollUpParents.ts';
import { stampOf } from './writeContext.ts';
import type { WriteContext } from './writeContext.ts';

/** Stores a new record and returns its id. Throws RecordError or OrgError. */
export function insertRecord(context: WriteContext, given: InputRecord): string {
  const { org, object, table, guard } = context;
  guard?.insert(object, given, context.fromText);
  checkWritable(
    parseRecord(org.schema, object, given, context.fromText),
    'createable',
    org.settings.auditFieldsWritable,
  );
  const input = { ...given };
  for (const behaviour of behavioursOf(object)) behaviour.beforeInsert?.(input, org);
  const record = parseRecord(org.schema, object, input, context.fromText);
  resolveParents(org, record);

  const { values } = record;
  const read = (field: FieldDefinition) => values.get(field) ?? null;
  for (const [field, value] of defaultsOf(context, values)) values.set(field, value);
  setAuditFields(context, values);
  checkRecordValues(context, values);
  guard?.refer(object, given, values, null);
  createDerivation(org, object)?.(values, () => null);
  checkRequired(context, read);
  checkUnique(context, values, 0);
  checkRules(context, { read, before: null });

  const row = org.store.addRow(table);
  const id = table.idOf(row);
  setName(context, values, id);
  for (const [field, value] of values) {
    if (value !== null) org.store.write(table, row, field, value);
  }
  if (record.bytes) org.blobs.set(id, record.bytes);
  rollUpParents(org, object, read, null, context.user);
  for (const behaviour of behavioursOf(object)) behaviour.afterInsert?.(id, given, org);
  return id;
}

function setAuditFields(context: WriteContext, values: Map<FieldDefinition, Stored>): void {
  const now = stampOf(context.org);
  const set = (name: string, value: Stored, always = false) => {
    const field = fieldOf(context.object, name);
    if (field && (always || (values.get(field) ?? null) === null)) values.set(field, value);
  };
  set('OwnerId', context.user.id);
  set('CreatedDate', now);
  set('CreatedById', context.user.id);
  set('LastModifiedDate', now);
  set('LastModifiedById', context.user.id);
  set('SystemModstamp', now, true);
}

/** Auto numbers count up; a custom object's record without a name is called by its id. */
function setName(context: WriteContext, values: Map<FieldDefinition, Stored>, id: string): void {
  for (const field of context.object.fields.values()) {
    if (field.autoNumber !== undefined) values.set(field, nextAutoNumber(context, field));
    else if (field.isName && context.object.custom && (values.get(field) ?? null) === null)
      values.set(field, id);
  }
}
