import { OrgError } from '../orgError.ts';
import type { Org } from '../org.ts';
import type { OrgRequest } from '../route.ts';
import { fieldOf } from '../schema/schema.ts';
import { csvDialect } from './csvDialect.ts';
import type { IngestJob } from './ingestJob.ts';
import { jobIds } from './jobId.ts';
import { jobWord } from './jobWord.ts';

const KNOWN = [
  'object',
  'operation',
  'externalIdFieldName',
  'contentType',
  'columnDelimiter',
  'lineEnding',
  'assignmentRuleId',
];
const OPERATIONS = ['insert', 'update', 'upsert', 'delete', 'hardDelete'] as const;

/** An open job from the JSON of a POST. */
export function createIngestJob(body: Record<string, unknown>, request: OrgRequest, org: Org): IngestJob {
  const unknown = Object.keys(body).find((key) => !KNOWN.includes(key));
  if (unknown) throw new OrgError(400, 'API_ERROR', `Unrecognized field "${unknown}"`);
  const operation = jobWord(body, 'operation', OPERATIONS);
  const name = jobWord(body, 'object', null);
  const object = org.schema.find(name);
  if (!object) throw new OrgError(400, 'API_ERROR', `Unable to find object: ${name}`);
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
  const now = org.clock.now();
  return {
    id: jobIds(org).next(),
    operation,
    object: object.name,
    externalIdFieldName: operation === 'upsert' ? externalIdField(body, name, org) : null,
    user: request.user,
    createdDate: now,
    systemModstamp: now,
    version: request.version ?? '',
    lineEnding,
    columnDelimiter,
    dialect,
    content: null,
    state: 'Open',
    errorMessage: null,
    header: [],
    rows: [],
    outcomes: [],
    totalProcessingTime: 0,
  };
}

function externalIdField(body: Record<string, unknown>, object: string, org: Org): string {
  const { externalIdFieldName } = body;
  if (typeof externalIdFieldName !== 'string' || externalIdFieldName === '') {
    const message = `External ID was blank for ${object}. An External ID must be specified for upsert.`;
    throw new OrgError(400, 'API_ERROR', message);
  }
  const definition = org.schema.find(object);
  const field = definition && fieldOf(definition, externalIdFieldName);
  if (field && (field.externalId || field.type === 'id')) return field.name;
  throw new OrgError(
    400,
    'API_ERROR',
    `Field name provided, ${externalIdFieldName} does not match an External ID, Salesforce Id, or indexed field for ${object}`,
  );
}
