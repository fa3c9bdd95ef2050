import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';

/** Ids and keys that one question names: a question that is asked alone travels in an address, which holds 16,000 characters. */
const AT_ONCE = 200;
const QUESTIONS_A_CALL = 5;

/** Asks about any number of ids or keys, in as few calls as they fit into. @returns all the answers together */
export async function askInChunks(
  salesforce: Pick<SalesforceClient, 'queryTogether'>,
  items: readonly string[],
  ask: (some: readonly string[]) => string,
): Promise<SalesforceRecord[]> {
  const questions = inChunks(items, AT_ONCE).map(ask);
  const found: SalesforceRecord[] = [];
  for (const some of inChunks(questions, QUESTIONS_A_CALL))
    found.push(...(await salesforce.queryTogether(some)).flat());
  return found;
}

export function inChunks<Item>(items: readonly Item[], size = AT_ONCE): Item[][] {
  const chunks: Item[][] = [];
  for (let from = 0; from < items.length; from += size) chunks.push(items.slice(from, from + size));
  return chunks;
}
