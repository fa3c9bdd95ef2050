import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Org } from '../org.ts';
import type { InputRecord, SaveResult } from '../store/results.ts';
import { csvRows } from './csvRows.ts';
import type { IngestJob } from './ingestJob.ts';
import { readColumns } from './ingestColumns.ts';
import type { Column } from './ingestColumns.ts';

const ROWS_AT_ONCE = 200;

/** Reads the upload and writes its rows, 200 at a time; a row that is refused leaves the others alone. */
export async function runIngestJob(job: IngestJob, org: Org): Promise<void> {
  await nextTurn();
  if (isOver(job)) return;
  job.state = 'InProgress';
  const started = performance.now();
  try {
    const columns = readUpload(job, org);
    for (let from = 0; from < job.rows.length; from += ROWS_AT_ONCE) {
      const rows = job.rows.slice(from, from + ROWS_AT_ONCE);
      job.outcomes.push(...write(job, columns, rows, org));
      await nextTurn();
      if (isOver(job)) return;
    }
    job.state = 'JobComplete';
  } catch (error) {
    job.state = 'Failed';
    job.errorMessage = (error as Error).message;
  }
  job.systemModstamp = org.clock.now();
  job.totalProcessingTime = Math.ceil(performance.now() - started);
}

function isOver(job: IngestJob): boolean {
  return job.state === 'Aborted';
}

function readUpload(job: IngestJob, org: Org): Column[] {
  const path = `/services/data/v${job.version}/jobs/ingest/${job.id}`;
  const [header = [], ...rows] = csvRows(job.content?.toString('utf8') ?? '', job.dialect);
  job.header = header;
  job.rows = rows;
  const fault = org.faults.take('failedBulkJob', { method: 'POST', path, object: job.object });
  if (fault) throw new Error(fault.message ?? 'InternalServerError : Job failed');
  const columns = readColumns(job, org);
  const wrong = rows.findIndex((row) => row.length !== header.length);
  if (wrong >= 0) {
    throw new Error(
      `InvalidBatch : Row ${wrong + 2} has ${rows[wrong]?.length} values where the header has ${header.length}`,
    );
  }
  return columns;
}

function write(job: IngestJob, columns: Column[], rows: string[][], org: Org): SaveResult[] {
  const records = org.as(job.user);
  const inputs = rows.map((row) => toRecord(columns, row));
  const options = { fromText: true };
  switch (job.operation) {
    case 'insert':
      return records.insert(job.object, inputs, options);
    case 'update':
      return records.update(job.object, inputs, options);
    case 'upsert':
      return records.upsert(job.object, job.externalIdFieldName ?? 'Id', inputs, options);
    case 'delete':
    case 'hardDelete':
      return records.delete(
        rows.map((row) => row[0] ?? ''),
        { hard: job.operation === 'hardDelete' },
      );
  }
}

function toRecord(columns: Column[], row: string[]): InputRecord {
  const record: InputRecord = {};
  for (const [index, column] of columns.entries()) {
    const value = row[index] ?? '';
    if (column.parentField === null || value === '#N/A') record[column.field] = value;
    else if (value !== '') record[column.relationship] = { [column.parentField]: value };
  }
  return record;
}
