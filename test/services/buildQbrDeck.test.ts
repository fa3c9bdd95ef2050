import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buildQbrDeck } from '../../services/buildQbrDeck.ts';
import { SalesforceUnavailable } from '../../services/salesforce/errors.ts';
import { sweepQbrDeckRequests } from '../../services/sweepQbrDeckRequests.ts';
import { readDeck } from '../support/deckReader.ts';
import type { BuildReport } from '../../services/buildQbrDeck.ts';
import {
  AFTER_LEASE,
  filesOf,
  killedAt,
  requested,
  requestRow,
  versionsOf,
  withMethod,
} from '../support/deckRequests.ts';
import { startReviewOrg } from '../support/reviewOrg.ts';
import type { ReviewOrg } from '../support/reviewOrg.ts';

let org: ReviewOrg;

describe('Building a deck', () => {
  beforeEach(async () => {
    org = await startReviewOrg();
  });
  afterEach(() => org.close());

  test('stores one file on the review and on the partner’s account, for partner users too', async () => {
    const requestId = await requested(org);
    expect(await buildQbrDeck(org.dependencies, requestId)).toMatchObject({ status: 'ready', version: 1 });
    const { QBR__c: qbrId } = requestRow(org, requestId);
    const onReview = filesOf(org, String(qbrId));
    expect(onReview).toHaveLength(1);
    expect(onReview).toMatchObject(
      filesOf(org, org.ids.alpha).map(({ ContentDocumentId }) => ({ ContentDocumentId })),
    );
    expect(filesOf(org, org.ids.alpha)[0]).toMatchObject({ ShareType: 'V', Visibility: 'AllUsers' });
  });

  test('says Ready, with version and slides, on the request and on the review', async () => {
    const requestId = await requested(org);
    const report = await buildQbrDeck(org.dependencies, requestId);
    const row = requestRow(org, requestId);
    expect(row).toMatchObject({
      Status__c: 'Ready',
      Deck_Version__c: 1,
      Slide_Count__c: (report as { slideCount: number }).slideCount,
      Failure_Reason__c: null,
    });
    const [review] = org.rows(
      `SELECT Deck_Document_Id__c, Deck_Version__c FROM QBR__c WHERE Id = '${String(row.QBR__c)}'`,
    );
    expect(review).toMatchObject({
      Deck_Version__c: 1,
      Deck_Document_Id__c: (report as { contentDocumentId: string }).contentDocumentId,
    });
  });

  test('uploads what opens as a deck of this partner', async () => {
    const requestId = await requested(org);
    await buildQbrDeck(org.dependencies, requestId);
    const body = await org.salesforce.downloadFile(String(requestRow(org, requestId).Content_Version_Id__c));
    expect(readDeck(body).slides[1]!.title).toBe(
      'Alpha Group is at 30% of the Q4 2017 goal with 49% of the quarter elapsed: $18,913 behind pace',
    );
  });

  test('when asked again makes a new version of the same file', async () => {
    await buildQbrDeck(org.dependencies, await requested(org));
    const again = await buildQbrDeck(org.dependencies, await requested(org));
    expect(again).toMatchObject({ status: 'ready', version: 2 });
    expect(filesOf(org, org.ids.alpha)).toHaveLength(1);
  });

  test('by two workers at once builds it once', async () => {
    const requestId = await requested(org);
    const clients = await Promise.all([org.connect(), org.connect()]);
    const reports = await Promise.all(
      clients.map((salesforce) => buildQbrDeck({ ...org.dependencies, salesforce }, requestId)),
    );
    expect(reports.map(({ status }) => status).sort()).toEqual(['notOurs', 'ready']);
    expect(versionsOf(org, filesOf(org, org.ids.alpha)[0]!.ContentDocumentId)).toHaveLength(1);
  });

  test('of two requests of one review at once leaves one file', async () => {
    const first = await requested(org);
    const second = org.insert('QBR_Deck_Request__c', { QBR__c: requestRow(org, first).QBR__c });
    const clients = await Promise.all([org.connect(), org.connect()]);
    await Promise.all(
      clients.map((salesforce, index) =>
        buildQbrDeck({ ...org.dependencies, salesforce }, [first, second][index]!),
      ),
    );
    const { requestIds } = await sweepQbrDeckRequests(org.dependencies);
    for (const requestId of requestIds) await buildQbrDeck(org.dependencies, requestId);
    const files = filesOf(org, org.ids.alpha);
    expect(files).toHaveLength(1);
    expect(versionsOf(org, files[0]!.ContentDocumentId)).toHaveLength(2);
  });

  test('of a request that is built already does nothing', async () => {
    const requestId = await requested(org);
    await buildQbrDeck(org.dependencies, requestId);
    expect(await buildQbrDeck(org.dependencies, requestId)).toEqual({ status: 'notOurs' });
  });

  test('of a partner that was not measured fails with what a person can do', async () => {
    const requestId = await requested(org, org.ids.gamma);
    await buildQbrDeck(org.dependencies, requestId);
    expect(requestRow(org, requestId)).toMatchObject({
      Status__c: 'Failed',
      Failure_Reason__c:
        'There is no performance of Gamma Group for "2017-Q4". Start a sync, then ask again.',
    });
  });

  test('while Salesforce is away gives the request back and asks to be tried again', async () => {
    const requestId = await requested(org);
    const salesforce = withMethod(org, 'uploadFile', () =>
      Promise.reject(new SalesforceUnavailable('SERVER_UNAVAILABLE', 'away', 1000)),
    );
    await expect(buildQbrDeck({ ...org.dependencies, salesforce }, requestId)).rejects.toThrow('away');
    expect(requestRow(org, requestId)).toMatchObject({
      Status__c: 'Requested',
      Claimed_By__c: null,
      Claim_Count__c: 1,
    });
    expect(await buildQbrDeck(org.dependencies, requestId)).toMatchObject({ status: 'ready', version: 1 });
  });

  test('that stops after the upload leaves one file with one version when it is done again', async () => {
    const requestId = await requested(org);
    await killedAt(org, 'shareFile', requestId);
    expect(await afterLease(requestId)).toMatchObject({ status: 'ready', version: 1 });
    expect(filesOf(org, String(requestRow(org, requestId).QBR__c))).toHaveLength(1);
  });

  test('whose claim was given to another worker leaves the file to that one', async () => {
    const requestId = await requested(org);
    const slow = withMethod(org, 'readTogether', async (reads) => {
      await afterLease(requestId);
      return org.salesforce.readTogether(reads);
    });
    const report = await buildQbrDeck({ ...org.dependencies, salesforce: slow }, requestId);
    expect(report).toEqual({ status: 'notOurs' });
    expect(versionsOf(org, filesOf(org, org.ids.alpha)[0]!.ContentDocumentId)).toHaveLength(1);
  });
});

async function afterLease(requestId: string): Promise<BuildReport> {
  org.org.clock.advance(AFTER_LEASE);
  const { requestIds } = await sweepQbrDeckRequests(org.dependencies);
  expect(requestIds).toEqual([requestId]);
  return buildQbrDeck(org.dependencies, requestId);
}
