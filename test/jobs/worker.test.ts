import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Rejected, Retryable } from '../../services/errors.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { bench, ended, jobThat, signal } from './support.ts';

let redis: TestRedis;
let count = 0;
let b: ReturnType<typeof bench>;
beforeAll(async () => {
  redis = await startRedis();
});
beforeEach(() => {
  b = bench(redis, `worker-${(count += 1)}`);
});
afterEach(() => b.close());
afterAll(() => redis.close());

describe('a worker', () => {
  test('gives back what the job gave, and shows how far it is meanwhile', async () => {
    const seen = signal();
    const job = jobThat(async ({ n }, { progress }) => {
      await progress({ percent: 40, phase: 'Reading deals' });
      await seen.given;
      return { doubled: n * 2 };
    });
    b.work(job);
    const { jobId } = await b.queue.add(job, { n: 21 });

    let meanwhile = await b.queue.status(jobId);
    while (meanwhile?.progress.percent !== 40) meanwhile = await b.queue.status(jobId);
    seen.give();
    const done = await ended(b.queue, jobId);

    expect(meanwhile).toMatchObject({ state: 'running', progress: { phase: 'Reading deals' }, result: null });
    expect(done).toMatchObject({ state: 'done', result: { doubled: 42 }, attempts: 1, failure: null });
  });

  test('goes on when Redis lost everything meanwhile', async () => {
    const begun = signal();
    const lost = signal();
    const finished = signal();
    const job = jobThat(async (_payload, { progress }) => {
      begun.give();
      await lost.given;
      await progress({ percent: 50, phase: 'Writing' });
      finished.give();
    });
    b.work(job);
    await b.queue.add(job, { n: 1 });
    await begun.given;

    await redis.empty();
    lost.give();

    await finished.given;
  });

  test('tries again what may pass, after the time that the error asks for', async () => {
    const tries: number[] = [];
    const job = jobThat(async () => {
      tries.push(Date.now());
      if (tries.length === 1) throw new Retryable('The org is busy.', 2500);
      return {};
    });
    b.work(job);
    const { jobId } = await b.queue.add(job, { n: 1 });

    const done = await ended(b.queue, jobId);

    expect(done).toMatchObject({ state: 'done', attempts: 2 });
    expect(tries[1]! - tries[0]!).toBeGreaterThanOrEqual(2400);
  });

  test('gives up at once what somebody must change first, and says what', async () => {
    const job = jobThat(async () => {
      throw new Rejected('The period is unknown.', 'Create it first.');
    });
    b.work(job);
    const { jobId } = await b.queue.add(job, { n: 1 });

    const failed = await ended(b.queue, jobId);

    expect(failed).toMatchObject({
      state: 'failed',
      attempts: 1,
      failure: 'The period is unknown. Create it first.',
    });
  });

  test('keeps the details of an unexpected error from those who ask', async () => {
    const job = jobThat(
      async () => {
        throw new Error('connect to 10.0.0.7 with password swordfish');
      },
      { attempts: 1 },
    );
    b.work(job);
    const { jobId } = await b.queue.add(job, { n: 1 });

    const failed = await ended(b.queue, jobId);

    expect(failed.failure).toBe(
      `Something unexpected went wrong. The log of the workers tells it under job ${jobId}.`,
    );
  });

  test('gives up a job that takes too long', async () => {
    const job = jobThat(() => new Promise(() => {}), { timeoutMs: 50 });
    b.work(job);
    const { jobId } = await b.queue.add(job, { n: 1 });

    const failed = await ended(b.queue, jobId);

    expect(failed).toMatchObject({
      state: 'failed',
      attempts: 1,
      failure: expect.stringMatching(/^It took longer/),
    });
  });

  test('refuses a payload that no asker of this version would send', async () => {
    const asked = jobThat(async () => {}, { payload: { parse: (any: unknown) => any } as never });
    b.work(jobThat(async () => {}));
    const { jobId } = await b.queue.add(asked, { n: 'many' } as never);

    const failed = await ended(b.queue, jobId);

    expect(failed).toMatchObject({
      state: 'failed',
      failure: expect.stringMatching(/^The job was asked for wrongly: n /),
    });
  });

  test('refuses a job that it does not know', async () => {
    b.work(jobThat(async () => {}));
    const { jobId } = await b.queue.add(
      jobThat(async () => {}, { name: 'tomorrow' }),
      { n: 1 },
    );

    const failed = await ended(b.queue, jobId);

    expect(failed).toMatchObject({
      state: 'failed',
      failure: expect.stringMatching(/^There is no job "tomorrow"/),
    });
  });

  test('lets what runs finish before it stops, and begins nothing more', async () => {
    const begun = signal();
    const goOn = signal();
    const job = jobThat(async ({ n }) => {
      begun.give();
      if (n === 1) await goOn.given;
      return { n };
    });
    const worker = b.work(job);
    const first = await b.queue.add(job, { n: 1 });
    await begun.given;

    const stopped = worker.stop(5000);
    const second = await b.queue.add(job, { n: 2 });
    goOn.give();
    await stopped;

    expect(await b.queue.status(first.jobId)).toMatchObject({ state: 'done', result: { n: 1 } });
    expect(await b.queue.status(second.jobId)).toMatchObject({ state: 'waiting' });
  });

  test('does not wait for ever when it is to stop: another worker takes the job over', async () => {
    const begun = signal();
    const hanging = jobThat(async () => {
      begun.give();
      await new Promise(() => {});
    });
    const first = b.work(hanging, 500);
    const { jobId } = await b.queue.add(hanging, { n: 1 });
    await begun.given;

    await first.stop(50);
    b.work(
      jobThat(async () => ({ by: 'the second' })),
      500,
    );
    const done = await ended(b.queue, jobId);

    expect(done).toMatchObject({ state: 'done', result: { by: 'the second' }, attempts: 2 });
  });
});
