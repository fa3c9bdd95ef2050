import { z } from 'zod';
import { Rejected } from '../../errors.ts';
import type { SalesforceRecord } from '../record.ts';
import { fieldProblem } from './fieldProblem.ts';

/** One field of an object: its API name, or a path to a parent's field, and how its values convert. */
export interface RecordField<Codec extends z.ZodType = z.ZodType, Writable extends boolean = boolean> {
  readonly name: string;
  readonly codec: Codec;
  readonly writable: Writable;
}

export type RecordTable = Readonly<Record<string, RecordField>>;

/** What a record is in our words. */
export type Read<Table extends RecordTable> = {
  readonly [Ours in keyof Table]: z.output<Table[Ours]['codec']>;
};

/** What may be written of it, all of it optional: an update names only what changes. */
export type Written<Table extends RecordTable> = {
  readonly [Ours in keyof Table as Table[Ours]['writable'] extends true ? Ours : never]?: z.output<
    Table[Ours]['codec']
  >;
};

export interface RecordCodec<Table extends RecordTable> {
  /** API name of the object. */
  readonly object: string;
  readonly table: Table;
  /** API name of each field by our name. */
  readonly fields: { readonly [Ours in keyof Table]: string };
  /** API names for a SELECT, in the order of the table. */
  readonly select: readonly string[];
  /** @throws Rejected naming object, record and every field that cannot be understood or was not selected. */
  read(record: SalesforceRecord): Read<Table>;
  /** Fields that are left out stay as they are; null blanks. @throws Rejected for a value that the field cannot hold. */
  write(values: Written<Table>): Record<string, unknown>;
  /** The same for some of the fields, so that a query need not select the others. */
  pick<Ours extends keyof Table & string>(...names: Ours[]): RecordCodec<Pick<Table, Ours>>;
}

export function field<Codec extends z.ZodType>(name: string, codec: Codec): RecordField<Codec, true> {
  return { name, codec, writable: true };
}

/** Set by Salesforce, or a parent's. */
export function readOnly<Codec extends z.ZodType>(name: string, codec: Codec): RecordField<Codec, false> {
  return { name, codec, writable: false };
}

/** The one table between an object of Salesforce and a record in our words. */
export function recordCodec<Table extends RecordTable>(object: string, table: Table): RecordCodec<Table> {
  const entries = Object.entries(table);
  return {
    object,
    table,
    fields: Object.fromEntries(
      entries.map(([ours, { name }]) => [ours, name]),
    ) as RecordCodec<Table>['fields'],
    select: entries.map(([, { name }]) => name),
    read: (record) => readRecord(object, entries, record) as Read<Table>,
    write: (values) => writeRecord(object, table, values),
    pick: (...names) =>
      recordCodec(object, Object.fromEntries(names.map((name) => [name, table[name]])) as never),
  };
}

function readRecord(
  object: string,
  entries: readonly (readonly [string, RecordField])[],
  record: SalesforceRecord,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [ours, { name, codec }] of entries) {
    const stored = atPath(record, name);
    const result = z.safeDecode(codec, stored);
    if (result.success) values[ours] = result.data;
    else problems.push(fieldProblem(name, stored, result.error));
  }
  if (problems.length > 0) throw unreadable(object, record.Id, problems);
  return values;
}

/** A parent that is not set makes all its fields null; a name that was not selected stays undefined. */
function atPath(record: SalesforceRecord, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value ? (value as SalesforceRecord)[name] : value), record);
}

export function unreadable(
  object: string,
  recordId: string | undefined,
  problems: readonly string[],
): Rejected {
  return new Rejected(
    `Cannot read ${object} ${recordId ?? 'without id'}: ${problems.join('; ')}.`,
    'Correct the fields of that record in Salesforce and try again.',
    { details: problems },
  );
}

function writeRecord(object: string, table: RecordTable, values: object): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [ours, value] of Object.entries(values)) {
    const entry = table[ours];
    if (value === undefined || entry === undefined) continue;
    const result = z.safeEncode(entry.codec, value as never);
    if (!result.success) throw unwritable(object, fieldProblem(entry.name, value, result.error));
    record[entry.name] = result.data;
  }
  return record;
}

export function unwritable(object: string, problem: string): Rejected {
  return new Rejected(
    `Cannot write ${object}: ${problem}.`,
    'Correct what this record is made from in Salesforce and try again.',
  );
}
