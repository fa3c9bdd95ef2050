import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startRedis } from '../support/redis.ts';
import { bench, ended, jobThat } from './support.ts';

test('a job whose worker was killed is done by another', async () => {
  const redis = await startRedis();
  const b = bench(redis, 'stalled');
  const job = jobThat(async ({ n }) => ({ n, by: 'the survivor' }));
  const { jobId } = await b.queue.add(job, { n: 7 });
  const victim = spawn(process.execPath, [
    '--import',
    'tsx',
    join(import.meta.dirname, 'killedWorker.ts'),
    redis.url,
    b.settings.namespace,
  ]);
  try {
    let status = await b.queue.status(jobId);
    while (status?.progress.percent !== 10) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      status = await b.queue.status(jobId);
    }
    victim.kill('SIGKILL');
    b.work(job, 1000);

    expect(await ended(b.queue, jobId)).toMatchObject({
      state: 'done',
      attempts: 2,
      result: { n: 7, by: 'the survivor' },
    });
  } finally {
    victim.kill('SIGKILL');
    await b.close();
    await redis.close();
  }
}, 30_000);
