import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Org } from '../org.ts';
import type { QueryResult } from '../query/result.ts';
import { ROWS_PER_BLOCK } from './resultBlocks.ts';
import type { QueryJob } from './queryJob.ts';

const TURN_MILLISECONDS = 15;

/**
 * Writes out the results of a job, giving other requests a turn now and then. The results are a copy: what is
 * written to the org afterwards does not show in them.
 */
export async function runQueryJob(job: QueryJob, org: Org): Promise<void> {
  await nextTurn();
  const { found } = job;
  if (!found || !begin(job, org)) return;
  const started = performance.now();
  const blocks = await writeBlocks(found, job);
  if (!blocks) return;
  const { delimiter, lineEnding } = job.dialect;
  const header = Buffer.concat([...found.csv({ from: 0, to: 0, delimiter, lineEnding })]);
  job.results = { header, blocks, rowCount: found.totalSize };
  job.found = null;
  job.totalProcessingTime = Math.ceil(performance.now() - started);
  finish(job, org, 'JobComplete');
}

function begin(job: QueryJob, org: Org): boolean {
  if (wasAborted(job)) return false;
  job.state = 'InProgress';
  const path = `/services/data/v${job.version}/jobs/query/${job.id}`;
  const fault = org.faults.take('failedBulkJob', { method: 'POST', path, object: job.object });
  if (!fault) return true;
  job.errorMessage = fault.message ?? 'InvalidBatch : Failed to process query: UNKNOWN_EXCEPTION';
  finish(job, org, 'Failed');
  return false;
}

/** Null when the job was aborted on the way. */
async function writeBlocks(found: QueryResult, job: QueryJob): Promise<Buffer[][] | null> {
  const { delimiter, lineEnding } = job.dialect;
  const blocks: Buffer[][] = [];
  let turnStarted = performance.now();
  for (let from = 0; from < found.totalSize; from += ROWS_PER_BLOCK) {
    const to = Math.min(from + ROWS_PER_BLOCK, found.totalSize);
    const block: Buffer[] = [];
    for (const chunk of found.csv({ from, to, delimiter, lineEnding, header: false })) {
      block.push(chunk);
      if (performance.now() - turnStarted < TURN_MILLISECONDS) continue;
      await nextTurn();
      if (wasAborted(job)) return null;
      turnStarted = performance.now();
    }
    blocks.push(block);
  }
  return blocks;
}

function wasAborted(job: QueryJob): boolean {
  return job.state === 'Aborted';
}

function finish(job: QueryJob, org: Org, state: QueryJob['state']): void {
  job.state = state;
  job.systemModstamp = org.clock.now();
}
