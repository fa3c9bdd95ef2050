import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { buildQbrDeck } from '../../services/buildQbrDeck.ts';
import type { BuildReport } from '../../services/buildQbrDeck.ts';
import { gatherQbrDeckData } from '../../services/gatherQbrDeckData.ts';
import { requestQbrDecks } from '../../services/requestQbrDecks.ts';
import type { SalesforceClient } from '../../services/salesforce/client.ts';
import { SalesforceUnavailable } from '../../services/salesforce/errors.ts';
import { sweepQbrDeckRequests } from '../../services/sweepQbrDeckRequests.ts';
import { readDeck } from '../support/deckReader.ts';
import { startReviewOrg } from '../support/reviewOrg.ts';
import type { ReviewOrg } from '../support/reviewOrg.ts';

const PERIOD = '2017-Q4';
let org: ReviewOrg;

async function requested(partnerId = org.ids.alpha): Promise<string> {
  const [deck] = await requestQbrDecks(org.dependencies, {
    partnerIds: [partnerId],
    periodLabel: PERIOD,
    requestedBy: 'ops',
  });
  return deck!.requestId;
}

function requestRow(id: string): Record<string, unknown> {
  return org.rows(`SELECT FIELDS(ALL) FROM QBR_Deck_Request__c WHERE Id = '${id}' LIMIT 1`)[0]!;
}

function filesOf(recordId: string): Record<string, unknown>[] {
  return org.rows(
    `SELECT ContentDocumentId, ShareType, Visibility FROM ContentDocumentLink WHERE LinkedEntityId = '${recordId}'`,
  );
}

function versionsOf(documentId: unknown): Record<string, unknown>[] {
  return org.rows(
    `SELECT Id, VersionNumber FROM ContentVersion WHERE ContentDocumentId = '${String(documentId)}' ORDER BY VersionNumber`,
  );
}

describe('The data of a deck', () => {
  beforeAll(async () => {
    org = await startReviewOrg();
  });
  afterAll(() => org.close());

  test('hold the partner as Salesforce has it', async () => {
    const data = await gatherQbrDeckData(org.dependencies, { partnerId: org.ids.alpha, periodLabel: PERIOD });
    expect({ partner: data.partner, locale: data.locale, currency: data.currency, asOf: data.asOf }).toEqual({
      partner: { id: org.ids.alpha, name: 'Alpha Group', managerName: 'Mary Manager', regionName: 'East' },
      ...{ locale: 'en-US', currency: 'USD', asOf: '2017-11-15' },
    });
  });

  test('hold the performance as it was measured, with the year and the months around it', async () => {
    const data = await gatherQbrDeckData(org.dependencies, { partnerId: org.ids.alpha, periodLabel: PERIOD });
    expect(data.performance).toMatchObject({
      goal: 10_000_000,
      attainment: 0.3,
      tally: { won: 3_000_000, overdueCount: 1 },
    });
    expect([
      data.year?.period.label,
      data.quarters.map(({ period }) => period.label),
      data.months.map(({ period }) => period.label),
    ]).toEqual(['2017', ['2017-Q3', '2017-Q4'], ['2017-11']]);
  });

  test('hold the deals of the period, the open ones before it and those of the next period, and no others', async () => {
    const data = await gatherQbrDeckData(org.dependencies, { partnerId: org.ids.alpha, periodLabel: PERIOD });
    expect(data.openDeals.map(({ name, amount, nextStep }) => [name, amount, nextStep])).toEqual([
      ['Open deal', 4_000_050, 'Send the offer'],
      ['Next deal', 1_200_000, null],
      ['Overdue deal', 700_000, null],
    ]);
    expect([data.wonDeals[0]?.customer, data.lostDeals[0]?.name]).toEqual(['Isdom', 'Lost deal']);
  });

  test('hold what was promised at the review before, and what is promised now', async () => {
    const { alpha, mary } = org.ids;
    const review = (period: string) =>
      org.insert('QBR__c', {
        Name: period,
        Partner__c: alpha,
        Period__c: org.periods.get(period),
        QBR_Key__c: `${alpha}:${period}`,
        Period_Label__c: period,
      });
    const act = (subject: string, qbrId: string) =>
      org.insert('Partner_Action__c', {
        Name: subject,
        Partner__c: alpha,
        QBR__c: qbrId,
        Side__c: 'Vendor',
        Status__c: 'Open',
        Owner__c: mary,
      });
    act('Said before', review('2017-Q3'));
    act('Said now', review(PERIOD));
    const data = await gatherQbrDeckData(org.dependencies, { partnerId: alpha, periodLabel: PERIOD });
    expect(
      [data.priorActions, data.commitments].map((actions) =>
        actions.map(({ subject, owner }) => [subject, owner]),
      ),
    ).toEqual([[['Said before', 'Mary Manager']], [['Said now', 'Mary Manager']]]);
  });

  test('cost three calls', async () => {
    const before = org.salesforce.usage().calls;
    await gatherQbrDeckData(org.dependencies, { partnerId: org.ids.alpha, periodLabel: PERIOD });
    expect(org.salesforce.usage().calls - before).toBe(3);
  });

  test('are refused for a period that was not measured, naming those that were', async () => {
    const asked = gatherQbrDeckData(org.dependencies, { partnerId: org.ids.alpha, periodLabel: '2019-Q1' });
    await expect(asked).rejects.toMatchObject({
      message: 'There is no performance of Alpha Group for "2019-Q1".',
      hint: expect.stringContaining('2017-Q4'),
    });
  });
});

