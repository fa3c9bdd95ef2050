import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { buildDeckFile } from './deck/buildDeckFile.ts';
import type { DeckFile } from './deck/buildDeckFile.ts';
import { Rejected, Retryable } from './errors.ts';
import { gatherQbrDeckData } from './gatherQbrDeckData.ts';
import type { GatherDependencies } from './gatherQbrDeckData.ts';
import { claimRequest } from './qbrDeck/claimRequest.ts';
import { failureReason } from './qbrDeck/failureReason.ts';
import { DECK_MANNERS } from './qbrDeck/manners.ts';
import { publishDeck } from './qbrDeck/publishDeck.ts';
import type { PublishedDeck } from './qbrDeck/publishDeck.ts';
import { isReviewBusy, readDeckRequest } from './qbrDeck/readDeckRequest.ts';
import type { DeckRequest } from './qbrDeck/readDeckRequest.ts';
import type { SalesforceClient } from './salesforce/client.ts';
import { qbr } from './salesforce/records/qbr.ts';
import { qbrDeckRequest } from './salesforce/records/qbrDeckRequest.ts';

export interface BuildDependencies extends GatherDependencies {
  readonly salesforce: SalesforceClient;
  readonly log: Logger;
  /** Of the worker; each attempt adds its own ending. */
  readonly workerName: string;
}

/** What became of a request. */
export type BuildReport =
  | {
      readonly status: 'ready';
      readonly version: number;
      readonly slideCount: number;
      readonly contentDocumentId: string;
    }
  /** The request says the same to the person who asked. */
  | { readonly status: 'failed'; readonly reason: string }
  /** Somebody else builds it or has built it, or it is gone. */
  | { readonly status: 'notOurs' }
  /** Another deck of the same review is being built; the next sweep comes back to it. */
  | { readonly status: 'waiting' };

/**
 * Builds the deck of one request and stores it in Salesforce as a new version of the review's file. However often it
 * is called and wherever it stops, there is one file, and each request has at most one version.
 * @throws Retryable when Salesforce cannot be reached; the request is back at Requested then, as far as possible.
 */
export async function buildQbrDeck(dependencies: BuildDependencies, requestId: string): Promise<BuildReport> {
  const { salesforce, log, workerName } = dependencies;
  const request = await readDeckRequest(salesforce, requestId);
  if (request === null || request.status !== 'requested') return { status: 'notOurs' };

  const claimedBy = `${workerName.slice(0, 60)} ${randomUUID().slice(0, 8)}`;
  const claim = { claimedBy, claimCount: request.claimCount + 1 };
  if (!(await claimRequest(salesforce, request.id, claim))) return { status: 'notOurs' };
  if (await isReviewBusy(salesforce, request)) {
    await release(salesforce, request, log);
    return { status: 'waiting' };
  }
  log.info({ requestId, ...claim }, 'Building a QBR deck');

  try {
    if (claim.claimCount > DECK_MANNERS.mostAttempts) throw tooOften();
    const data = await gatherQbrDeckData(dependencies, request);
    const file = await buildDeckFile(data);
    // Who was slow may have lost the claim; then another worker's file must not get a second one beside it.
    if (!(await claimRequest(salesforce, request.id, claim))) return { status: 'notOurs' };
    const published = await publishDeck(salesforce, {
      ...{ qbrId: request.qbrId, partnerId: request.partnerId, documentId: request.documentId },
      ...{ title: file.titles[0]!, body: file.body },
      repeated: request.claimCount > 0 ? { since: request.requestedAt } : null,
    });
    await recordDeck(salesforce, request, claimedBy, file, published);
    log.info({ requestId, version: published.version, slides: file.slideCount }, 'Built a QBR deck');
    return {
      ...{ status: 'ready', version: published.version, slideCount: file.slideCount },
      contentDocumentId: published.documentId,
    };
  } catch (error) {
    if (error instanceof Retryable) {
      await release(salesforce, { ...request, claimCount: claim.claimCount }, log);
      throw error;
    }
    return fail(salesforce, request.id, claimedBy, error, log);
  }
}

/** First the review, then the request: who sees Ready finds the deck. */
async function recordDeck(
  salesforce: SalesforceClient,
  { id, qbrId }: DeckRequest,
  claimedBy: string,
  { slideCount }: DeckFile,
  { documentId, versionId, version }: PublishedDeck,
): Promise<void> {
  const now = salesforce.answeredAt();
  await salesforce.update(
    qbr.object,
    qbrId,
    qbr.write({ deckDocumentId: documentId, deckVersion: version, deckBuiltAt: now }),
  );
  const finished = { status: 'ready', finishedAt: now, failureReason: null, claimedBy } as const;
  await salesforce.update(
    qbrDeckRequest.object,
    id,
    qbrDeckRequest.write({ ...finished, contentVersionId: versionId, deckVersion: version, slideCount }),
  );
}

async function fail(
  salesforce: SalesforceClient,
  requestId: string,
  claimedBy: string,
  error: unknown,
  log: Logger,
): Promise<BuildReport> {
  const reason = failureReason(error);
  if (error instanceof Rejected) log.warn({ requestId, err: error }, 'A QBR deck could not be built');
  else log.error({ requestId, err: error }, 'A QBR deck failed in a way that nobody expected');
  await salesforce.update(
    qbrDeckRequest.object,
    requestId,
    qbrDeckRequest.write({
      ...{ status: 'failed', failureReason: reason, claimedBy },
      finishedAt: salesforce.answeredAt(),
    }),
  );
  return { status: 'failed', reason };
}

/** Lets another attempt begin at once. When even this does not work, the sweep does it later. */
async function release(
  salesforce: SalesforceClient,
  { id, claimCount }: DeckRequest,
  log: Logger,
): Promise<void> {
  try {
    await salesforce.update(
      qbrDeckRequest.object,
      id,
      qbrDeckRequest.write({ status: 'requested', claimedBy: null, claimedAt: null, claimCount }),
    );
  } catch (error) {
    log.warn({ requestId: id, err: error }, 'A claim stays until the next sweep');
  }
}

function tooOften(): Rejected {
  return new Rejected(
    `Building this deck was begun ${DECK_MANNERS.mostAttempts} times and never finished.`,
    'Ask for the deck again; if it fails again, tell your administrator.',
  );
}
