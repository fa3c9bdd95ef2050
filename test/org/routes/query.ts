import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import { perOrg } from '../perOrg.ts';
import { columnMetadata } from '../query/columnMetadata.ts';
import type { QueryResult } from '../query/result.ts';
import type { OrgReply, OrgRequest, Route } from '../route.ts';

type Params = Record<string, string>;

export const queryRoutes: Route[] = [
  { method: 'GET', pattern: '/query', handle: (request, org) => query(request, org, false) },
  { method: 'GET', pattern: '/queryAll', handle: (request, org) => query(request, org, true) },
  { method: 'GET', pattern: '/query/:locator', handle: queryMore },
  { method: 'GET', pattern: '/queryAll/:locator', handle: queryMore },
];

const LARGEST_PAGE = 2000;
const SMALLEST_PAGE = 200;
const MOST_CURSORS = 100;

interface Cursor {
  userId: string;
  result: QueryResult;
  pageSize: number;
}

const cursorsOf = perOrg(() => new Map<string, Cursor>());

function query(request: OrgRequest, org: Org, all: boolean): OrgReply {
  const soql = request.query.get('q');
  if (!soql) throw new OrgError(400, 'MALFORMED_QUERY', 'A query string has to be specified');
  const result = org.as(request.user).query(soql, { all });
  if (request.query.get('columns') === 'true') return { status: 200, json: columnMetadata(org, result) };
  if (result.isCount) return { status: 200, json: { totalSize: result.totalSize, done: true, records: [] } };
  const pageSize = pageSizeOf(request);
  return page(request, org, { userId: request.user.id, result, pageSize }, null, 0);
}

function queryMore(request: OrgRequest, org: Org, { locator = '' }: Params): OrgReply {
  const [name = '', from = ''] = locator.split('-');
  const cursor = cursorsOf(org).get(name);
  if (cursor?.userId !== request.user.id || !/^\d+$/.test(from)) {
    throw new OrgError(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator');
  }
  return page(request, org, cursor, name, Number(from));
}

/** Up to 2,000 records, and where the next ones are. */
function page(request: OrgRequest, org: Org, cursor: Cursor, name: string | null, from: number): OrgReply {
  const { result, pageSize } = cursor;
  const to = Math.min(from + pageSize, result.totalSize);
  const done = to >= result.totalSize;
  const records = result.records(from, to, request.version ?? '');
  const next = done ? null : `${name ?? keep(org, cursor)}-${to}`;
  return {
    status: 200,
    json: {
      totalSize: result.totalSize,
      done,
      ...(next ? { nextRecordsUrl: `/services/data/v${request.version}/query/${next}` } : {}),
      records,
    },
  };
}

function keep(org: Org, cursor: Cursor): string {
  const cursors = cursorsOf(org);
  const name = `0r8Ig00${(++counter).toString(36).padStart(11, '0')}`;
  cursors.set(name, cursor);
  const [oldest] = cursors.keys();
  if (cursors.size > MOST_CURSORS && oldest) cursors.delete(oldest);
  return name;
}

let counter = 0;

function pageSizeOf(request: OrgRequest): number {
  const options = String(request.headers['sforce-query-options'] ?? '');
  const asked = Number(/batchSize\s*=\s*(\d+)/i.exec(options)?.[1] ?? LARGEST_PAGE);
  return Math.min(LARGEST_PAGE, Math.max(SMALLEST_PAGE, asked));
}
