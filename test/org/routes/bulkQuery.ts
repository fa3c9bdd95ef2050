import { createQueryJob } from '../bulk/createQueryJob.ts';
import { keepBulkJobs } from '../bulk/bulkJobs.ts';
import { listJobs } from '../bulk/listJobs.ts';
import { queryJobDetails, queryJobSummary } from '../bulk/queryJob.ts';
import type { QueryJob } from '../bulk/queryJob.ts';
import { readQueryResults, readResultPages } from '../bulk/readQueryResults.ts';
import { runQueryJob } from '../bulk/runQueryJob.ts';
import { OrgError } from '../orgError.ts';
import { perOrg } from '../perOrg.ts';
import type { Handler, Route } from '../route.ts';

const jobsOf = perOrg((org) => keepBulkJobs<QueryJob>(org.clock));

const create: Handler = async (request, org) => {
  const job = await createQueryJob(request, org);
  jobsOf(org).add(job);
  void runQueryJob(job, org);
  return { status: 200, json: queryJobSummary(job) };
};

const abort: Handler = async (request, org, { id = '' }) => {
  const job = jobsOf(org).get(id);
  const { state } = (await request.readJson()) as { state?: unknown };
  if (state !== 'Aborted') throw new OrgError(400, 'API_ERROR', `Invalid value '${String(state)}' for state`);
  if (job.state !== 'UploadComplete' && job.state !== 'InProgress') {
    throw new OrgError(400, 'INVALIDJOBSTATE', `Aborting already ${job.state} Job not allowed`);
  }
  job.state = 'Aborted';
  job.found = null;
  job.systemModstamp = org.clock.now();
  return { status: 200, json: queryJobSummary(job) };
};

const remove: Handler = (_request, org, { id = '' }) => {
  const { state } = jobsOf(org).get(id);
  if (state === 'UploadComplete' || state === 'InProgress') {
    throw new OrgError(400, 'INVALIDJOBSTATE', `Job ${id} is ${state}: abort it before it is deleted`);
  }
  jobsOf(org).remove(id);
  return { status: 204 };
};

export const bulkQueryRoutes: Route[] = [
  { method: 'POST', pattern: '/jobs/query', handle: create },
  {
    method: 'GET',
    pattern: '/jobs/query',
    handle: (request, org) => listJobs(request, jobsOf(org).all().map(queryJobDetails), '/jobs/query'),
  },
  {
    method: 'GET',
    pattern: '/jobs/query/:id',
    handle: (_request, org, { id = '' }) => ({ status: 200, json: queryJobDetails(jobsOf(org).get(id)) }),
  },
  { method: 'PATCH', pattern: '/jobs/query/:id', handle: abort },
  { method: 'DELETE', pattern: '/jobs/query/:id', handle: remove },
  {
    method: 'GET',
    pattern: '/jobs/query/:id/results',
    handle: (request, org, { id = '' }) => readQueryResults(jobsOf(org).get(id), request, org),
  },
  {
    method: 'GET',
    pattern: '/jobs/query/:id/resultPages',
    handle: (request, org, { id = '' }) => readResultPages(jobsOf(org).get(id), request),
  },
];
