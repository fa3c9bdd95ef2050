import type { Connection } from 'jsforce';
import type { Organisation } from '../rules/organisation.ts';
import { PLACES, type Kind } from './places.ts';
import { rows, textOf } from './rows.ts';
import type { SampleInOrg } from './sampleInOrg.ts';
import { toSalesforce, type Fields } from './toSalesforce.ts';
import { createRecords, mustBeTaken, updateRecords, type Refusal } from './writeRecords.ts';

export interface BroughtIn {
  readonly created: number;
  readonly changed: number;
}

export interface BringInOptions<T> {
  /** What can only be said of a new record. */
  readonly onCreate?: (record: T) => Fields;
  /** Hears of new records that the org refused; without it a refusal is an error. */
  readonly onRefused?: (refusals: readonly Refusal[]) => void;
}

/**
 * Makes the org hold these records: what it lacks is created, what differs is changed, the rest is left alone.
 * Afterwards their ids are known.
 */
export async function bringIn<K extends Kind>(
  connection: Connection,
  org: SampleInOrg,
  kind: K,
  records: readonly Organisation[K][number][],
  { onCreate, onRefused }: BringInOptions<Organisation[K][number]> = {},
): Promise<BroughtIn> {
  const { object, keyField } = PLACES[kind];
  const wanted = records.map((record) => ({
    record,
    fields: toSalesforce(kind, record.key, record, org),
  }));
  const present = await presentRecords(connection, object, keyField, fieldNames(wanted));

  const missing = wanted.filter(({ fields }) => !present.has(String(fields[keyField])));
  const differing = wanted.flatMap(({ record, fields }) => {
    const found = present.get(String(fields[keyField]));
    if (!found) return [];
    org.remember(kind, record.key, textOf(found, 'Id'));
    const changes = Object.entries(fields).filter(([name, value]) => !isSame(found[name], value));
    return changes.length > 0 ? [{ Id: textOf(found, 'Id'), ...Object.fromEntries(changes) }] : [];
  });

  const created = await createRecords(
    connection,
    object,
    missing.map(({ record, fields }) => ({ ...fields, ...onCreate?.(record) })),
  );
  if (onRefused) onRefused(created.refusals);
  else mustBeTaken(object, created);
  for (const [index, { record }] of missing.entries()) {
    const id = created.ids[index];
    if (id) org.remember(kind, record.key, id);
  }
  mustBeTaken(object, await updateRecords(connection, object, differing));
  return { created: created.ids.filter((id) => id !== null).length, changed: differing.length };
}

async function presentRecords(connection: Connection, object: string, keyField: string, names: string[]) {
  const soql = `SELECT ${['Id', ...names].join(', ')} FROM ${object} WHERE ${keyField} != null`;
  const found = await rows(connection, soql);
  return new Map(found.map((record) => [textOf(record, keyField), record] as const));
}

function fieldNames(wanted: readonly { fields: Fields }[]): string[] {
  return [...new Set(wanted.flatMap(({ fields }) => Object.keys(fields)))];
}

/** The same moment may be written in several ways; no value and null are one. */
function isSame(found: unknown, wanted: unknown): boolean {
  if ((found ?? null) === (wanted ?? null)) return true;
  if (typeof found !== 'string' || typeof wanted !== 'string') return false;
  return /T\d\d:/.test(found) && Date.parse(found) === Date.parse(wanted);
}
