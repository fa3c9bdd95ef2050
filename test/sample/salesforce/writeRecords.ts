import type { Connection } from 'jsforce';
import { batches } from './batches.ts';
import type { Fields } from './toSalesforce.ts';

export interface Refusal {
  readonly fields: Fields;
  readonly reason: string;
}

type Call = (batch: Fields[]) => Promise<{ id?: string; success: boolean; errors?: unknown[] }[]>;

/** In batches of 200, one after the other. Ids in the order of the records; null where the org refused one. */
export interface Written {
  readonly ids: (string | null)[];
  readonly refusals: Refusal[];
}

export async function createRecords(
  connection: Connection,
  object: string,
  records: Fields[],
): Promise<Written> {
  return write(records, (batch) => connection.create(object, batch, { allOrNone: false }));
}

export async function updateRecords(
  connection: Connection,
  object: string,
  records: Fields[],
): Promise<Written> {
  return write(records, (batch) => connection.update(object, batch as never, { allOrNone: false }));
}

export async function upsertRecords(
  connection: Connection,
  object: string,
  keyField: string,
  records: Fields[],
): Promise<Written> {
  return write(records, (batch) => connection.upsert(object, batch, keyField, { allOrNone: false }));
}

/** @throws Error naming the first refusals. */
export function mustBeTaken(object: string, { refusals }: Written): void {
  if (refusals.length === 0) return;
  const examples = refusals.slice(0, 3).map(({ reason }) => `  ${reason}`);
  throw new Error(`The org refused ${refusals.length} records of ${object}:\n${examples.join('\n')}`);
}

async function write(records: Fields[], call: Call): Promise<Written> {
  const written: Written = { ids: [], refusals: [] };
  for (const batch of batches(records)) {
    const results = await call(batch);
    for (const [index, result] of results.entries()) {
      written.ids.push(result.success ? result.id! : null);
      if (!result.success) {
        written.refusals.push({ fields: batch[index]!, reason: JSON.stringify(result.errors) });
      }
    }
  }
  return written;
}
