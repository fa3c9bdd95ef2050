import { idOf } from '../ids.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import { packId, packSerial } from './idPacking.ts';
import type { Column, NumericColumn } from './columns/column.ts';
import { capacityFor } from './columns/growth.ts';
import { createUniqueIndex } from './uniqueIndex.ts';
import type { UniqueIndex } from './uniqueIndex.ts';
import type { Stored } from './stored.ts';

export const LIVE = 1;
export const IN_BIN = 2;
export const GONE = 3;

/** All records of one object, a column a field. Row numbers are the serial numbers inside the ids. */
export interface Table {
  readonly keyPrefix: string;
  /** The highest row number; rows run from 1. */
  readonly last: number;
  addRow: () => number;
  stateOf: (row: number) => number;
  setState: (row: number, state: number) => void;
  column: (field: FieldDefinition) => Column;
  get: (row: number, field: FieldDefinition) => Stored;
  set: (row: number, field: FieldDefinition, value: Stored) => void;
  idOf: (row: number) => string;
  /** Live rows with this value of a unique or external-id field. */
  rowsWith: (field: FieldDefinition, value: string | number) => readonly number[];
  /** Live rows whose lookup holds this id. Looks at every row: a million take about a millisecond. */
  rowsPointingAt: (field: FieldDefinition, id: string) => number[];
  /** Rows that reads do not see yet. */
  readonly hidden: Map<number, { until?: number; reads?: number }>;
  /** When rows went into the recycle bin, oldest first. */
  readonly deletions: { row: number; at: number }[];
}

/** `makeColumn` decides what a field is kept in; formulas are columns that compute. */
export function createTable(
  object: ObjectDefinition,
  makeColumn: (field: FieldDefinition, table: Table) => Column,
): Table {
  const columns = new Map<string, { type: string; column: Column }>();
  const byField = new Map<FieldDefinition, Column>();
  const indexes = new Map<string, UniqueIndex>();
  const prefix = object.keyPrefix;
  let states = new Uint8Array(16);
  let last = 0;

  const table: Table = {
    keyPrefix: prefix,
    hidden: new Map(),
    deletions: [],
    get last() {
      return last;
    },
    addRow: () => {
      last++;
      if (last >= states.length) {
        const grown = new Uint8Array(capacityFor(last, states.length));
        grown.set(states);
        states = grown;
      }
      states[last] = LIVE;
      return last;
    },
    stateOf: (row) => states[row] ?? 0,
    setState: (row, state) => {
      const was = states[row];
      states[row] = state;
      if (was !== LIVE && state === LIVE) forEachIndexed(row, (index, value) => index.add(value, row));
      if (was === LIVE && state !== LIVE) forEachIndexed(row, (index, value) => index.remove(value, row));
    },
    column: (field) => {
      let column = byField.get(field);
      if (!column) {
        column = columnNamed(field);
        byField.set(field, column);
      }
      return column;
    },
    get: (row, field) => table.column(field).get(row),
    set: (row, field, value) => {
      const column = table.column(field);
      const index = indexes.size === 0 ? undefined : indexes.get(field.name.toLowerCase());
      if (index && states[row] === LIVE) {
        const before = column.get(row);
        if (before !== null) index.remove(before as string | number, row);
        if (value !== null) index.add(value as string | number, row);
      }
      column.set(row, value);
    },
    idOf: (row) => idOf(prefix, row),
    rowsPointingAt: (field, id) => {
      const column = table.column(field) as NumericColumn;
      const packed = packId(id);
      const rows = [];
      for (let row = 1; row <= last; row++) {
        if (column.numberAt(row) === packed && states[row] === LIVE) rows.push(row);
      }
      return rows;
    },
    rowsWith: (field, value) => indexOf(field).rowsOf(value),
  };
  return table;

  /** A field that was deployed again keeps its values, unless its type is another now. */
  function columnNamed(field: FieldDefinition): Column {
    const name = field.name.toLowerCase();
    const type = `${field.type}|${field.formula ?? ''}`;
    const existing = columns.get(name);
    if (existing?.type === type) return existing.column;
    const column = specialColumn(field) ?? makeColumn(field, table);
    columns.set(name, { type, column });
    return column;
  }

  function specialColumn(field: FieldDefinition): Column | null {
    if (field.type === 'id') return idOfRow();
    if (field.name === 'IsDeleted') return binColumn();
    return null;
  }

  function idOfRow(): NumericColumn {
    return {
      numberAt: (row) => packSerial(prefix, row),
      get: (row) => idOf(prefix, row),
      set: () => undefined,
    };
  }

  function binColumn(): NumericColumn {
    const numberAt = (row: number) => (states[row] === LIVE ? 0 : 1);
    return { numberAt, get: (row) => numberAt(row) === 1, set: () => undefined };
  }

  /** Made when it is first asked for, so that loading a million rows does not pay for it. */
  function indexOf(field: FieldDefinition): UniqueIndex {
    const name = field.name.toLowerCase();
    let index = indexes.get(name);
    if (!index) {
      index = createUniqueIndex(field.caseSensitive);
      const column = table.column(field);
      for (let row = 1; row <= last; row++) {
        const value = states[row] === LIVE ? column.get(row) : null;
        if (value !== null) index.add(value as string | number, row);
      }
      indexes.set(name, index);
    }
    return index;
  }

  function forEachIndexed(row: number, act: (index: UniqueIndex, value: string | number) => void): void {
    for (const [name, index] of indexes) {
      const value = columns.get(name)?.column.get(row) ?? null;
      if (value !== null) act(index, value as string | number);
    }
  }
}
