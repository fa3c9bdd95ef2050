import type { Org } from '../org.ts';
import { notFound, OrgError } from '../orgError.ts';
import type { OrgReply, OrgRequest, Route } from '../route.ts';
import { fieldOf } from '../schema/schema.ts';
import type { InputRecord } from '../store/results.ts';
import { objectInfo, picklistValues } from '../uiApi/objectInfo.ts';
import { recordErrorReply } from '../uiApi/recordError.ts';
import { uiRecord } from '../uiApi/uiRecord.ts';
import { requireObject } from '../write/createRecords.ts';

type Params = Record<string, string>;

/** What `lightning/uiRecordApi` and `lightning/uiObjectInfoApi` ask. */
export const uiApiRoutes: Route[] = [
  { method: 'GET', pattern: '/ui-api/records/:id', handle: read },
  { method: 'POST', pattern: '/ui-api/records', handle: create },
  { method: 'PATCH', pattern: '/ui-api/records/:id', handle: update },
  { method: 'DELETE', pattern: '/ui-api/records/:id', handle: remove },
  { method: 'GET', pattern: '/ui-api/object-info/:object', handle: describe },
  {
    method: 'GET',
    pattern: '/ui-api/object-info/:object/picklist-values/:recordType/:field',
    handle: choices,
  },
];

function read(request: OrgRequest, org: Org, { id = '' }: Params): OrgReply {
  const names = (parameter: string) => (request.query.get(parameter) ?? '').split(',').filter(Boolean);
  const fields = names('fields');
  const optionalFields = names('optionalFields');
  if (fields.length + optionalFields.length === 0) {
    throw new OrgError(400, 'ILLEGAL_QUERY_PARAMETER_VALUE', 'Name fields, optionalFields or layoutTypes.');
  }
  return { status: 200, json: uiRecord(org, request.user, id, { fields, optionalFields }) };
}

async function create(request: OrgRequest, org: Org): Promise<OrgReply> {
  const { apiName, fields } = (await request.readJson()) as { apiName: string; fields: InputRecord };
  const [result] = org.as(request.user).insert(requireObject(org, apiName).name, [fields]);
  if (!result?.success || !result.id) return recordErrorReply(result?.errors ?? []);
  return { status: 201, json: answered(org, request, result.id, Object.keys(fields)) };
}

async function update(request: OrgRequest, org: Org, { id = '' }: Params): Promise<OrgReply> {
  const object = org.store.find(id)?.object;
  if (!object) throw notFound();
  const { fields } = (await request.readJson()) as { fields: InputRecord };
  const [result] = org.as(request.user).update(object.name, [{ ...fields, Id: id }]);
  if (!result?.success) return recordErrorReply(result?.errors ?? []);
  return { status: 200, json: answered(org, request, id, Object.keys(fields)) };
}

function remove(request: OrgRequest, org: Org, { id = '' }: Params): OrgReply {
  const [result] = org.as(request.user).delete([id]);
  return result?.success ? { status: 204 } : recordErrorReply(result?.errors ?? []);
}

function answered(org: Org, request: OrgRequest, id: string, names: string[]) {
  const object = org.store.find(id)?.object.name;
  return uiRecord(org, request.user, id, {
    fields: [],
    optionalFields: names.map((name) => `${object}.${name}`),
  });
}

function describe(_request: OrgRequest, org: Org, { object = '' }: Params): OrgReply {
  return { status: 200, json: objectInfo(requireObject(org, object)) };
}

function choices(_request: OrgRequest, org: Org, { object = '', field = '' }: Params): OrgReply {
  const definition = fieldOf(requireObject(org, object), field);
  if (!definition) throw notFound();
  return { status: 200, json: picklistValues(definition) };
}
