import type { LoadedRecords, Org } from '../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { InputRecord } from '../store/results.ts';
import type { Stored } from '../store/stored.ts';
import type { Table } from '../store/table.ts';
import { createDerivation } from '../write/applyBehaviours.ts';
import { formatAutoNumber } from '../write/autoNumber.ts';
import { noSuchColumn } from '../write/parseRecord.ts';
import { parseJsonValue } from '../write/parseValue.ts';
import { stampOf } from '../write/writeContext.ts';

type Cell = { field: FieldDefinition; parse: (value: unknown) => Stored };

/** Puts records straight into the columns. See `Org.load`. */
export function loadRecords(
  org: Org,
  object: ObjectDefinition,
  records: Iterable<InputRecord>,
): LoadedRecords {
  const table = org.store.tableOf(object);
  const cells = new Map<string, Cell>();
  const first = table.last + 1;
  const fill = createFill(org, object, table);
  const derive = createDerivation(org, object);

  for (const record of records) {
    const row = table.addRow();
    const values = derive ? new Map<FieldDefinition, Stored>() : null;
    for (const name in record) {
      let cell = cells.get(name);
      if (!cell) {
        cell = cellFor(object, name);
        cells.set(name, cell);
      }
      const value = cell.parse(record[name]);
      if (values) values.set(cell.field, value);
      else table.set(row, cell.field, value);
    }
    if (values) {
      derive?.(values, () => null);
      for (const [field, value] of values) table.set(row, field, value);
    }
    fill(row);
  }
  return { count: table.last - first + 1, idOf: (index) => table.idOf(first + index) };
}

function cellFor(object: ObjectDefinition, name: string): Cell {
  const field = fieldOf(object, name);
  if (!field || field.type === 'id') throw noSuchColumn(object, name);
  const parse = (value: unknown) => parseJsonValue(field, value);
  return { field, parse: field.type === 'date' || field.type === 'datetime' ? remembered(parse) : parse };
}

/** Days and moments repeat a great deal. */
function remembered(parse: (value: unknown) => Stored): (value: unknown) => Stored {
  const known = new Map<unknown, Stored>();
  return (value) => {
    let parsed = known.get(value);
    if (parsed === undefined) {
      parsed = parse(value);
      if (known.size < 100_000) known.set(value, parsed);
    }
    return parsed;
  };
}

/** Audit fields, owner and auto number, where the record names none. */
function createFill(org: Org, object: ObjectDefinition, table: Table): (row: number) => void {
  const now = stampOf(org);
  const user = org.administrator.id;
  const defaults = (
    [
      ['CreatedDate', now],
      ['CreatedById', user],
      ['LastModifiedDate', now],
      ['LastModifiedById', user],
      ['SystemModstamp', now],
      ['OwnerId', user],
    ] as const
  ).flatMap(([name, value]) => {
    const field = fieldOf(object, name);
    return field ? [{ field, column: table.column(field), value }] : [];
  });
  const autoNumbers = [...object.fields.values()].filter((field) => field.autoNumber !== undefined);

  return (row) => {
    for (const { field, column, value } of defaults) {
      if (column.get(row) === null) table.set(row, field, value);
    }
    for (const field of autoNumbers) {
      if (table.get(row, field) === null)
        table.set(row, field, formatAutoNumber(field.autoNumber ?? '', row));
    }
  };
}
