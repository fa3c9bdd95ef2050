import { OrgError } from '../orgError.ts';
import type { Schema } from '../schema/schema.ts';
import { fieldOf } from '../schema/schema.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import type { InputRecord } from '../store/results.ts';
import type { Stored } from '../store/stored.ts';
import { parseJsonValue, parseTextValue } from './parseValue.ts';

/** A record whose names and types are known to be right. */
export interface ParsedRecord {
  id: string | null;
  values: Map<FieldDefinition, Stored>;
  /** Parents that are named by an external id of theirs. */
  parents: { field: FieldDefinition; target: ObjectDefinition; key: FieldDefinition; value: Stored }[];
  /** Bytes of base64 fields. */
  bytes: Buffer | null;
}

/** Throws INVALID_FIELD for a name that the object does not have. */
export function parseRecord(
  schema: Schema,
  object: ObjectDefinition,
  record: InputRecord,
  fromText: boolean,
): ParsedRecord {
  const parsed: ParsedRecord = { id: null, values: new Map(), parents: [], bytes: null };
  for (const [name, input] of Object.entries(record)) {
    if (name === 'attributes' || (fromText && input === '')) continue;
    const field = fieldOf(object, name);
    if (!field) readParent(schema, object, name, input, fromText, parsed);
    else if (field.type === 'id') parsed.id = typeof input === 'string' && input !== '' ? input : null;
    else if (field.type === 'base64') parsed.bytes = toBytes(input);
    else
      parsed.values.set(
        field,
        fromText ? parseTextValue(field, input as string) : parseJsonValue(field, input),
      );
  }
  return parsed;
}

export function noSuchColumn(object: ObjectDefinition, name: string): OrgError {
  return new OrgError(400, 'INVALID_FIELD', `No such column '${name}' on sobject of type ${object.name}`);
}

function readParent(
  schema: Schema,
  object: ObjectDefinition,
  name: string,
  input: unknown,
  fromText: boolean,
  parsed: ParsedRecord,
): void {
  const field = [...object.fields.values()].find(
    (each) => each.relationshipName?.toLowerCase() === name.toLowerCase(),
  );
  const target = schema.find(field?.referenceTo[0] ?? '');
  if (!field || !target) throw noSuchColumn(object, name);
  if (input === null) {
    parsed.values.set(field, null);
    return;
  }
  const entry = Object.entries(input as object).find(([key]) => key !== 'attributes');
  const key = fieldOf(target, entry?.[0] ?? '');
  if (!entry || !key) throw noSuchColumn(target, entry?.[0] ?? '');
  if (!key.externalId && key.type !== 'id') {
    throw new OrgError(
      400,
      'INVALID_FIELD',
      `The external foreign key reference does not reference a valid external ID field: ${name}.${key.name}`,
    );
  }
  const value = fromText ? parseTextValue(key, entry[1] as string) : parseJsonValue(key, entry[1]);
  parsed.parents.push({ field, target, key, value });
}

function toBytes(input: unknown): Buffer | null {
  if (input === null || input === undefined || input === '') return null;
  return Buffer.isBuffer(input) ? input : Buffer.from(input as string, 'base64');
}
