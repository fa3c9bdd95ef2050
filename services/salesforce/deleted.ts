import type { Ask } from './ask.ts';

interface DeletedAnswer {
  readonly deletedRecords: readonly { readonly id: string }[];
  readonly latestDateCovered: string;
}

/** Salesforce counts in minutes and wants at least one between the two. */
const MINUTE_MS = 60_000;

/** Ids of records deleted in between. Salesforce remembers at least 15 days, and may forget earlier. */
export async function deletedBetween(ask: Ask, object: string, from: Date, to: Date) {
  const end = new Date(Math.max(to.getTime(), from.getTime() + MINUTE_MS));
  const span = new URLSearchParams({ start: from.toISOString(), end: end.toISOString() });
  const answer = await ask<DeletedAnswer>({
    method: 'GET',
    path: `/sobjects/${object}/deleted/?${span}`,
    idempotent: true,
  });
  return {
    ids: answer.deletedRecords.map((record) => record.id),
    latestDateCovered: new Date(answer.latestDateCovered),
  };
}
