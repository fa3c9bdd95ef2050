import type { SaveResult } from '../store/results.ts';
import type { OrgUser } from '../user.ts';
import type { CsvDialect } from './csvDialect.ts';
import { bulkDate } from './queryJob.ts';

export type IngestOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'hardDelete';
export type IngestJobState = 'Open' | 'UploadComplete' | 'InProgress' | 'Aborted' | 'JobComplete' | 'Failed';

/** A Bulk API 2.0 ingest job from its creation to its deletion. */
export interface IngestJob {
  readonly id: string;
  readonly operation: IngestOperation;
  readonly object: string;
  readonly externalIdFieldName: string | null;
  readonly user: OrgUser;
  readonly createdDate: Date;
  readonly version: string;
  readonly lineEnding: string;
  readonly columnDelimiter: string;
  readonly dialect: CsvDialect;
  /** The uploaded CSV; null until the upload. */
  content: Buffer | null;
  state: IngestJobState;
  systemModstamp: Date;
  errorMessage: string | null;
  header: string[];
  rows: string[][];
  /** One for each row that was processed, in the order of the rows. */
  outcomes: SaveResult[];
  /** Milliseconds. */
  totalProcessingTime: number;
}

/** What POST and PATCH answer. */
export function ingestJobSummary(job: IngestJob): Record<string, unknown> {
  return {
    id: job.id,
    operation: job.operation,
    object: job.object,
    createdById: job.user.id,
    createdDate: bulkDate(job.createdDate),
    systemModstamp: bulkDate(job.systemModstamp),
    state: job.state,
    ...(job.externalIdFieldName === null ? {} : { externalIdFieldName: job.externalIdFieldName }),
    concurrencyMode: 'Parallel',
    contentType: 'CSV',
    apiVersion: Number(job.version),
    contentUrl: `services/data/v${job.version}/jobs/ingest/${job.id}/batches`,
    lineEnding: job.lineEnding,
    columnDelimiter: job.columnDelimiter,
  };
}

/** What GET answers. */
export function ingestJobDetails(job: IngestJob): Record<string, unknown> {
  return {
    ...ingestJobSummary(job),
    jobType: 'V2Ingest',
    ...(job.errorMessage === null ? {} : { errorMessage: job.errorMessage }),
    numberRecordsProcessed: job.outcomes.length,
    numberRecordsFailed: job.outcomes.filter((outcome) => !outcome.success).length,
    retries: 0,
    totalProcessingTime: job.totalProcessingTime,
    apiActiveProcessingTime: job.totalProcessingTime,
    apexProcessingTime: 0,
  };
}
