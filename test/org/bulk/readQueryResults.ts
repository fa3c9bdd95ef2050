import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import type { OrgReply, OrgRequest } from '../route.ts';
import { cutShort } from './cutShort.ts';
import type { QueryJob } from './queryJob.ts';
import { ROWS_PER_BLOCK, pageOf } from './resultBlocks.ts';
import type { ResultBlocks } from './resultBlocks.ts';
import { locatorOf, readLocator } from './locator.ts';

const PAGES_AT_ONCE = 5;

/** One page of CSV, with the locator of the next one, or the word "null" after the last. */
export function readQueryResults(job: QueryJob, request: OrgRequest, org: Org): OrgReply {
  const results = finished(job, request);
  const from = startOf(request, results);
  const to = Math.min(from + maxRecords(request), results.rowCount);
  const page = pageOf(results, from, to);
  const path = `/services/data/v${job.version}${request.path}`;
  const occasion = { method: request.method, path, object: job.object };
  const truncated = org.faults.take('truncatedCsv', occasion);
  return {
    status: 200,
    stream: truncated ? cutShort(page, truncated.afterBytes ?? 0) : page,
    headers: {
      'Content-Type': 'text/csv',
      'Sforce-NumberOfRecords': String(to - from),
      'Sforce-Locator': to < results.rowCount ? locatorOf(to) : 'null',
    },
  };
}

/** Up to five pages to read side by side, and where the addresses of the next five are. */
export function readResultPages(job: QueryJob, request: OrgRequest): OrgReply {
  const results = finished(job, request);
  const address = `/services/data/v${job.version}/jobs/query/${job.id}`;
  const resultPages = [];
  let row = startOf(request, results);
  do {
    resultPages.push({ resultUrl: `${address}/results?locator=${locatorOf(row)}` });
    row += ROWS_PER_BLOCK;
  } while (row < results.rowCount && resultPages.length < PAGES_AT_ONCE);
  const done = row >= results.rowCount;
  const nextRecordsUrl = done ? null : `${address}/resultPages?locator=${locatorOf(row)}`;
  return { status: 200, json: { resultPages, nextRecordsUrl, done } };
}

function finished(job: QueryJob, request: OrgRequest): ResultBlocks {
  if (request.version !== job.version) {
    const message = `Job ${job.id} was created with API version ${job.version}: read its results with the same`;
    throw new OrgError(409, 'API_ERROR', message);
  }
  if (job.results) return job.results;
  throw new OrgError(400, 'INVALIDJOBSTATE', `Job ${job.id} is not complete: its state is ${job.state}`);
}

function startOf(request: OrgRequest, results: ResultBlocks): number {
  const locator = request.query.get('locator');
  if (locator === null) return 0;
  const row = readLocator(locator);
  if (row !== null && row <= results.rowCount) return row;
  throw new OrgError(400, 'API_ERROR', `Invalid locator: ${locator}`);
}

function maxRecords(request: OrgRequest): number {
  const given = request.query.get('maxRecords');
  if (given === null) return ROWS_PER_BLOCK;
  const rows = Number(given);
  if (Number.isInteger(rows) && rows > 0) return rows;
  throw new OrgError(400, 'API_ERROR', `Invalid maxRecords: ${given}`);
}
