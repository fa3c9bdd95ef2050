import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { JOBS } from '../../../jobs/index.ts';
import { startWorker } from '../../../jobs/worker.ts';
import { ended, silent } from '../../jobs/support.ts';
import { KEYS, startApi, type Bench } from './support.ts';

let api: Bench;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

let stopWorker = async () => {};
afterEach(() => stopWorker());

function work() {
  const { services, queue, redisUrl: url, namespace } = api;
  const settings = { url, namespace, name: 'worker', concurrency: 2, lostAfterMs: 30_000 };
  const worker = startWorker(settings, { jobs: JOBS, services, queue, log: silent });
  stopWorker = () => worker.stop(5000);
}

describe('a sync', () => {
  test('is started once: who asks again is told which one is on its way', async () => {
    const first = await api.ask('POST', '/syncs', { key: KEYS.sync, body: { kind: 'full' } });
    const second = await api.ask('POST', '/syncs', { key: KEYS.sync, body: {} });

    expect(first).toMatchObject({
      status: 202,
      body: { started: true, runKey: expect.stringMatching(/^sync-/) },
    });
    expect(second).toEqual(expect.objectContaining({ status: 200, body: { ...first.body, started: false } }));
  });

  test('shows its run, its job and its figures, and is in the list', async () => {
    const { body: start } = await api.ask('POST', '/syncs', { body: {} });
    work();
    await ended(api.queue, start.jobId);

    const { status, body } = await api.ask('GET', `/syncs/${start.runKey}`);
    const { body: list } = await api.ask('GET', '/syncs?newest=5');

    expect(status).toBe(200);
    expect(body).toMatchObject({
      run: {
        runKey: start.runKey,
        status: 'succeeded',
        triggeredBy: 'onDemand',
        startedBy: 'syncer',
        apiCalls: expect.any(Number),
      },
      job: { jobId: start.jobId, state: 'done', outcome: 'succeeded', runKey: start.runKey },
      failures: [],
    });
    expect(list.runs[0]).toEqual(body.run);
  });

  test('can be done again, as a new run of the same kind', async () => {
    const { body: list } = await api.ask('GET', '/syncs?newest=1');
    const { runKey, kind } = list.runs[0]!;
    work();

    const { status, body } = await api.ask('POST', `/syncs/${runKey}/retry`);
    await ended(api.queue, body.jobId);
    const { body: again } = await api.ask('GET', `/syncs/${body.runKey}`);

    expect(status).toBe(202);
    expect(body.runKey).not.toBe(runKey);
    expect(again.run.kind).toBe(kind);
  });

  test.each([
    ['GET', '/syncs/never'],
    ['POST', '/syncs/never/retry'],
    ['GET', '/jobs/never'],
  ] as const)('that never was is 404: %s %s', async (method, url) => {
    expect(await api.ask(method, url)).toMatchObject({ status: 404, body: { code: 'notFound' } });
  });

  test('is listed as often as asked, within bounds', async () => {
    expect((await api.ask('GET', '/syncs?newest=1')).body.runs).toHaveLength(1);
    expect(await api.ask('GET', '/syncs?newest=201')).toMatchObject({ status: 422 });
  });
});
