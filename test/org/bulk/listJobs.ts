import { OrgError } from '../orgError.ts';
import type { OrgReply, OrgRequest } from '../route.ts';
import { locatorOf, readLocator } from './locator.ts';

const PAGE = 1000;

/** A page of jobs, with the address of the next page where there is one. */
export function listJobs(
  request: OrgRequest,
  jobs: Record<string, unknown>[],
  path: '/jobs/query' | '/jobs/ingest',
): OrgReply {
  const locator = request.query.get('queryLocator');
  const from = locator === null ? 0 : readLocator(locator);
  if (from === null) throw new OrgError(400, 'API_ERROR', `Invalid queryLocator: ${locator}`);
  const done = from + PAGE >= jobs.length;
  const next = `/services/data/v${request.version}${path}?queryLocator=${locatorOf(from + PAGE)}`;
  return {
    status: 200,
    json: { done, records: jobs.slice(from, from + PAGE), nextRecordsUrl: done ? null : next },
  };
}