describe('Asking for decks', () => {
  beforeAll(async () => {
    org = await startReviewOrg();
  });
  afterAll(() => org.close());

  test('of a manager asks once for each partner, however often it is asked', async () => {
    const ask = () =>
      requestQbrDecks(org.dependencies, {
        managerId: org.ids.mary,
        periodLabel: PERIOD,
        requestedBy: org.ids.mary,
      });
    const first = await ask();
    expect(await ask()).toEqual(first);
    expect(first.map(({ partnerId }) => partnerId)).toEqual([org.ids.alpha, org.ids.beta]);
    expect(org.rows('SELECT QBR_Key__c FROM QBR__c')).toHaveLength(2);
  });

  test('says who asked and when', async () => {
    const [row] = org.rows(
      'SELECT Status__c, Requested_By__c, Requested_At__c FROM QBR_Deck_Request__c LIMIT 1',
    );
    expect(row).toMatchObject({
      Status__c: 'Requested',
      Requested_By__c: org.ids.mary,
      Requested_At__c: expect.stringMatching(/^2017-11-15T12:00/),
    });
  });

  test.each([
    ['a partner that does not exist', { partnerIds: ['001000000000000AAA'] }, /No channel partner/],
    ['a manager without partners', { managerId: '005000000000000AAA' }, /owns no partner/],
  ])('for %s is refused with what to check', async (_, whose, message) => {
    const asked = requestQbrDecks(org.dependencies, { ...whose, periodLabel: PERIOD, requestedBy: 'ops' });
    await expect(asked).rejects.toThrow(message);
  });

  test('for a period that does not exist is refused and leaves no review behind', async () => {
    const asked = requestQbrDecks(org.dependencies, {
      partnerIds: [org.ids.gamma],
      periodLabel: '2030-Q1',
      requestedBy: 'ops',
    });
    await expect(asked).rejects.toThrow('There is no operating period "2030-Q1".');
    expect(org.rows(`SELECT Id FROM QBR__c WHERE Partner__c = '${org.ids.gamma}'`)).toEqual([]);
  });
});

