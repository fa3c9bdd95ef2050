import type { Ask, Persist } from './ask.ts';
import { readBulkPage, type BulkPage } from './bulkPage.ts';
import type { Download } from './download.ts';
import { SalesforceError, SalesforceUnavailable } from './errors.ts';
import type { Pacing } from './pacing.ts';
import type { SalesforceRow } from './record.ts';
import { selectedColumns } from './restRow.ts';

export interface BulkRead {
  readonly soql: string;
  readonly withDeleted?: boolean;
  readonly onRow: (row: SalesforceRow) => void;
  readonly afterChunk?: () => Promise<void> | void;
}

interface Job {
  readonly id: string;
  readonly state: 'UploadComplete' | 'InProgress' | 'JobComplete' | 'Aborted' | 'Failed';
  readonly errorMessage?: string;
}

/**
 * Reads a result of any size through Bulk API 2.0: a job, then its pages one after the other, each a stream.
 * A finished job is deleted; one that takes too long is left running, and the error names it.
 * @returns number of rows
 */
export function bulkReading(
  ask: Ask,
  persist: Persist,
  download: Download,
  pacing: Pacing,
  now: () => number,
) {
  return async (read: BulkRead): Promise<number> => {
    const { id } = await ask<Job>({
      method: 'POST',
      path: '/jobs/query',
      body: { operation: read.withDeleted === true ? 'queryAll' : 'query', query: read.soql },
      idempotent: true,
    });
    await finished(ask, id, pacing, now);
    const rows = await everyPage(read, `/jobs/query/${id}/results`, persist, download, pacing);
    await ask({ method: 'DELETE', path: `/jobs/query/${id}`, idempotent: true });
    return rows;
  };
}

const FIRST_LOOK_MS = 200;
const LONGEST_PAUSE_MS = 60_000;

/** Looks more rarely the longer it takes: a job of minutes costs some ten calls. */
async function finished(ask: Ask, id: string, pacing: Pacing, now: () => number): Promise<void> {
  const begun = now();
  for (let pause = FIRST_LOOK_MS; ; pause = Math.min(pause * 1.6, LONGEST_PAUSE_MS)) {
    await pacing.sleep(pause);
    const job = await ask<Job>({ method: 'GET', path: `/jobs/query/${id}`, idempotent: true });
    if (job.state === 'JobComplete') return;
    if (job.state === 'Failed' || job.state === 'Aborted') throw failed(job);
    if (now() - begun > pacing.bulkPatienceMs) {
      throw new SalesforceUnavailable(
        'TIMEOUT',
        `Bulk job ${id} is still ${job.state}; it goes on by itself.`,
        60_000,
      );
    }
  }
}

function failed(job: Job): Error {
  const message = `Bulk job ${job.id} ended as ${job.state}: ${job.errorMessage ?? 'no reason given'}`;
  const code = /^([A-Z_]+)\s*:/.exec(job.errorMessage ?? '')?.[1] ?? 'unknown';
  return job.state === 'Aborted' || code === 'unknown'
    ? new SalesforceUnavailable('BULK_JOB_FAILED', message, 60_000)
    : new SalesforceError(code, message);
}

async function everyPage(
  read: BulkRead,
  results: string,
  persist: Persist,
  download: Download,
  pacing: Pacing,
): Promise<number> {
  const columns = selectedColumns(read.soql);
  let rows = 0;
  let locator: string | null = null;
  do {
    const suffix: string = locator === null ? '' : `&locator=${encodeURIComponent(locator)}`;
    const page: BulkPage = { columns, seen: 0, onRow: read.onRow, afterChunk: read.afterChunk };
    locator = await persist({ idempotent: true }, async () =>
      readBulkPage(page, await download(`${results}?maxRecords=${pacing.bulkPageRows}${suffix}`)),
    );
    rows += page.seen;
  } while (locator !== null);
  return rows;
}
