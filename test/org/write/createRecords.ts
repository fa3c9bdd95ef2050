import { normaliseId } from '../ids.ts';
import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import type { Records } from '../records.ts';
import { orgSeenBy } from '../rights/orgSeenBy.ts';
import { writeGuard } from '../rights/writeGuard.ts';
import { runQuery } from '../query/runQuery.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { InputRecord } from '../store/results.ts';
import type { Place } from '../store/store.ts';
import type { OrgUser } from '../user.ts';
import { deleteRecord } from './deleteRecord.ts';
import { hideLateRows } from './hideLateRows.ts';
import { insertRecord } from './insertRecord.ts';
import { parseRecord } from './parseRecord.ts';
import { refuse } from './recordError.ts';
import { retrieveRecord } from './retrieveRecord.ts';
import { undeleteRecord } from './undeleteRecord.ts';
import { updateRecord } from './updateRecord.ts';
import { upsertRecord } from './upsertRecord.ts';
import type { WriteContext } from './writeContext.ts';
import { writeMany } from './writeMany.ts';

/** Records for one user, who sees of the org what `seen` holds. */
export function createRecords(org: Org, user: OrgUser, seen: Org = orgSeenBy(org, user)): Records {
  const guard = seen.rights && writeGuard(org, seen.rights);
  const contextOf = (name: string, fromText = false): WriteContext => {
    const object = requireObject(org, requireObject(seen, name).name);
    return { org, user, object, table: org.store.tableOf(object), fromText, guard };
  };

  return {
    insert: (name, records, options) => {
      const context = contextOf(name, options?.fromText);
      if (!context.object.createable) throw readOnlyObject(context.object);
      checkNames(seen, context, records);
      const write = { org, operation: 'insert', object: context.object.name, options } as const;
      return hideLateRows(org, context.table, context.object.name, () =>
        writeMany(write, records, (record) => ({ id: insertRecord(context, record) })),
      );
    },
    update: (name, records, options) => {
      const context = contextOf(name, options?.fromText);
      checkNames(seen, context, records);
      const write = { org, operation: 'update', object: context.object.name, options } as const;
      return hideLateRows(org, context.table, context.object.name, () =>
        writeMany(write, records, (record) => ({ id: updateRecord(context, idIn(record), record) })),
      );
    },
    upsert: (name, key, records, options) => {
      const context = contextOf(name, options?.fromText);
      const keyField = fieldOf(requireObject(seen, name), key);
      if (!keyField || (!keyField.externalId && keyField.type !== 'id')) throw noExternalId(key);
      checkNames(seen, context, records);
      const upsertOne = upsertRecord(context, keyField, records);
      const write = { org, operation: 'upsert', object: context.object.name, options } as const;
      return hideLateRows(org, context.table, context.object.name, () =>
        writeMany(write, records, upsertOne),
      );
    },
    delete: (ids, options) =>
      writeMany({ org, operation: 'delete', object: objectOfAll(org, ids), options }, ids, (id) => {
        const place = requirePlace(org, id);
        guard?.delete(place);
        deleteRecord(org, place, options?.hard ?? false);
        return { id: normaliseId(id) ?? id };
      }),
    undelete: (ids, options) =>
      writeMany({ org, operation: 'undelete', object: objectOfAll(org, ids), options }, ids, (id) => {
        const place = requirePlace(org, id);
        guard?.delete(place);
        undeleteRecord(contextOf(place.object.name), place);
        return { id: normaliseId(id) ?? id };
      }),
    retrieve: (name, id, fields) => retrieveRecord(seen, requireObject(seen, name), id, fields),
    query: (soql, options) => runQuery(seen, soql, options ?? {}),
  };
}

export function requireObject(org: Org, name: string): ObjectDefinition {
  const object = org.schema.find(name);
  if (!object) throw new OrgError(404, 'NOT_FOUND', 'The requested resource does not exist');
  return object;
}

/** A wrong name or type anywhere makes the whole call unreadable; in CSV a wrong type does not. */
function checkNames({ schema }: Org, context: WriteContext, records: InputRecord[]): void {
  const object = schema.find(context.object.name)!;
  if (context.fromText) {
    for (const record of records.slice(0, 1)) {
      const names = Object.fromEntries(
        Object.keys(record).map((name) => [name, asPlaceholder(record[name])]),
      );
      parseRecord(schema, object, names, true);
    }
    return;
  }
  for (const record of records) parseRecord(schema, object, record, false);
}

function asPlaceholder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return '#N/A';
  return Object.fromEntries(Object.keys(value).map((name) => [name, '#N/A']));
}

function idIn(record: InputRecord): string {
  const id = Object.entries(record).find(([name]) => name.toLowerCase() === 'id')?.[1];
  if (typeof id === 'string' && id !== '') return id;
  throw refuse('MISSING_ARGUMENT', 'Id not specified in an update call');
}

function requirePlace(org: Org, id: string): Place {
  const place = org.store.find(id);
  if (!place) throw refuse('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
  return place;
}

/** The object that all ids belong to; a call with ids of several has no one name. */
function objectOfAll(org: Org, ids: string[]): string {
  const names = new Set(ids.map((id) => org.schema.findByKeyPrefix(id.slice(0, 3))?.name ?? ''));
  return names.size === 1 ? ([...names][0] ?? '') : '';
}

function readOnlyObject(object: ObjectDefinition): OrgError {
  return new OrgError(
    400,
    'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
    `entity type ${object.name} does not support create`,
  );
}

function noExternalId(key: string): OrgError {
  return new OrgError(
    400,
    'INVALID_FIELD',
    `Provided external ID field does not exist or is not accessible: ${key}`,
  );
}
