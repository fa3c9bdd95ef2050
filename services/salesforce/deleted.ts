import { asError, type Ask, type Persist } from './ask.ts';
import { refusalIn, together } from './composite.ts';

interface DeletedAnswer {
  readonly deletedRecords: readonly { readonly id: string }[];
}

/** Salesforce counts in minutes and wants at least one between the two. */
const MINUTE_MS = 60_000;

/**
 * Ids of records deleted in between, object by object. Salesforce remembers at least 15 days, and may forget earlier.
 */
export async function deletedBetween(
  ask: Ask,
  persist: Persist,
  versionRoot: string,
  objects: readonly string[],
  from: Date,
  to: Date,
): Promise<string[][]> {
  const end = new Date(Math.max(to.getTime(), from.getTime() + MINUTE_MS));
  const span = new URLSearchParams({ start: from.toISOString(), end: end.toISOString() });
  const requests = objects.map((object) => ({
    method: 'GET' as const,
    path: `/sobjects/${object}/deleted/?${span}`,
  }));
  return persist({ idempotent: true }, async () =>
    (await together(ask, versionRoot, requests)).map((answer) => {
      const refusal = refusalIn(answer);
      if (refusal !== null) throw asError(refusal);
      return (answer.body as DeletedAnswer).deletedRecords.map((record) => record.id);
    }),
  );
}
