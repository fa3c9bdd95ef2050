import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Queue } from 'bullmq';
import { applySchedules, keepSchedules } from '../../jobs/schedules.ts';
import { startScheduledSync } from '../../jobs/start-scheduled-sync.ts';
import { sweepRequests } from '../../jobs/sweep-requests.ts';
import { syncPartnerPerformance } from '../../jobs/sync-partner-performance.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { bench, ended, signal, silent } from './support.ts';

let redis: TestRedis;
let count = 0;
let b: ReturnType<typeof bench>;
beforeAll(async () => {
  redis = await startRedis();
});
beforeEach(() => {
  b = bench(redis, `schedules-${(count += 1)}`);
});
afterEach(() => b.close());
afterAll(() => redis.close());

/** What is scheduled, as the queue itself tells it. */
async function scheduled() {
  const queue = new Queue('jobs', {
    prefix: `cadence:${b.settings.namespace}`,
    connection: { url: redis.url },
  });
  const schedulers = await queue.getJobSchedulers();
  await queue.close();
  return Object.fromEntries(
    schedulers.map(({ key, every, pattern, tz, template, next }) => [
      key,
      { when: every ?? `${pattern} ${tz}`, data: template?.data as unknown, next },
    ]),
  );
}

describe('the schedules', () => {
  test('are those of the configuration', async () => {
    await applySchedules(b.queue, {
      syncEveryMinutes: 15,
      fullSyncAt: { hour: 2, minute: 30 },
      deckSweepSeconds: 60,
    });

    expect(await scheduled()).toMatchObject({
      'incremental-sync': { when: 900_000, data: { kind: 'incremental' } },
      'nightly-full-sync': { when: '30 2 * * * UTC', data: { kind: 'full' } },
      'capability-scores': { when: 900_000 },
      'deck-sweep': { when: 60_000, data: undefined },
    });
  });

  test('go when the configuration no longer has them', async () => {
    const every = { syncEveryMinutes: 15, fullSyncAt: { hour: 2, minute: 30 }, deckSweepSeconds: 60 };
    await applySchedules(b.queue, every);

    await applySchedules(b.queue, { syncEveryMinutes: 0, fullSyncAt: null, deckSweepSeconds: 60 });

    expect(Object.keys(await scheduled())).toEqual(['deck-sweep']);
  });
});

test('schedules that Redis lost are set again', async () => {
  const settings = { syncEveryMinutes: 15, fullSyncAt: null, deckSweepSeconds: 0 };
  const stop = await keepSchedules(b.queue, settings, silent, 50);
  await redis.empty();

  let names = Object.keys(await scheduled());
  while (names.length < 2) names = Object.keys(await scheduled());
  stop();

  expect(names.sort()).toEqual(['capability-scores', 'incremental-sync']);
});

test('a schedule that is set again as it was keeps its time', async () => {
  const job = { ...sweepRequests, run: async () => {} };
  const nextTime = async () => (await scheduled())['often']?.next;
  await b.queue.schedule('often', { everyMs: 3_600_000 }, job, {});
  const first = await nextTime();
  await new Promise((resolve) => setTimeout(resolve, 20));

  await b.queue.schedule('often', { everyMs: 3_600_000 }, job, {});

  expect(await nextTime()).toBe(first);
});

test('a scheduled job without a payload gets an empty one', async () => {
  const done = signal();
  const job = { ...sweepRequests, run: async () => done.give() };
  b.work(job);

  await b.queue.schedule('often', { everyMs: 50 }, job, {});

  await done.given;
});

test('a scheduled sync joins the one that is on its way', async () => {
  const goOn = signal();
  b.work([startScheduledSync, { ...syncPartnerPerformance, run: () => goOn.given }]);
  const first = await ended(b.queue, (await b.queue.add(startScheduledSync, { kind: 'full' })).jobId);
  const second = await ended(b.queue, (await b.queue.add(startScheduledSync, { kind: 'incremental' })).jobId);
  goOn.give();

  expect(first.result).toEqual({ runKey: expect.stringMatching(/^sync-/) });
  expect(second.result).toEqual(first.result);
});
