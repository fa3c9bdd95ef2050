import { asError, type Ask } from './ask.ts';
import type { Write, WriteManners } from './client.ts';
import { refusalIn, SUB_REQUESTS, together, type SubAnswer } from './composite.ts';
import { ruleFor, type Refusal } from './errors.ts';
import { backoffMs, type Pacing } from './pacing.ts';
import type { SalesforceRecord, WriteResult } from './record.ts';

const BATCH = 200;

/** Records of one object that travel as one part of a call. */
interface Batch {
  readonly object: string;
  readonly externalIdField: string;
  readonly records: readonly SalesforceRecord[];
  /** Where in the results each record belongs. */
  readonly places: readonly number[];
  readonly results: WriteResult[];
}

/**
 * Upserts records of several objects, 200 a batch and up to five batches a call. Records that somebody else has
 * locked are sent again, alone; a batch that cannot be read because of one bad value is halved until only that
 * record fails.
 */
export function writing(ask: Ask, versionRoot: string, pacing: Pacing) {
  const send = async (batches: readonly Batch[], manners: WriteManners, tries: number): Promise<void> => {
    const again: Batch[] = [];
    for (let from = 0; from < batches.length; from += SUB_REQUESTS) {
      const some = batches.slice(from, from + SUB_REQUESTS);
      const answers = await answersTo(some, manners);
      for (const [index, answer] of answers.entries()) again.push(...settled(some[index] as Batch, answer));
    }
    if (again.length === 0) return;
    const locked = again.some((batch) =>
      batch.places.some((place) => batch.results[place]?.error !== undefined),
    );
    if (locked) {
      if (tries >= pacing.retries) return;
      await pacing.sleep(backoffMs(tries, pacing.random));
    }
    await send(again, manners, locked ? tries + 1 : tries);
  };

  const answersTo = async (batches: readonly Batch[], manners: WriteManners): Promise<SubAnswer[]> => {
    const requests = batches.map((batch) => ({
      method: 'PATCH' as const,
      path: pathOf(batch),
      body: { allOrNone: false, records: batch.records.map((record) => withType(batch.object, record)) },
    }));
    const [only] = requests;
    if (requests.length === 1 && only !== undefined) return [await alone(ask, only, manners)];
    return together(ask, versionRoot, requests, manners.evenOverBudget);
  };

  return async (writes: readonly Write[], manners: WriteManners = {}): Promise<WriteResult[][]> => {
    const all = writes.map((write) => ({ write, results: new Array<WriteResult>(write.records.length) }));
    await send(
      all.flatMap(({ write, results }) => batchesOf(write, results)),
      manners,
      0,
    );
    return all.map(({ results }) => results);
  };
}

function batchesOf(write: Write, results: WriteResult[]): Batch[] {
  const batches: Batch[] = [];
  for (let from = 0; from < write.records.length; from += BATCH) {
    const records = write.records.slice(from, from + BATCH);
    batches.push({ ...write, records, places: records.map((_, index) => from + index), results });
  }
  return batches;
}

/** By its own id a record can only be changed, which Salesforce keeps apart from upserts. */
function pathOf({ object, externalIdField }: Batch): string {
  return externalIdField === 'Id'
    ? '/composite/sobjects'
    : `/composite/sobjects/${object}/${externalIdField}`;
}

function withType(object: string, record: SalesforceRecord): SalesforceRecord {
  return { attributes: { type: object }, ...record };
}

/** A single batch needs no composite around it; a refusal takes the same shape. */
async function alone(
  ask: Ask,
  request: { method: 'PATCH'; path: string; body: unknown },
  manners: WriteManners,
): Promise<SubAnswer> {
  try {
    return { httpStatusCode: 200, body: await ask({ ...request, ...manners, idempotent: true }) };
  } catch (error) {
    const { code, message, fields, action } = error as Partial<Refusal> & { action?: string };
    if (action !== 'skipRecord' && code !== BAD_VALUE) throw error;
    return { httpStatusCode: 400, body: [{ errorCode: code, message, fields }] };
  }
}

const BAD_VALUE = 'JSON_PARSER_ERROR';

/** Notes the results of a batch. @returns what has to be sent once more */
function settled(batch: Batch, answer: SubAnswer): Batch[] {
  const refusal = refusalIn(answer);
  if (refusal !== null) return refusedWhole(batch, refusal);
  const rows = answer.body as SaveResult[];
  const locked: number[] = [];
  rows.forEach((row, index) => {
    const place = batch.places[index] as number;
    batch.results[place] = asResult(batch, index, row);
    const code = row.errors[0]?.statusCode ?? '';
    if (!row.success && ruleFor(code, row.errors[0]?.message).action === 'retry') locked.push(index);
  });
  return locked.length === 0 ? [] : [part(batch, locked)];
}

function refusedWhole(batch: Batch, refusal: Refusal): Batch[] {
  const { action } = ruleFor(refusal.code, refusal.message);
  const oneRecordsFault = action === 'skipRecord' || action === 'retry' || refusal.code === BAD_VALUE;
  if (!oneRecordsFault) throw asError(refusal);
  if (batch.records.length > 1 && action !== 'retry') {
    const half = batch.records.length >> 1;
    const indexes = [...batch.records.keys()];
    return [part(batch, indexes.slice(0, half)), part(batch, indexes.slice(half))];
  }
  for (const [index, place] of batch.places.entries()) {
    batch.results[place] = refusedResult(batch, index, refusal);
  }
  return action === 'retry' ? [batch] : [];
}

function part(batch: Batch, indexes: readonly number[]): Batch {
  return {
    ...batch,
    records: indexes.map((index) => batch.records[index] as SalesforceRecord),
    places: indexes.map((index) => batch.places[index] as number),
  };
}

interface SaveResult {
  readonly id?: string | null;
  readonly success: boolean;
  readonly created?: boolean;
  readonly errors: readonly { statusCode: string; message: string; fields?: readonly string[] }[];
}

function asResult(batch: Batch, index: number, row: SaveResult): WriteResult {
  const [error] = row.errors;
  if (!row.success) {
    const refusal = { code: error?.statusCode ?? 'unknown', message: error?.message ?? 'no reason given' };
    return refusedResult(batch, index, { ...refusal, fields: error?.fields ?? [] });
  }
  return { key: keyOf(batch, index), id: row.id ?? null, created: row.created === true };
}

function refusedResult(batch: Batch, index: number, refusal: Refusal): WriteResult {
  const { hint } = ruleFor(refusal.code, refusal.message);
  const error = { code: refusal.code, message: refusal.message, fields: refusal.fields ?? [], hint };
  return { key: keyOf(batch, index), id: null, created: false, error };
}

function keyOf(batch: Batch, index: number): string {
  const key = batch.records[index]?.[batch.externalIdField];
  return typeof key === 'string' ? key : '';
}
