import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { openJobQueue } from '../../jobs/queue.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { bench, ended, jobThat, signal } from './support.ts';

let redis: TestRedis;
let client: Redis;
let count = 0;
let b: ReturnType<typeof bench>;
beforeAll(async () => {
  redis = await startRedis();
  client = new Redis(redis.url);
});
beforeEach(() => {
  b = bench(redis, `queue-${(count += 1)}`);
});
afterEach(() => b.close());
afterAll(async () => {
  await client.quit();
  await redis.close();
});

const onlyOne = { sameAs: () => 'one', id: ({ n }: { n: number }) => `number-${n}` };

describe('the queue', () => {
  test('lets a second job of the same join the one that waits, and says which', async () => {
    const job = jobThat(async () => {}, onlyOne);

    const first = await b.queue.add(job, { n: 1 });
    const second = await b.queue.add(job, { n: 2 });

    expect([first, second]).toEqual([
      { jobId: 'number-1', added: true },
      { jobId: 'number-1', added: false },
    ]);
    expect(await b.queue.load()).toEqual({ waiting: 1, workers: 0 });
  });

  test('lets a second job of the same join the one that runs', async () => {
    const begun = signal();
    const goOn = signal();
    const job = jobThat(async () => {
      begun.give();
      await goOn.given;
    }, onlyOne);
    b.work(job);
    await b.queue.add(job, { n: 1 });
    await begun.given;

    const second = await b.queue.add(job, { n: 2 });
    goOn.give();

    expect(second).toEqual({ jobId: 'number-1', added: false });
  });

  test.each([
    ['done', async () => {}],
    [
      'failed',
      async () => {
        throw new Error('no');
      },
    ],
  ])('begins anew when the job of the same is %s', async (state, run) => {
    const job = jobThat(run, { ...onlyOne, attempts: 1 });
    b.work(job);
    const first = await b.queue.add(job, { n: 1 });
    expect(await ended(b.queue, first.jobId)).toMatchObject({ state });

    const second = await b.queue.add(job, { n: 2 });

    expect(second).toEqual({ jobId: 'number-2', added: true });
  });

  test('knows nothing of a job that never was', async () => {
    expect(await b.queue.status('never')).toBeNull();
  });

  test('keeps every key in its namespace', async () => {
    // A database of the server that no other suite writes into.
    const url = `${redis.url}/7`;
    const alone = new Redis(url);
    const queue = openJobQueue({ url, namespace: redis.namespace });
    await queue.add(
      jobThat(async () => {}),
      { n: 1 },
    );

    const keys = await alone.keys('*');
    await queue.close();
    await alone.flushdb();
    await alone.quit();

    expect(keys.length).toBeGreaterThan(2);
    expect(keys.filter((key) => !key.startsWith(`cadence:${redis.namespace}:`))).toEqual([]);
  });

  test('refuses a payload that the job would not understand', async () => {
    const adding = b.queue.add(
      jobThat(async () => {}),
      { n: 'many' } as never,
    );

    await expect(adding).rejects.toThrow(/expected number/);
  });

  test('counts the workers', async () => {
    b.work(jobThat(async () => {}));
    let load = await b.queue.load();
    while (load.workers === 0) load = await b.queue.load();

    expect(load).toEqual({ waiting: 0, workers: 1 });
  });
});

describe('a schedule', () => {
  test('has the job done again and again', async () => {
    let runs = 0;
    const thrice = signal();
    const job = jobThat(async () => {
      if ((runs += 1) === 3) thrice.give();
    });
    b.work(job);

    await b.queue.schedule('often', { everyMs: 50 }, job, { n: 1 });

    await thrice.given;
  });

  test('that is asked for twice is one, and goes when it is taken away', async () => {
    const job = jobThat(async () => {});
    const schedulers = () => client.zrange(`cadence:${b.settings.namespace}:jobs:repeat`, '0', '-1');

    await b.queue.schedule('nightly', { cron: '30 2 * * *' }, job, { n: 1 });
    await b.queue.schedule('nightly', { cron: '45 3 * * *' }, job, { n: 1 });
    expect(await schedulers()).toEqual(['nightly']);

    await b.queue.schedule('nightly', null, job, { n: 1 });
    expect(await schedulers()).toEqual([]);
  });
});
