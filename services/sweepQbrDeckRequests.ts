import type { Logger } from 'pino';
import { DECK_MANNERS } from './qbrDeck/manners.ts';
import type { SalesforceClient, SalesforceRecord } from './salesforce/client.ts';
import { qbrDeckRequest } from './salesforce/records/qbrDeckRequest.ts';
import { identifier, identifiers, soql } from './salesforce/soql.ts';

const request = qbrDeckRequest.pick('id', 'status', 'claimedAt', 'claimedBy', 'claimCount');
/** More than a worker builds between two sweeps. */
const AT_ONCE = 500;

const { object, fields } = qbrDeckRequest;

/** Requests that nobody has finished. */
export const UNFINISHED_DECKS = soql`SELECT ${identifiers(request.select)} FROM ${identifier(object)} WHERE ${identifier(fields.status)} IN ${['Requested', 'Building']} ORDER BY CreatedDate, Id LIMIT ${AT_ONCE}`;

interface SweepDeps {
  readonly salesforce: Pick<SalesforceClient, 'query' | 'update' | 'answeredAt'>;
  readonly log: Logger;
}

/** Asks for requests, and frees those whose worker went away. @returns the requests that wait, the oldest first */
export async function sweepQbrDeckRequests(deps: SweepDeps): Promise<{ requestIds: readonly string[] }> {
  return { requestIds: await waitingDecks(deps, await deps.salesforce.query(UNFINISHED_DECKS)) };
}

/**
 * Puts requests whose worker went away back to Requested, or to Failed after too many attempts.
 * @param stored the answer to {@link UNFINISHED_DECKS}
 * @returns the requests that wait, the oldest first
 */
export async function waitingDecks(
  { salesforce, log }: SweepDeps,
  stored: readonly SalesforceRecord[],
): Promise<readonly string[]> {
  const staleBefore = salesforce.answeredAt().getTime() - DECK_MANNERS.leaseMs;
  const requestIds: string[] = [];
  for (const { id, status, claimedAt, claimedBy, claimCount } of stored.map((one) => request.read(one))) {
    if (status === 'requested') requestIds.push(id);
    else if (claimedAt === null || claimedAt.getTime() <= staleBefore) {
      const isLast = (claimCount ?? 0) >= DECK_MANNERS.mostAttempts;
      log.warn({ requestId: id, claimedBy, claimCount, isLast }, 'A worker did not finish its deck');
      await salesforce.update(object, id, isLast ? givenUp(salesforce.answeredAt()) : putBack());
      if (!isLast) requestIds.push(id);
    }
  }
  return requestIds;
}

function putBack(): Record<string, unknown> {
  return qbrDeckRequest.write({ status: 'requested', claimedBy: null, claimedAt: null });
}

function givenUp(now: Date): Record<string, unknown> {
  return qbrDeckRequest.write({
    status: 'failed',
    finishedAt: now,
    failureReason: `Building this deck was begun ${DECK_MANNERS.mostAttempts} times and never finished. Ask for the deck again; if it fails again, tell your administrator.`,
  });
}
