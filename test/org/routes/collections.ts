import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import { attributesOf } from '../query/recordShape.ts';
import type { OrgReply, OrgRequest, Route } from '../route.ts';
import type { InputRecord, SaveResult } from '../store/results.ts';
import { requireObject } from '../write/createRecords.ts';
import { writeByType } from './writeByType.ts';

type Params = Record<string, string>;

const MOST_RECORDS = 200;
const MOST_READ = 2000;

export const collectionRoutes: Route[] = [
  { method: 'POST', pattern: '/composite/sobjects', handle: create },
  { method: 'PATCH', pattern: '/composite/sobjects', handle: update },
  { method: 'PATCH', pattern: '/composite/sobjects/:object/:field', handle: upsert },
  { method: 'DELETE', pattern: '/composite/sobjects', handle: remove },
  { method: 'GET', pattern: '/composite/sobjects/:object', handle: retrieve },
  { method: 'POST', pattern: '/composite/sobjects/:object', handle: retrieve },
];

async function create(request: OrgRequest, org: Org): Promise<OrgReply> {
  const { records, allOrNone } = await readRecords(request);
  const write = org.as(request.user);
  const results = writeByType(org, records, allOrNone, (object, some, options) =>
    write.insert(object, some, options),
  );
  return { status: 200, json: results.map(plain) };
}

async function update(request: OrgRequest, org: Org): Promise<OrgReply> {
  const { records, allOrNone } = await readRecords(request);
  const write = org.as(request.user);
  const results = writeByType(org, records, allOrNone, (object, some, options) =>
    write.update(object, some, options),
  );
  return { status: 200, json: results.map(plain) };
}

async function upsert(request: OrgRequest, org: Org, { object = '', field = '' }: Params): Promise<OrgReply> {
  const { records, allOrNone } = await readRecords(request);
  const { name } = requireObject(org, object);
  const results = org.as(request.user).upsert(name, field, records, { allOrNone });
  return { status: 200, json: results.map(plain) };
}

function remove(request: OrgRequest, org: Org): OrgReply {
  const ids = (request.query.get('ids') ?? '').split(',').filter(Boolean);
  requireFew(ids.length);
  const allOrNone = request.query.get('allOrNone') === 'true';
  return { status: 200, json: org.as(request.user).delete(ids, { allOrNone }).map(plain) };
}

/** In the order of the ids; null for those that are not there. */
async function retrieve(request: OrgRequest, org: Org, { object = '' }: Params): Promise<OrgReply> {
  const definition = requireObject(org, object);
  const { ids, fields } = request.method === 'POST' ? await readIds(request) : idsOf(request.query);
  if (ids.length > MOST_READ) throw tooMany(MOST_READ);
  const records = org.as(request.user);
  const json = ids.map((id) => {
    const record = records.retrieve(definition.name, id, ['Id', ...fields.filter((name) => name !== 'Id')]);
    return (
      record && {
        attributes: attributesOf(definition, record.Id as string, request.version ?? ''),
        ...record,
      }
    );
  });
  return { status: 200, json };
}

/** Whether a result says `created` depends on the call; ids only stand on what succeeded. */
function plain({ id, success, created, errors }: SaveResult) {
  return { ...(success ? { id } : {}), success, ...(created === undefined ? {} : { created }), errors };
}

async function readRecords(request: OrgRequest): Promise<{ records: InputRecord[]; allOrNone: boolean }> {
  const body = (await request.readJson()) as { records?: InputRecord[]; allOrNone?: boolean };
  if (!Array.isArray(body.records)) {
    throw new OrgError(
      400,
      'JSON_PARSER_ERROR',
      'The HTTP entity body is required to have a list of records.',
    );
  }
  requireFew(body.records.length);
  return { records: body.records, allOrNone: body.allOrNone ?? false };
}

async function readIds(request: OrgRequest): Promise<{ ids: string[]; fields: string[] }> {
  const { ids = [], fields = [] } = (await request.readJson()) as { ids?: string[]; fields?: string[] };
  return { ids, fields };
}

function idsOf(query: URLSearchParams): { ids: string[]; fields: string[] } {
  const list = (name: string) => (query.get(name) ?? '').split(',').filter(Boolean);
  return { ids: list('ids'), fields: list('fields') };
}

function requireFew(count: number): void {
  if (count > MOST_RECORDS) throw tooMany(MOST_RECORDS);
}

function tooMany(most: number): OrgError {
  return new OrgError(
    400,
    'EXCEEDED_ID_LIMIT',
    `record limit reached. cannot submit more than ${most} records into this operation`,
  );
}
