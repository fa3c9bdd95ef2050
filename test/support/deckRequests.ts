import { buildQbrDeck } from '../../services/buildQbrDeck.ts';
import { requestQbrDecks } from '../../services/requestQbrDecks.ts';
import type { SalesforceClient } from '../../services/salesforce/client.ts';
import type { ReviewOrg } from './reviewOrg.ts';

type Row = Record<string, unknown>;

export const REVIEWED_PERIOD = '2017-Q4';
/** Just over the lease of a claim. */
export const AFTER_LEASE = 16 * 60_000;

/** Asks for one partner's deck and says the request's id. */
export async function requested(org: ReviewOrg, partnerId = org.ids.alpha): Promise<string> {
  const wanted = { partnerIds: [partnerId], periodLabel: REVIEWED_PERIOD, requestedBy: 'ops' };
  const [deck] = await requestQbrDecks(org.dependencies, wanted);
  return deck!.requestId;
}

export function requestRow(org: ReviewOrg, id: string): Row {
  return org.rows(`SELECT FIELDS(ALL) FROM QBR_Deck_Request__c WHERE Id = '${id}' LIMIT 1`)[0]!;
}

export function filesOf(org: ReviewOrg, recordId: string): Row[] {
  return org.rows(
    `SELECT ContentDocumentId, ShareType, Visibility FROM ContentDocumentLink WHERE LinkedEntityId = '${recordId}'`,
  );
}

export function versionsOf(org: ReviewOrg, documentId: unknown): Row[] {
  return org.rows(`SELECT Id FROM ContentVersion WHERE ContentDocumentId = '${String(documentId)}'`);
}

/** The client with one of its methods replaced. */
export function withMethod<Method extends keyof SalesforceClient>(
  { salesforce }: ReviewOrg,
  method: Method,
  replacement: SalesforceClient[Method],
): SalesforceClient {
  return { ...salesforce, [method]: replacement };
}

/** A worker that vanishes at this call: nothing that it would do after it happens. */
export async function killedAt(
  org: ReviewOrg,
  method: 'uploadFile' | 'shareFile',
  requestId: string,
): Promise<void> {
  await new Promise<void>((resolve) => {
    const salesforce = withMethod(org, method, () => {
      resolve();
      return new Promise<never>(() => undefined);
    });
    void buildQbrDeck({ ...org.dependencies, salesforce }, requestId);
  });
}
