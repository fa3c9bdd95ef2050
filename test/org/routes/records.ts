import { normaliseId } from '../ids.ts';
import type { Org } from '../org.ts';
import { OrgError, notFound } from '../orgError.ts';
import { attributesOf } from '../query/recordShape.ts';
import type { OrgReply, OrgRequest, Route } from '../route.ts';
import { fieldOf } from '../schema/schema.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import type { InputRecord } from '../store/results.ts';
import { IN_BIN } from '../store/table.ts';
import { requireObject } from '../write/createRecords.ts';
import { requireSaved } from './saveReply.ts';

type Params = Record<string, string>;

export const recordRoutes: Route[] = [
  { method: 'POST', pattern: '/sobjects/:object', handle: create },
  { method: 'GET', pattern: '/sobjects/:object/:id', handle: read },
  { method: 'PATCH', pattern: '/sobjects/:object/:id', handle: update },
  { method: 'DELETE', pattern: '/sobjects/:object/:id', handle: remove },
  { method: 'GET', pattern: '/sobjects/:object/:field/:value', handle: readByKey },
  { method: 'PATCH', pattern: '/sobjects/:object/:field/:value', handle: upsert },
  { method: 'DELETE', pattern: '/sobjects/:object/:field/:value', handle: removeByKey },
];

async function create(request: OrgRequest, org: Org, { object = '' }: Params): Promise<OrgReply> {
  const records = org.as(request.user);
  const { name } = requireObject(org, object);
  const { id } = requireSaved(records.insert(name, [await readRecord(request)]));
  return {
    status: 201,
    json: { id, success: true, errors: [] },
    headers: { Location: `/services/data/v${request.version}/sobjects/${name}/${id}` },
  };
}

function read(request: OrgRequest, org: Org, { object = '', id = '' }: Params): OrgReply {
  const definition = requireObject(org, object);
  const fields = request.query
    .get('fields')
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const record = org.as(request.user).retrieve(definition.name, id, fields);
  if (!record) throw missing(org, id);
  const attributes = attributesOf(definition, normaliseId(id) ?? id, request.version ?? '');
  return { status: 200, json: { attributes, ...record } };
}

async function update(request: OrgRequest, org: Org, { object = '', id = '' }: Params): Promise<OrgReply> {
  const definition = requireObject(org, object);
  const place = org.store.find(id);
  if (!place || place.object !== definition) throw missing(org, id);
  const record = await readRecord(request);
  if (Object.keys(record).some((name) => name.toLowerCase() === 'id')) {
    throw new OrgError(400, 'INVALID_FIELD', 'The Id field should not be specified in the sobject data.');
  }
  requireSaved(org.as(request.user).update(definition.name, [{ ...record, Id: id }]));
  return { status: 204 };
}

function remove(request: OrgRequest, org: Org, { object = '', id = '' }: Params): OrgReply {
  const definition = requireObject(org, object);
  if (org.store.find(id)?.object !== definition) throw missing(org, id);
  requireSaved(org.as(request.user).delete([id]));
  return { status: 204 };
}

/** PATCH by external id: 201 for a new record, 200 for a changed one, 300 when several have the key. */
async function upsert(request: OrgRequest, org: Org, params: Params): Promise<OrgReply> {
  const { object = '', field = '', value = '' } = params;
  const definition = requireObject(org, object);
  if (field.toLowerCase() === 'id') return update(request, org, { object, id: value });
  const key = keyField(definition, field);
  const record = await readRecord(request);
  if (Object.keys(record).some((name) => name.toLowerCase() === key.toLowerCase())) {
    throw new OrgError(400, 'INVALID_FIELD', `The ${key} field should not be specified in the sobject data.`);
  }
  const rows = rowsWithKey(org, definition, key, value);
  if (rows.length > 1) return severalRecords(request, definition, rows);
  const result = requireSaved(
    org.as(request.user).upsert(definition.name, key, [{ ...record, [key]: value }]),
  );
  const created = result.created ?? false;
  return { status: created ? 201 : 200, json: { id: result.id, success: true, errors: [], created } };
}

function readByKey(request: OrgRequest, org: Org, { object = '', field = '', value = '' }: Params): OrgReply {
  const definition = requireObject(org, object);
  const ids = rowsWithKey(org, definition, keyField(definition, field), value);
  if (ids.length > 1) return severalRecords(request, definition, ids);
  return read(request, org, { object, id: ids[0] ?? '' });
}

function removeByKey(
  request: OrgRequest,
  org: Org,
  { object = '', field = '', value = '' }: Params,
): OrgReply {
  const definition = requireObject(org, object);
  const [id = ''] = rowsWithKey(org, definition, keyField(definition, field), value);
  return remove(request, org, { object, id });
}

function rowsWithKey(org: Org, object: ObjectDefinition, key: string, value: string): string[] {
  const table = org.store.tableOf(object);
  const isSeen = org.rights?.rowsSeen(object) ?? null;
  const rows = table.rowsWith(fieldOf(object, key)!, value);
  return rows.filter((row) => isSeen === null || isSeen(row)).map((row) => table.idOf(row));
}

function keyField(object: ObjectDefinition, name: string): string {
  const field = fieldOf(object, name);
  if (field?.externalId) return field.name;
  throw new OrgError(
    404,
    'NOT_FOUND',
    `Provided external ID field does not exist or is not accessible: ${name}`,
  );
}

function severalRecords(request: OrgRequest, object: ObjectDefinition, ids: string[]): OrgReply {
  return {
    status: 300,
    json: ids.map((id) => `/services/data/v${request.version}/sobjects/${object.name}/${id}`),
  };
}

async function readRecord(request: OrgRequest): Promise<InputRecord> {
  const body = await request.readJson();
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as InputRecord;
  throw new OrgError(400, 'JSON_PARSER_ERROR', 'The HTTP entity body must be one JSON object.');
}

function missing(org: Org, id: string): OrgError {
  const place = org.store.find(id);
  if (place && place.table.stateOf(place.row) === IN_BIN) {
    return new OrgError(404, 'ENTITY_IS_DELETED', 'entity is deleted');
  }
  const badShape = id !== '' && normaliseId(id) === null;
  return badShape ? new OrgError(400, 'MALFORMED_ID', `malformed id ${id}`) : notFound();
}