describe('Building a deck', () => {
  beforeEach(async () => {
    org = await startReviewOrg();
  });
  afterEach(() => org.close());

  test('stores one file on the review and on the partner’s account, for partner users too', async () => {
    const requestId = await requested();
    expect(await buildQbrDeck(org.dependencies, requestId)).toMatchObject({ status: 'ready', version: 1 });
    const { QBR__c: qbrId } = requestRow(requestId);
    const onReview = filesOf(String(qbrId));
    expect(onReview).toHaveLength(1);
    expect(onReview).toMatchObject(
      filesOf(org.ids.alpha).map(({ ContentDocumentId }) => ({ ContentDocumentId })),
    );
    expect(filesOf(org.ids.alpha)[0]).toMatchObject({ ShareType: 'V', Visibility: 'AllUsers' });
  });

  test('says Ready, with version and slides, on the request and on the review', async () => {
    const requestId = await requested();
    const report = await buildQbrDeck(org.dependencies, requestId);
    const row = requestRow(requestId);
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
    const requestId = await requested();
    await buildQbrDeck(org.dependencies, requestId);
    const body = await org.salesforce.downloadFile(String(requestRow(requestId).Content_Version_Id__c));
    expect(readDeck(body).slides[1]!.title).toBe(
      'Alpha Group is at 30% of the Q4 2017 goal with 49% of the quarter elapsed: $18,913 behind pace',
    );
  });

  test('when asked again makes a new version of the same file', async () => {
    await buildQbrDeck(org.dependencies, await requested());
    const again = await buildQbrDeck(org.dependencies, await requested());
    expect(again).toMatchObject({ status: 'ready', version: 2 });
    expect(filesOf(org.ids.alpha)).toHaveLength(1);
  });

  test('by two workers at once builds it once', async () => {
    const requestId = await requested();
    const clients = await Promise.all([org.connect(), org.connect()]);
    const reports = await Promise.all(
      clients.map((salesforce) => buildQbrDeck({ ...org.dependencies, salesforce }, requestId)),
    );
    expect(reports.map(({ status }) => status).sort()).toEqual(['notOurs', 'ready']);
    expect(versionsOf(filesOf(org.ids.alpha)[0]!.ContentDocumentId)).toHaveLength(1);
  });

  test('of two requests of one review at once leaves one file', async () => {
    const first = await requested();
    const second = org.insert('QBR_Deck_Request__c', { QBR__c: requestRow(first).QBR__c });
    const clients = await Promise.all([org.connect(), org.connect()]);
    await Promise.all(
      clients.map((salesforce, index) =>
        buildQbrDeck({ ...org.dependencies, salesforce }, [first, second][index]!),
      ),
    );
    const { requestIds } = await sweepQbrDeckRequests(org.dependencies);
    for (const requestId of requestIds) await buildQbrDeck(org.dependencies, requestId);
    const files = filesOf(org.ids.alpha);
    expect(files).toHaveLength(1);
    expect(versionsOf(files[0]!.ContentDocumentId)).toHaveLength(2);
  });

  test('of a request that is built already does nothing', async () => {
    const requestId = await requested();
    await buildQbrDeck(org.dependencies, requestId);
    expect(await buildQbrDeck(org.dependencies, requestId)).toEqual({ status: 'notOurs' });
  });

  test('of a partner that was not measured fails with what a person can do', async () => {
    const requestId = await requested(org.ids.gamma);
    await buildQbrDeck(org.dependencies, requestId);
    expect(requestRow(requestId)).toMatchObject({
      Status__c: 'Failed',
      Failure_Reason__c:
        'There is no performance of Gamma Group for "2017-Q4". Start a sync, then ask again.',
    });
  });

  test('while Salesforce is away gives the request back and asks to be tried again', async () => {
    const requestId = await requested();
    const salesforce = failing('uploadFile', () =>
      Promise.reject(new SalesforceUnavailable('SERVER_UNAVAILABLE', 'away', 1000)),
    );
    await expect(buildQbrDeck({ ...org.dependencies, salesforce }, requestId)).rejects.toThrow('away');
    expect(requestRow(requestId)).toMatchObject({
      Status__c: 'Requested',
      Claimed_By__c: null,
      Claim_Count__c: 1,
    });
    expect(await buildQbrDeck(org.dependencies, requestId)).toMatchObject({ status: 'ready', version: 1 });
  });

  test('that stops after the upload leaves one file with one version when it is done again', async () => {
    const requestId = await requested();
    await killedAt('shareFile', requestId);
    expect(await afterLease(requestId)).toMatchObject({ status: 'ready', version: 1 });
    expect(filesOf(org.ids.alpha)).toHaveLength(1);
  });

  test('whose claim was given to another worker leaves the file to that one', async () => {
    const requestId = await requested();
    const slow = failing('readTogether', async (reads) => {
      await afterLease(requestId);
      return org.salesforce.readTogether(reads);
    });
    const report = await buildQbrDeck({ ...org.dependencies, salesforce: slow }, requestId);
    expect(report).toEqual({ status: 'notOurs' });
    expect(versionsOf(filesOf(org.ids.alpha)[0]!.ContentDocumentId)).toHaveLength(1);
  });
});

describe('The sweep', () => {
  beforeEach(async () => {
    org = await startReviewOrg();
  });
  afterEach(() => org.close());

  test('finds requests that people made, the oldest first', async () => {
    const [alpha, beta] = [await requested(org.ids.alpha), await requested(org.ids.beta)];
    expect((await sweepQbrDeckRequests(org.dependencies)).requestIds).toEqual([alpha, beta]);
  });

  test('leaves a claim alone that is younger than the lease', async () => {
    const requestId = await requested();
    await killedAt('uploadFile', requestId);
    org.org.clock.advance(60_000);
    expect((await sweepQbrDeckRequests(org.dependencies)).requestIds).toEqual([]);
  });

  test('gives up on a request after five attempts, with a reason', async () => {
    const requestId = await requested();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await killedAt('uploadFile', requestId);
      org.org.clock.advance(16 * 60_000);
      await sweepQbrDeckRequests(org.dependencies);
    }
    expect(requestRow(requestId)).toMatchObject({
      Status__c: 'Failed',
      Failure_Reason__c: expect.stringMatching(/begun 5 times.*Ask for the deck again/),
    });
  });
});

/** The client with one of its methods replaced. */
function failing<Method extends keyof SalesforceClient>(
  method: Method,
  replacement: SalesforceClient[Method],
): SalesforceClient {
  return { ...org.salesforce, [method]: replacement };
}

/** A worker that vanishes at this call: nothing that it would do after it happens. */
async function killedAt(method: 'uploadFile' | 'shareFile', requestId: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const salesforce = failing(method, () => {
      resolve();
      return new Promise<never>(() => undefined);
    });
    void buildQbrDeck({ ...org.dependencies, salesforce }, requestId);
  });
}

async function afterLease(requestId: string): Promise<BuildReport> {
  org.org.clock.advance(16 * 60_000);
  const { requestIds } = await sweepQbrDeckRequests(org.dependencies);
  expect(requestIds).toEqual([requestId]);
  return buildQbrDeck(org.dependencies, requestId);
}
