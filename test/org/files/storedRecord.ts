import type { Org } from '../org.ts';
import { fieldOf } from '../schema/schema.ts';
import type { Stored } from '../store/stored.ts';

/** Reads a stored value past all checks, for what the org does by itself. Null when the record is not there. */
export function readStored(org: Org, id: string, fieldName: string): Stored {
  const place = org.store.find(id);
  const field = place && fieldOf(place.object, fieldName);
  return field ? place.table.get(place.row, field) : null;
}

/** Writes values past all checks; they are taken back with the write that they belong to. */
export function writeStored(org: Org, id: string, values: Record<string, Stored>): void {
  const place = org.store.find(id);
  if (!place) throw new RangeError(`No record ${id}`);
  for (const [name, value] of Object.entries(values)) {
    const field = fieldOf(place.object, name);
    if (!field) throw new RangeError(`${place.object.name} has no field ${name}`);
    org.store.write(place.table, place.row, field, value);
  }
}

/** Adds a record that no client could create, and returns its id. */
export function addStored(org: Org, objectName: string, values: Record<string, Stored>): string {
  const object = org.schema.find(objectName);
  if (!object) throw new RangeError(`No object ${objectName}`);
  const table = org.store.tableOf(object);
  const id = table.idOf(org.store.addRow(table));
  writeStored(org, id, values);
  return id;
}
