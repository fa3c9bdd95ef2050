import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { sweepRequests } from '../../jobs/sweep-requests.ts';
import { tendMarketingFunds } from '../../jobs/tend-marketing-funds.ts';
import { startWorker, type RunningWorker } from '../../jobs/worker.ts';
import { startApi, type Bench } from '../services/api/support.ts';
import { ended, silent } from './support.ts';

jest.setTimeout(60_000); // quick, but where the machine is busy

let api: Bench;
let worker: RunningWorker;
beforeAll(async () => {
  api = await startApi();
  await actAsService();
  const settings = {
    url: api.redisUrl,
    namespace: api.namespace,
    name: 'worker',
    concurrency: 2,
    lostAfterMs: 30_000,
  };
  const jobs = [sweepRequests, tendMarketingFunds];
  worker = startWorker(settings, { jobs, services: api.services, queue: api.queue, log: silent });
  await run();
});
afterAll(async () => {
  await worker?.stop(1000);
  await api?.close();
});

/** Funds are written by the service alone, which the one who signs in here has to be allowed to be. */
async function actAsService() {
  const { user_id: AssigneeId } = await api.admin.identity();
  const set = await api.admin.sobject('PermissionSet').findOne({ Name: 'Cadence_Integration' }, ['Id']);
  await api.admin.create('PermissionSetAssignment', { AssigneeId, PermissionSetId: String(set?.Id) });
}

async function run(afterSync = false) {
  const { jobId } = await api.queue.add(tendMarketingFunds, { afterSync });
  return ended(api.queue, jobId);
}

async function sweep() {
  const { jobId } = await api.queue.add(sweepRequests, {});
  return ended(api.queue, jobId);
}

describe('tending marketing funds', () => {
  test('costs one call when there is nothing to do, and two after a sync', async () => {
    expect(await run()).toMatchObject({ state: 'done', result: { status: 'nothing to do', apiCalls: 1 } });
    expect(await run(true)).toMatchObject({
      state: 'done',
      result: { status: 'nothing to do', apiCalls: 2 },
    });
  });

  test('is asked for once, however many ask', async () => {
    const asked = await Promise.all(
      Array.from({ length: 5 }, () => api.queue.add(tendMarketingFunds, { afterSync: false })),
    );
    for (const { jobId } of asked) await ended(api.queue, jobId);
    expect(asked.filter(({ added }) => added).length).toBeLessThan(5);
  });

  test('begins by itself when something waits, and makes the fund of an allocation', async () => {
    const { id: Partner__c } = await api.admin.create('Account', {
      Name: 'Alpha Group',
      Channel_Partner__c: true,
    });
    const { id: Marketing_Budget__c } = await api.admin.create('Marketing_Budget__c', {
      Name: 'Growth',
      Amount__c: 10_000,
      Starts_On__c: '2017-01-01',
      Ends_On__c: '2099-12-31',
    });
    await api.admin.create('Fund_Allocation__c', {
      Marketing_Budget__c: String(Marketing_Budget__c),
      Partner__c: String(Partner__c),
      Amount__c: 5_000,
      Use_By__c: '2099-06-30',
      Claim_By__c: '2099-07-31',
      Basis__c: 'Grows fast.',
    });
    expect((await sweep()).result).toMatchObject({ fundsWait: true });
    await run();
    const { records } = await api.admin.query('SELECT Allocated_Amount__c FROM Marketing_Fund__c');
    expect(records).toMatchObject([{ Allocated_Amount__c: 5_000 }]);
  });

  test('gets over an org that is away for a moment', async () => {
    api.org.faults.order({ kind: 'unavailable', path: '*', times: 1 });
    expect(await run()).toMatchObject({ state: 'done' });
  });
});
