import type { Connection } from 'jsforce';
import { rows, textOf, type Row } from '../sample/salesforce/rows.ts';

const SYSTEM_STAMPS = /^(CreatedDate|LastModifiedDate|SystemModstamp|LastStageChangeDate)$/;

/**
 * All records of an object with every field but what the org stamps on them, in the order of a key. Ids stand as
 * `names` has them, so that two orgs can be compared.
 */
export async function recordsOf(
  connection: Connection,
  object: string,
  keyField: string,
  names: ReadonlyMap<string, string>,
): Promise<Row[]> {
  const { fields } = await connection.describe(object);
  const columns = fields.map(({ name }) => name).filter((name) => name !== 'Id' && !SYSTEM_STAMPS.test(name));
  const soql = `SELECT ${columns.join(', ')} FROM ${object} WHERE ${keyField} != null ORDER BY ${keyField}`;
  return (await rows(connection, soql)).map((record) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, named(value, names)])),
  );
}

/** Ids by what the records are called by their keys. */
export async function namesOf(
  connection: Connection,
  places: readonly { object: string; keyField: string }[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const { object, keyField } of places) {
    const soql = `SELECT Id, ${keyField} FROM ${object} WHERE ${keyField} != null`;
    for (const record of await rows(connection, soql)) {
      names.set(textOf(record, 'Id'), `<${object} ${String(named(record[keyField], names))}>`);
    }
  }
  return names;
}

/** Some keys hold the id of a parent. */
function named(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'string') return value;
  return value.replace(/[A-Za-z0-9]{18}/g, (id) => names.get(id) ?? id);
}
