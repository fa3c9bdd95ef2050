import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startWorker } from '../../../jobs/worker.ts';
import { silent } from '../../jobs/support.ts';
import { startApi, type Bench } from './support.ts';

let api: Bench;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('readiness', () => {
  test('tells each dependency apart: without a worker the queue alone is not ready', async () => {
    const { status, body } = await api.ask('GET', '/ready');

    expect(status).toBe(503);
    expect(body.ready).toBe(false);
    expect(body.dependencies).toEqual([
      { name: 'redis', ready: true, latencyMs: expect.any(Number), nextStep: null },
      { name: 'salesforce', ready: true, latencyMs: expect.any(Number), nextStep: null },
      {
        name: 'queue',
        ready: false,
        latencyMs: expect.any(Number),
        nextStep: 'Start a worker: npm run workers.',
      },
    ]);
  });

  test('is given when every dependency answers', async () => {
    const { services, queue, redisUrl: url, namespace } = api;
    const settings = { url, namespace, name: 'worker', concurrency: 1, lostAfterMs: 30_000 };
    const worker = startWorker(settings, { jobs: [], services, queue, log: silent });
    while ((await queue.load()).workers === 0);

    const { status, body } = await api.ask('GET', '/ready');
    await worker.stop(1000);

    expect([status, body.ready]).toEqual([200, true]);
  });

  test('says what to do when the credentials are wrong', async () => {
    const wrong = await startApi({ SF_CLIENT_SECRET: 'not-the-secret' });
    const { status, body } = await wrong.ask('GET', '/ready');
    await wrong.close();

    const salesforce = body.dependencies.find(({ name }) => name === 'salesforce');
    expect(status).toBe(503);
    expect(salesforce?.nextStep).toMatch(/\w+/);
    expect(JSON.stringify(body)).not.toContain('not-the-secret');
  });
});

describe('without Redis', () => {
  test('the API lives, says that Redis is away, and asks callers to come back', async () => {
    const alone = await startApi({ REDIS_URL: 'redis://127.0.0.1:1' });
    const [health, ready, start] = await Promise.all([
      alone.ask('GET', '/health'),
      alone.ask('GET', '/ready'),
      alone.ask('POST', '/syncs', { body: {} }),
    ]);
    await alone.close();

    expect(health.status).toBe(200);
    expect(ready.body.dependencies.map(({ name, ready: is }) => [name, is])).toEqual([
      ['redis', false],
      ['salesforce', true],
      ['queue', false],
    ]);
    expect([start.status, start.headers['retry-after']]).toEqual([503, '5']);
  }, 20_000);
});
