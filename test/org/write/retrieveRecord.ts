import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import { present } from '../store/present.ts';
import { LIVE } from '../store/table.ts';
import { noSuchColumn } from './parseRecord.ts';

/** The named fields of a record, or all. null when it is not there, deleted, or of another object. */
export function retrieveRecord(
  org: Org,
  object: ObjectDefinition,
  id: string,
  names?: string[],
): Record<string, unknown> | null {
  const place = org.store.find(id);
  if (!place || place.object !== object || place.table.stateOf(place.row) !== LIVE) return null;
  const fields = names
    ? names.map((name) => fieldOf(object, name) ?? fail(object, name))
    : [...object.fields.values()];
  return Object.fromEntries(
    fields.map((field) => [field.name, present(field, place.table.get(place.row, field))]),
  );
}

function fail(object: ObjectDefinition, name: string): never {
  throw noSuchColumn(object, name);
}
