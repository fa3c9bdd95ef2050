import { OrgError } from '../orgError.ts';
import type { Org } from '../org.ts';
import type { OrgRequest } from '../route.ts';
import { csvDialect } from './csvDialect.ts';
import type { QueryJob } from './queryJob.ts';
import { jobIds } from './jobId.ts';
import { jobWord } from './jobWord.ts';
import { refuseInBulk } from './refuseInBulk.ts';

const KNOWN = ['operation', 'query', 'contentType', 'columnDelimiter', 'lineEnding'];

/** A job from the body of a POST. The query is checked at once; its rows are those of this moment. */
export async function createQueryJob(request: OrgRequest, org: Org): Promise<QueryJob> {
  const body = (await request.readJson()) as Record<string, unknown>;
  const unknown = Object.keys(body).find((key) => !KNOWN.includes(key));
  if (unknown) throw new OrgError(400, 'API_ERROR', `Unrecognized field "${unknown}"`);
  const operation = jobWord(body, 'operation', ['query', 'queryAll'] as const);
  const { query } = body;
  if (typeof query !== 'string' || query.trim() === '')
    throw new OrgError(400, 'API_ERROR', 'No query found');
  jobWord(body, 'contentType', ['CSV'], 'CSV');
  const columnDelimiter = jobWord(body, 'columnDelimiter', null, 'COMMA');
  const lineEnding = jobWord(body, 'lineEnding', null, 'LF');
  const dialect = csvDialect(columnDelimiter, lineEnding);
  if (!dialect) {
    throw new OrgError(
      400,
      'API_ERROR',
      `Unknown delimiter or line ending: ${columnDelimiter}, ${lineEnding}`,
    );
  }
  const found = org.as(request.user).query(query, { all: operation === 'queryAll' });
  refuseInBulk(query, found);
  const now = org.clock.now();
  return {
    id: jobIds(org).next(),
    operation,
    object: found.object,
    createdById: request.user.id,
    createdDate: now,
    systemModstamp: now,
    version: request.version ?? '',
    lineEnding,
    columnDelimiter,
    dialect,
    found,
    state: 'UploadComplete',
    errorMessage: null,
    results: null,
    totalProcessingTime: 0,
  };
}
