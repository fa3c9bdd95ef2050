import type { CsvDialect } from './csvDialect.ts';
import type { QueryResult } from '../query/result.ts';
import type { ResultBlocks } from './resultBlocks.ts';

export type QueryJobState = 'UploadComplete' | 'InProgress' | 'Aborted' | 'JobComplete' | 'Failed';

/** A Bulk API 2.0 query job from its creation to its deletion. */
export interface QueryJob {
  readonly id: string;
  readonly operation: 'query' | 'queryAll';
  readonly object: string;
  readonly createdById: string;
  readonly createdDate: Date;
  readonly version: string;
  readonly lineEnding: string;
  readonly columnDelimiter: string;
  readonly dialect: CsvDialect;
  /** The rows found when the job was made; dropped once they are written out. */
  found: QueryResult | null;
  state: QueryJobState;
  systemModstamp: Date;
  errorMessage: string | null;
  results: ResultBlocks | null;
  /** Milliseconds. */
  totalProcessingTime: number;
}

/** What POST and PATCH answer. */
export function queryJobSummary(job: QueryJob): Record<string, unknown> {
  return {
    id: job.id,
    operation: job.operation,
    object: job.object,
    createdById: job.createdById,
    createdDate: bulkDate(job.createdDate),
    systemModstamp: bulkDate(job.systemModstamp),
    state: job.state,
    concurrencyMode: 'Parallel',
    contentType: 'CSV',
    apiVersion: Number(job.version),
    lineEnding: job.lineEnding,
    columnDelimiter: job.columnDelimiter,
  };
}

/** What GET answers. */
export function queryJobDetails(job: QueryJob): Record<string, unknown> {
  return {
    ...queryJobSummary(job),
    jobType: 'V2Query',
    ...(job.errorMessage === null ? {} : { errorMessage: job.errorMessage }),
    numberRecordsProcessed: job.results?.rowCount ?? 0,
    retries: 0,
    totalProcessingTime: job.totalProcessingTime,
    isPkChunkingSupported: true,
  };
}

/** '2017-11-15T08:00:00.000+0000', the way that jobs date themselves. */
export function bulkDate(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, '.000+0000');
}
