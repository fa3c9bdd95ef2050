import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import { createSubrequest, locate } from '../request.ts';
import type { OrgReply, OrgRequest, Route } from '../route.ts';
import { fillReferences } from './fillReferences.ts';

const MOST_SUBREQUESTS = 25;
const MOST_QUERIES = 5;

interface Subrequest {
  method: string;
  url: string;
  referenceId?: string;
  body?: unknown;
  richInput?: unknown;
}

interface Subresponse {
  body: unknown;
  httpHeaders: Record<string, string>;
  httpStatusCode: number;
  referenceId: string | undefined;
}

/** Composite calls count as one API call, however much is in them. */
export const compositeRoutes: Route[] = [
  { method: 'POST', pattern: '/composite', handle: composite },
  { method: 'POST', pattern: '/composite/batch', handle: batch },
];

async function composite(request: OrgRequest, org: Org): Promise<OrgReply> {
  const body = (await request.readJson()) as { allOrNone?: boolean; compositeRequest?: Subrequest[] };
  const subrequests = body.compositeRequest ?? [];
  checkSubrequests(subrequests);
  const attempt = org.store.journal.open();
  const responses: Subresponse[] = [];
  const results = new Map<string, unknown>();
  let failed = false;
  for (const subrequest of subrequests) {
    if (failed && body.allOrNone) {
      responses.push(halted(subrequest));
      continue;
    }
    const response = await runOne(request, org, subrequest, results);
    responses.push(response);
    if (response.httpStatusCode >= 400) failed = true;
    else results.set(subrequest.referenceId ?? '', response.body);
  }
  if (failed && body.allOrNone) {
    attempt.takeBack();
    return { status: 200, json: { compositeResponse: responses.map(undone) } };
  }
  attempt.keep();
  return { status: 200, json: { compositeResponse: responses } };
}

async function runOne(
  request: OrgRequest,
  org: Org,
  subrequest: Subrequest,
  results: Map<string, unknown>,
): Promise<Subresponse> {
  const filled = fillReferences(subrequest, results);
  const reply = 'error' in filled ? filled.error : await dispatchSubrequest(request, org, filled.value);
  return {
    body: reply.json ?? null,
    httpHeaders: reply.headers ?? {},
    httpStatusCode: reply.status,
    referenceId: subrequest.referenceId,
  };
}

function dispatchSubrequest(
  request: OrgRequest,
  org: Org,
  { method, url, body }: Subrequest,
): Promise<OrgReply> {
  const address = new URL(url, 'http://org');
  const { path, version } = locate(address.pathname.replace(/\/{2,}/g, '/'));
  const parts = { method, path, version: version ?? request.version, query: address.searchParams };
  return org.dispatch(createSubrequest({ ...parts, user: request.user, headers: {} }, body));
}

function checkSubrequests(subrequests: Subrequest[]): void {
  if (subrequests.length > MOST_SUBREQUESTS) {
    throw new OrgError(
      400,
      'LIMIT_EXCEEDED',
      `The number of subrequests exceeds the limit. Limit: ${MOST_SUBREQUESTS}`,
    );
  }
  const queries = subrequests.filter(({ url }) => /\/query(?:All)?\b|\/composite\/sobjects/.test(url));
  if (queries.length > MOST_QUERIES) {
    throw new OrgError(
      400,
      'LIMIT_EXCEEDED',
      `The number of query and collection subrequests exceeds the limit. Limit: ${MOST_QUERIES}`,
    );
  }
  const ids = subrequests.map(({ referenceId }) => referenceId);
  if (ids.some((id) => !id))
    throw new OrgError(400, 'MISSING_REFERENCE_ID', 'Every subrequest needs a referenceId');
  if (new Set(ids).size !== ids.length) {
    throw new OrgError(400, 'DUPLICATE_REFERENCE_ID', 'Reference ids of a composite call must differ');
  }
}

function halted({ referenceId }: Subrequest): Subresponse {
  return haltedResponse(referenceId);
}

/** What had worked is taken back and says so. */
function undone(response: Subresponse): Subresponse {
  return response.httpStatusCode >= 400 ? response : haltedResponse(response.referenceId);
}

function haltedResponse(referenceId: string | undefined): Subresponse {
  const message = 'The transaction was rolled back since another operation in the same transaction failed.';
  return {
    body: [{ errorCode: 'PROCESSING_HALTED', message }],
    httpHeaders: {},
    httpStatusCode: 400,
    referenceId,
  };
}

async function batch(request: OrgRequest, org: Org): Promise<OrgReply> {
  const body = (await request.readJson()) as { haltOnError?: boolean; batchRequests?: Subrequest[] };
  const subrequests = body.batchRequests ?? [];
  if (subrequests.length > MOST_SUBREQUESTS) {
    throw new OrgError(
      400,
      'LIMIT_EXCEEDED',
      `The number of subrequests exceeds the limit. Limit: ${MOST_SUBREQUESTS}`,
    );
  }
  const results: { statusCode: number; result: unknown }[] = [];
  for (const { richInput, ...subrequest } of subrequests) {
    const url = `/services/data/${subrequest.url.replace(/^\/?(?:services\/data\/)?/, '')}`;
    const reply = await dispatchSubrequest(request, org, { ...subrequest, url, body: richInput });
    results.push({ statusCode: reply.status, result: reply.json ?? null });
    if (reply.status >= 400 && body.haltOnError) break;
  }
  return { status: 200, json: { hasErrors: results.some(({ statusCode }) => statusCode >= 400), results } };
}
