import { OrgError } from '../orgError.ts';
import type { FieldDefinition } from '../schema/definition.ts';
import type { InputRecord } from '../store/results.ts';
import type { Stored } from '../store/stored.ts';
import { insertRecord } from './insertRecord.ts';
import { parseJsonValue } from './parseValue.ts';
import { refuse } from './recordError.ts';
import { updateRecord } from './updateRecord.ts';
import type { WriteContext } from './writeContext.ts';

/** Inserts or updates by the value of an external id; records of one call may not share a value. */
export function upsertRecord(context: WriteContext, key: FieldDefinition, all: InputRecord[]) {
  const repeated = repeatedKeys(key, all);

  return (record: InputRecord): { id: string; created: boolean } => {
    const given = valueOf(key, record);
    if (key.type === 'id') {
      const rest = without(record, nameOf(key, record));
      if (given === null) return { id: insertRecord(context, rest), created: true };
      return { id: updateRecord(context, given as string, rest), created: false };
    }
    if (given === null) {
      throw refuse('MISSING_ARGUMENT', `${key.name} not specified`);
    }
    if (repeated.has(keyText(key, given))) {
      throw refuse('DUPLICATE_VALUE', `Duplicate external id specified: ${String(given)}`);
    }
    const rows = context.table.rowsWith(key, given as string | number);
    if (rows.length > 1) {
      throw new OrgError(
        300,
        'DUPLICATE_EXTERNAL_ID',
        `More than one record found for external id field: [${rows.map(context.table.idOf).join(', ')}]`,
      );
    }
    const [row] = rows;
    if (row === undefined) return { id: insertRecord(context, record), created: true };
    return {
      id: updateRecord(context, context.table.idOf(row), without(record, nameOf(key, record))),
      created: false,
    };
  };
}

function without(record: InputRecord, name: string | undefined): InputRecord {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== name));
}

function nameOf(key: FieldDefinition, record: InputRecord): string | undefined {
  return Object.keys(record).find((name) => name.toLowerCase() === key.name.toLowerCase());
}

function valueOf(key: FieldDefinition, record: InputRecord): Stored {
  const value = record[nameOf(key, record) ?? ''];
  if (value === undefined || value === null || value === '') return null;
  return key.type === 'id' ? (value as string) : parseJsonValue(key, value);
}

function repeatedKeys(key: FieldDefinition, records: InputRecord[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const record of records) {
    const value = key.type === 'id' ? null : valueOf(key, record);
    if (value === null) continue;
    const text = keyText(key, value);
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}

function keyText(key: FieldDefinition, value: Stored): string {
  return key.caseSensitive ? String(value) : String(value).toLowerCase();
}
