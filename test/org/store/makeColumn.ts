import type { Org } from '../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import type { Column } from './columns/column.ts';
import { columnFor } from './columns/columnFor.ts';
import type { Table } from './table.ts';

/** What a field is kept in; formulas and files are computed when they are read. */
export function makeColumn(org: Org, field: FieldDefinition, object: ObjectDefinition, table: Table): Column {
  if (field.type === 'base64') return blobColumn(org, field, object, table);
  return columnFor(field);
}

/** Bytes are fetched from an address of their own; a query gives the address. */
function blobColumn(org: Org, field: FieldDefinition, object: ObjectDefinition, table: Table): Column {
  return {
    get: (row) => {
      const id = table.idOf(row);
      return org.blobs.has(id) ? `/services/data/v66.0/sobjects/${object.name}/${id}/${field.name}` : null;
    },
    set: () => undefined,
  };
}
