import { csvLine } from './csvLine.ts';
import type { IngestJob } from './ingestJob.ts';
import type { SaveResult } from '../store/results.ts';

/** The rows that were written, each after its id and whether it is new. */
export function* successfulResults(job: IngestJob): Generator<Buffer> {
  yield line(['sf__Id', 'sf__Created', ...job.header], job);
  for (const [index, outcome] of job.outcomes.entries()) {
    if (!outcome.success) continue;
    yield line([outcome.id ?? '', String(isCreated(job, outcome)), ...(job.rows[index] ?? [])], job);
  }
}

/** The rows that were refused, each after its id (where it has one) and `CODE:message:field --`. */
export function* failedResults(job: IngestJob): Generator<Buffer> {
  yield line(['sf__Id', 'sf__Error', ...job.header], job);
  for (const [index, outcome] of job.outcomes.entries()) {
    if (outcome.success) continue;
    yield line([outcome.id ?? '', errorText(outcome), ...(job.rows[index] ?? [])], job);
  }
}

/** The rows that the job never came to. */
export function* unprocessedRecords(job: IngestJob): Generator<Buffer> {
  yield line(job.header, job);
  for (const row of job.rows.slice(job.outcomes.length)) yield line(row, job);
}

function isCreated(job: IngestJob, outcome: SaveResult): boolean {
  return outcome.created ?? job.operation === 'insert';
}

function errorText(outcome: SaveResult): string {
  const [error] = outcome.errors;
  if (!error) return 'UNKNOWN_EXCEPTION::--';
  const fields = error.fields.length > 0 ? `${error.fields.join(', ')} ` : '';
  return `${error.statusCode}:${error.message}:${fields}--`;
}

function line(values: string[], job: IngestJob): Buffer {
  return Buffer.from(csvLine(values, job.dialect));
}
