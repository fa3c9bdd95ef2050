import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildQbrDeck } from '../../../jobs/build-qbr-deck.ts';
import { JOBS } from '../../../jobs/index.ts';
import { sweepRequests } from '../../../jobs/sweep-requests.ts';
import { startWorker } from '../../../jobs/worker.ts';
import { ended, silent } from '../../jobs/support.ts';
import { KEYS, startApi, type Bench } from './support.ts';

let api: Bench;
let managerId: string;
let partnerIds: string[];
let periodId: string;

beforeAll(async () => {
  api = await startApi();
  const { username } = api.org.credentials;
  const [manager] = await api.admin.sobject('User').find({ Username: username }, ['Id']);
  managerId = String(manager?.Id);
  const partners = await api.admin.sobject('Account').create([
    { Name: 'North Resellers', Channel_Partner__c: true },
    { Name: 'South Resellers', Channel_Partner__c: true },
  ]);
  partnerIds = partners.map(({ id }) => id ?? '');
  const period = await api.admin.sobject('Operating_Period__c').create({
    Name: '2017-Q4',
    Period_Key__c: 'vendor:2017-Q4',
    Kind__c: 'Quarter',
    Calendar__c: 'Vendor',
    Start_Date__c: '2017-10-01',
    End_Date__c: '2017-12-31',
  });
  periodId = period.id ?? '';
});
afterAll(() => api.close());

function work(): () => Promise<void> {
  const { services, queue, redisUrl: url, namespace } = api;
  const settings = { url, namespace, name: 'worker', concurrency: 1, lostAfterMs: 30_000 };
  const worker = startWorker(settings, { jobs: JOBS, services, queue, log: silent });
  return () => worker.stop(5000);
}

const request = (body: object) => api.ask('POST', '/qbr-decks', { key: KEYS.decks, body });

describe('decks', () => {
  test('of one partner are asked for in Salesforce and in the queue; asking again before it is built is the same', async () => {
    const first = await request({ partnerId: partnerIds[0], period: '2017-Q4' });
    const second = await request({ partnerId: partnerIds[0], period: '2017-Q4' });

    expect(first.status).toBe(202);
    expect(first.body.requests).toEqual([
      { requestId: expect.stringMatching(/^\w{18}$/), partnerId: partnerIds[0], jobId: expect.any(String) },
    ]);
    expect(second.body).toEqual(first.body);
  });

  test('of a manager are one for each partner', async () => {
    const { status, body } = await request({ managerId, period: '2017-Q4' });

    expect(status).toBe(202);
    expect(body.requests.map(({ partnerId }) => partnerId)).toEqual(partnerIds);
  });

  test.each([
    [
      'a period that does not exist',
      () => ({ partnerId: partnerIds[0], period: '2031-Q1' }),
      /no operating period "2031-Q1"/,
    ],
    [
      'a partner that does not exist',
      () => ({ partnerId: '001000000000000AAA', period: '2017-Q4' }),
      /No channel partner/,
    ],
  ])('for %s are refused with what to do', async (_what, body, message) => {
    const answer = await request(body());

    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'rejected',
        message: expect.stringMatching(message),
        nextStep: expect.stringMatching(/\w/),
      },
    });
  });

  test.each([
    ['neither a partner nor a manager', {}],
    ['both', { partnerId: '001000000000000AAA', managerId: '005000000000000AAA' }],
    ['what is no id', { partnerId: "x' OR Name != '" }],
  ])('for %s are refused at the door', async (_what, whose) => {
    const answer = await request({ ...whose, period: '2017-Q4' });

    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid' } });
  });

  test('that were asked for in Salesforce are found by the sweep, and built like the others', async () => {
    const qbr = await api.admin.sobject('QBR__c').create({
      Name: 'South Resellers 2017-Q3',
      QBR_Key__c: `${partnerIds[1]}:2017-Q3`,
      Partner__c: partnerIds[1],
      Period__c: periodId,
      Period_Label__c: '2017-Q3',
      Status__c: 'Planned',
    });
    const asked = await api.admin
      .sobject('QBR_Deck_Request__c')
      .create({ QBR__c: qbr.id, Status__c: 'Requested', Requested_At__c: new Date().toISOString() });
    const stop = work();
    const { jobId } = await api.queue.add(sweepRequests, {});
    await ended(api.queue, jobId);

    const same = await api.queue.add(buildQbrDeck, { requestId: asked.id! });
    const built = await ended(api.queue, same.jobId);
    await stop();

    expect(built).toMatchObject({ name: 'build-qbr-deck' });
    const stored = await api.admin.sobject('QBR_Deck_Request__c').retrieve(asked.id!);
    expect(stored.Status__c).not.toBe('Requested');
  });

  test('that cannot be built say why, for the person who asked', async () => {
    const { body } = await request({ partnerId: partnerIds[0], period: '2017-Q4' });
    const { jobId, requestId } = body.requests[0]!;
    const stop = work();
    await ended(api.queue, jobId);
    await stop();

    const job = await api.ask('GET', `/jobs/${jobId}`);
    const stored = await api.admin.sobject('QBR_Deck_Request__c').retrieve(requestId);

    expect(job.body).toMatchObject({ state: 'failed', failure: expect.stringMatching(/2017-Q4/) });
    expect(stored).toMatchObject({
      Status__c: 'Failed',
      Failure_Reason__c: expect.stringMatching(/2017-Q4/),
    });
  });
});
