import type { SalesforceClient } from '../salesforce/client.ts';
import { qbr } from '../salesforce/records/qbr.ts';
import { qbrDeckRequest } from '../salesforce/records/qbrDeckRequest.ts';
import { identifier, identifiers, soql, SoqlFragment } from '../salesforce/soql.ts';

const request = qbrDeckRequest.pick('id', 'qbrId', 'status', 'requestedAt', 'claimCount');
const review = qbr.pick('id', 'partnerId', 'periodLabel', 'deckDocumentId');

/** A request and what its review says. */
export interface DeckRequest {
  readonly id: string;
  readonly status: ReturnType<typeof request.read>['status'];
  readonly requestedAt: Date;
  readonly claimCount: number;
  readonly qbrId: string;
  readonly partnerId: string;
  readonly periodLabel: string;
  readonly documentId: string | null;
}

/** One call. Null when there is no such request. */
export async function readDeckRequest(
  salesforce: Pick<SalesforceClient, 'queryTogether'>,
  requestId: string,
): Promise<DeckRequest | null> {
  const { fields, object } = qbrDeckRequest;
  const itsReview = new SoqlFragment(
    soql`SELECT ${identifier(fields.qbrId)} FROM ${identifier(object)} WHERE Id = ${requestId}`,
  );
  const [requests = [], reviews = []] = await salesforce.queryTogether([
    soql`SELECT ${identifiers([...request.select, 'CreatedDate'])} FROM ${identifier(object)} WHERE Id = ${requestId}`,
    soql`SELECT ${identifiers(review.select)} FROM ${identifier(qbr.object)} WHERE Id IN (${itsReview})`,
  ]);
  if (requests.length === 0 || reviews.length === 0) return null;
  const { id, qbrId, status, requestedAt, claimCount } = request.read(requests[0]!);
  const { partnerId, periodLabel, deckDocumentId } = review.read(reviews[0]!);
  return {
    ...{ id, qbrId, status, partnerId, claimCount: claimCount ?? 0 },
    requestedAt: requestedAt ?? new Date(String(requests[0]!.CreatedDate).replace('+0000', 'Z')),
    periodLabel: periodLabel ?? '',
    documentId: deckDocumentId,
  };
}

/**
 * Whether another deck of the same review is being built: two at once could become two files. Asked after one's own
 * claim, so that of two workers at least one sees the other.
 */
export async function isReviewBusy(
  salesforce: Pick<SalesforceClient, 'query'>,
  { id, qbrId }: DeckRequest,
): Promise<boolean> {
  const { fields, object } = qbrDeckRequest;
  const others = await salesforce.query(
    soql`SELECT Id FROM ${identifier(object)} WHERE ${identifier(fields.qbrId)} = ${qbrId} AND ${identifier(fields.status)} = 'Building' AND Id != ${id}`,
  );
  return others.length > 0;
}
