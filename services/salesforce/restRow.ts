import type { SalesforceRecord, SalesforceRow } from './record.ts';

/** Columns of a flat SELECT, in its order: what the rows of a result are numbered by. */
export function selectedColumns(soql: string): string[] {
  const match = /^\s*SELECT\s+([\w.,\s]+?)\s+FROM\s/i.exec(soql);
  if (match === null) throw new RangeError(`Only a plain list of fields can be read as rows: ${soql}`);
  return (match[1] as string).split(',').map((column) => column.trim());
}

/** Shows REST records as rows; the same row object is used again for the next record. */
export function restRows(columns: readonly string[]): (record: SalesforceRecord) => SalesforceRow {
  const paths = columns.map((column) => column.split('.'));
  let current: SalesforceRecord = {};
  const value = (column: number) => valueAt(current, paths[column] ?? []);
  const row: SalesforceRow = {
    text: (column) => String(value(column) ?? ''),
    number: (column) => {
      const held = value(column) ?? null;
      return held === null ? null : Number(held);
    },
    flag: (column) => value(column) === true,
  };
  return (record) => {
    current = record;
    return row;
  };
}

function valueAt(record: SalesforceRecord, path: readonly string[]): string | number | boolean | null {
  let value: unknown = record;
  for (const name of path) {
    if (value === null || value === undefined) return null;
    value = (value as SalesforceRecord)[name];
  }
  return (value ?? null) as string | number | boolean | null;
}
