import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { sweepRequests } from '../../jobs/sweep-requests.ts';
import { tendPartnerNews } from '../../jobs/tend-partner-news.ts';
import { startWorker, type RunningWorker } from '../../jobs/worker.ts';
import { startApi, type Bench } from '../services/api/support.ts';
import { ended, silent } from './support.ts';

jest.setTimeout(60_000); // quick, but where the machine is busy

let api: Bench;
let worker: RunningWorker;
beforeAll(async () => {
  api = await startApi({
    LINK_SIGNING_KEY: 'a secret of the tests, which is long enough',
    PUBLIC_URL: 'https://answers.example/',
  });
  await actAsService();
  const settings = {
    url: api.redisUrl,
    namespace: api.namespace,
    name: 'worker',
    concurrency: 2,
    lostAfterMs: 30_000,
  };
  const jobs = [sweepRequests, tendPartnerNews];
  worker = startWorker(settings, { jobs, services: api.services, queue: api.queue, log: silent });
});
afterAll(async () => {
  await worker?.stop(1000);
  await api?.close();
});

/** Links are made by the service alone, which the one who signs in here has to be allowed to be. */
async function actAsService() {
  const { user_id: AssigneeId } = await api.admin.identity();
  const set = await api.admin.sobject('PermissionSet').findOne({ Name: 'Cadence_Integration' }, ['Id']);
  await api.admin.create('PermissionSetAssignment', { AssigneeId, PermissionSetId: String(set?.Id) });
}

async function run(afterSync: boolean) {
  const { jobId } = await api.queue.add(tendPartnerNews, { afterSync });
  return ended(api.queue, jobId);
}

async function sweep() {
  const { jobId } = await api.queue.add(sweepRequests, {});
  return ended(api.queue, jobId);
}

async function created(object: string, fields: Record<string, unknown>): Promise<string> {
  const { id } = await api.admin.create(object, fields as { Id?: string });
  return String(id);
}

describe('tending partner news', () => {
  test('costs one call when nothing waits, and two after a sync', async () => {
    await run(true);
    const nothing = (apiCalls: number) => ({ state: 'done', result: { status: 'nothing to do', apiCalls } });
    expect(await run(true)).toMatchObject(nothing(2));
    expect(await run(false)).toMatchObject(nothing(1));
  });

  test('begins by itself when a link is asked for, and what it makes opens the question', async () => {
    expect((await sweep()).result).toMatchObject({ newsWaits: false });
    const Partner__c = await created('Account', { Name: 'Alpha Group', Channel_Partner__c: true });
    const Contact__c = await created('Contact', { LastName: 'Lopez', AccountId: Partner__c });
    const question = await created('Partner_Question__c', {
      Partner__c,
      Kind__c: 'Anything we should do',
      Ask_From__c: '2017-01-01',
      Ask_Until__c: '2099-12-31',
    });
    const link = await created('Answer_Link__c', {
      Partner_Question__c: question,
      Contact__c,
      Link_Key__c: `${question}:${Contact__c}`,
    });
    expect((await sweep()).result).toMatchObject({ newsWaits: true });
    await run(false);
    const { Status__c, Url__c } = await api.admin.sobject('Answer_Link__c').retrieve(link);
    expect([Status__c, Url__c]).toEqual([
      'Ready',
      expect.stringMatching(/^https:\/\/answers\.example\/answers\//),
    ]);
    const page = await api.app.inject({ method: 'GET', url: new URL(String(Url__c)).pathname });
    expect([page.statusCode, page.body]).toEqual([200, expect.stringContaining('anything we should do')]);
    expect((await sweep()).result).toMatchObject({ newsWaits: false });
  });

  test('tells what has happened after a sync, to nobody twice', async () => {
    const { records } = await api.admin.query("SELECT Id FROM Account WHERE Name = 'Alpha Group'");
    await created('Opportunity', {
      Name: 'Deal',
      StageName: 'Closed Won',
      CloseDate: api.org.clock.now().toISOString().slice(0, 10),
      Partner__c: String(records[0]?.Id),
    });
    expect(await run(true)).toMatchObject({ state: 'done', result: { told: 1 } });
    expect(await run(true)).toMatchObject({ state: 'done', result: { told: 0 } });
  });
});
