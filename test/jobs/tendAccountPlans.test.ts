import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { sweepRequests } from '../../jobs/sweep-requests.ts';
import { tendAccountPlans } from '../../jobs/tend-account-plans.ts';
import { tendMarketingFunds } from '../../jobs/tend-marketing-funds.ts';
import { startWorker, type RunningWorker } from '../../jobs/worker.ts';
import { startApi, type Bench } from '../services/api/support.ts';
import { ended, silent } from './support.ts';

jest.setTimeout(60_000); // quick, but where the machine is busy

let api: Bench;
let worker: RunningWorker;
beforeAll(async () => {
  api = await startApi();
  const settings = {
    url: api.redisUrl,
    namespace: api.namespace,
    name: 'worker',
    concurrency: 2,
    lostAfterMs: 30_000,
  };
  const jobs = [sweepRequests, tendAccountPlans, tendMarketingFunds];
  worker = startWorker(settings, { jobs, services: api.services, queue: api.queue, log: silent });
  await run();
  await ended(api.queue, (await api.queue.add(tendMarketingFunds, { afterSync: false })).jobId);
});
afterAll(async () => {
  await worker?.stop(1000);
  await api?.close();
});

async function run() {
  const { jobId } = await api.queue.add(tendAccountPlans, {});
  return ended(api.queue, jobId);
}

const used = () => api.org.org.usage.used;

async function sweep() {
  const { jobId } = await api.queue.add(sweepRequests, {});
  return ended(api.queue, jobId);
}

describe('tending account plans', () => {
  test('costs one call when there is nothing to do', async () => {
    expect(await run()).toMatchObject({ state: 'done', result: { status: 'nothing to do', apiCalls: 1 } });
  });

  test('costs the sweep one call together with decks, and funds and questions one more', async () => {
    const before = used();
    const { state, result } = await sweep();
    const nothing = { found: 0, plansWait: false, fundsWait: false, newsWaits: false, rolesWait: false };
    expect([state, result]).toEqual(['done', nothing]);
    expect(used() - before).toBe(2);
  });

  test('begins by itself when something waits', async () => {
    const { id: partner } = await api.admin.create('Account', {
      Name: 'Alpha Group',
      Channel_Partner__c: true,
    });
    await api.admin.create('Deal_Registration__c', {
      Partner__c: String(partner),
      Customer_Name__c: 'Alder',
      Submitted_At__c: new Date().toISOString(),
    });
    expect((await sweep()).result).toMatchObject({ found: 0, plansWait: true, fundsWait: false });
    // Asked for now it joins the one that the sweep has asked for, or finds its work done.
    await run();
    const { records } = await api.admin.query('SELECT Check_Status__c FROM Deal_Registration__c');
    expect(records).toMatchObject([{ Check_Status__c: 'Clear' }]);
  });

  test('is started through the API, and shown as a job', async () => {
    const { status, body } = await api.ask('POST', '/account-plans/tendings', { key: 'key-sync' });
    expect([200, 202]).toContain(status);
    await ended(api.queue, body.jobId);
    const job = await api.ask('GET', `/jobs/${body.jobId}`);
    expect(job.body).toMatchObject({ state: 'done', outcome: 'nothing to do' });
  });

  test('needs a key that may start syncs', async () => {
    expect((await api.ask('POST', '/account-plans/tendings', { key: 'key-read' })).status).toBe(403);
  });

  test('gets over an org that is away for a moment', async () => {
    api.org.faults.order({ kind: 'unavailable', path: '*', times: 1 });
    expect(await run()).toMatchObject({ state: 'done' });
  });
});
