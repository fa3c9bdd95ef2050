import { normaliseId, serialOf } from '../ids.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import type { Schema } from '../schema/schema.ts';
import type { Column } from './columns/column.ts';
import { keepJournal } from './journal.ts';
import type { Journal } from './journal.ts';
import type { Stored } from './stored.ts';
import { GONE, createTable } from './table.ts';
import type { Table } from './table.ts';

export interface Place {
  object: ObjectDefinition;
  table: Table;
  row: number;
}

/** The records of the org. It stores what it is given; the checks stand before it. */
export interface Store {
  readonly journal: Journal;
  tableOf: (object: ObjectDefinition) => Table;
  /** Where a record is, deleted ones included; null when there never was one or it is gone for good. */
  find: (id: string) => Place | null;
  /** Writes one value so that it can be taken back. */
  write: (table: Table, row: number, field: FieldDefinition, value: Stored) => void;
  addRow: (table: Table) => number;
  setState: (table: Table, row: number, state: number) => void;
}

export function createStore(
  schema: Schema,
  makeColumn: (field: FieldDefinition, object: ObjectDefinition, table: Table) => Column,
): Store {
  const tables = new Map<string, Table>();
  const journal = keepJournal();

  const store: Store = {
    journal,
    tableOf: (object) => {
      const existing = tables.get(object.name);
      if (existing) return existing;
      const table = createTable(object, (field, self) => makeColumn(field, object, self));
      tables.set(object.name, table);
      return table;
    },
    find: (text) => {
      const id = normaliseId(text);
      const object = id && schema.findByKeyPrefix(id.slice(0, 3));
      if (!object) return null;
      const table = store.tableOf(object);
      const row = serialOf(id);
      if (row === null || row < 1 || row > table.last || table.stateOf(row) === GONE) return null;
      return { object, table, row };
    },
    write: (table, row, field, value) => {
      const before = table.get(row, field);
      if (before === value) return;
      table.set(row, field, value);
      journal.note(() => table.set(row, field, before));
    },
    addRow: (table) => {
      const row = table.addRow();
      journal.note(() => table.setState(row, GONE));
      return row;
    },
    setState: (table, row, state) => {
      const before = table.stateOf(row);
      table.setState(row, state);
      journal.note(() => table.setState(row, before));
    },
  };
  return store;
}
