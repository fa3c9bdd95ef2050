import { keepBulkJobs } from '../bulk/bulkJobs.ts';
import { createIngestJob } from '../bulk/createIngestJob.ts';
import { inBigPieces } from '../bulk/inBigPieces.ts';
import { ingestJobDetails, ingestJobSummary } from '../bulk/ingestJob.ts';
import type { IngestJob } from '../bulk/ingestJob.ts';
import { failedResults, successfulResults, unprocessedRecords } from '../bulk/ingestResults.ts';
import { listJobs } from '../bulk/listJobs.ts';
import { runIngestJob } from '../bulk/runIngestJob.ts';
import { readMultipart } from '../files/multipart.ts';
import { OrgError } from '../orgError.ts';
import { perOrg } from '../perOrg.ts';
import type { Handler, Route } from '../route.ts';

const jobsOf = perOrg((org) => keepBulkJobs<IngestJob>(org.clock));

const create: Handler = async (request, org) => {
  if (request.headers['content-type']?.startsWith('multipart/')) {
    const parts = await readMultipart(request.headers, request.stream);
    const description = JSON.parse(parts.get('job')?.body.toString() ?? '{}') as Record<string, unknown>;
    const job = createIngestJob(description, request, org);
    job.content = parts.get('content')?.body ?? Buffer.alloc(0);
    job.state = 'UploadComplete';
    jobsOf(org).add(job);
    void runIngestJob(job, org);
    return { status: 200, json: ingestJobSummary(job) };
  }
  const job = createIngestJob((await request.readJson()) as Record<string, unknown>, request, org);
  jobsOf(org).add(job);
  return { status: 200, json: ingestJobSummary(job) };
};

const upload: Handler = async (request, org, { id = '' }) => {
  const job = jobsOf(org).get(id);
  if (job.state !== 'Open') throw wrongState(`Job ${id} takes no data: its state is ${job.state}`);
  const content = await request.readBody();
  if (job.content) throw new OrgError(400, 'API_ERROR', `Found multiple contents for job: <${id}>`);
  job.content = content;
  return { status: 201 };
};

const changeState: Handler = async (request, org, { id = '' }) => {
  const job = jobsOf(org).get(id);
  const { state } = (await request.readJson()) as { state?: unknown };
  if (state === 'UploadComplete') {
    if (job.state !== 'Open') throw wrongState(`Closing already ${job.state} Job not allowed`);
    job.state = 'UploadComplete';
    void runIngestJob(job, org);
  } else if (state === 'Aborted') {
    if (isOver(job)) throw wrongState(`Aborting already ${job.state} Job not allowed`);
    job.state = 'Aborted';
  } else {
    throw new OrgError(400, 'API_ERROR', `Invalid value '${String(state)}' for state`);
  }
  job.systemModstamp = org.clock.now();
  return { status: 200, json: ingestJobSummary(job) };
};

const remove: Handler = (_request, org, { id = '' }) => {
  const job = jobsOf(org).get(id);
  if (!isOver(job)) throw wrongState(`Job ${id} is ${job.state}: abort it before it is deleted`);
  jobsOf(org).remove(id);
  return { status: 204 };
};

function isOver(job: IngestJob): boolean {
  return job.state === 'JobComplete' || job.state === 'Failed' || job.state === 'Aborted';
}

function wrongState(message: string): OrgError {
  return new OrgError(400, 'INVALIDJOBSTATE', message);
}

function results(read: (job: IngestJob) => Iterable<Buffer>): Handler {
  return (_request, org, { id = '' }) => ({
    status: 200,
    stream: inBigPieces(read(jobsOf(org).get(id))),
    headers: { 'Content-Type': 'text/csv' },
  });
}

export const bulkIngestRoutes: Route[] = [
  { method: 'POST', pattern: '/jobs/ingest', handle: create },
  {
    method: 'GET',
    pattern: '/jobs/ingest',
    handle: (request, org) => listJobs(request, jobsOf(org).all().map(ingestJobDetails), '/jobs/ingest'),
  },
  {
    method: 'GET',
    pattern: '/jobs/ingest/:id',
    handle: (_request, org, { id = '' }) => ({ status: 200, json: ingestJobDetails(jobsOf(org).get(id)) }),
  },
  { method: 'PATCH', pattern: '/jobs/ingest/:id', handle: changeState },
  { method: 'DELETE', pattern: '/jobs/ingest/:id', handle: remove },
  { method: 'PUT', pattern: '/jobs/ingest/:id/batches', handle: upload },
  { method: 'GET', pattern: '/jobs/ingest/:id/successfulResults', handle: results(successfulResults) },
  { method: 'GET', pattern: '/jobs/ingest/:id/failedResults', handle: results(failedResults) },
  { method: 'GET', pattern: '/jobs/ingest/:id/unprocessedrecords', handle: results(unprocessedRecords) },
];
