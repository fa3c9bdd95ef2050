import { pino } from 'pino';
import { z } from 'zod';
import { defineJob, type JobDefinition, type JobHelpers } from '../../jobs/job.ts';
import { openJobQueue, type JobQueue } from '../../jobs/queue.ts';
import { startWorker, type RunningWorker } from '../../jobs/worker.ts';
import type { Services } from '../../services/index.ts';
import type { TestRedis } from '../support/redis.ts';

export const silent = pino({ level: 'silent' });

/** The jobs of these suites ask nothing of the services. */
const noServices = {} as Services;

/** A job that does what a test says. */
export function jobThat(
  run: (payload: { n: number }, helpers: JobHelpers) => Promise<unknown>,
  settings: Partial<JobDefinition<{ n: number }>> = {},
): JobDefinition<{ n: number }> {
  return defineJob({
    name: 'a-job',
    payload: z.object({ n: z.number() }),
    attempts: 3,
    timeoutMs: 5000,
    run,
    ...settings,
  });
}

/** A queue of its own on a shared Redis, with what was started on it. */
export function bench(redis: TestRedis, name: string) {
  const settings = { url: redis.url, namespace: `${redis.namespace}-${name}` };
  const queue = openJobQueue(settings);
  const workers: RunningWorker[] = [];
  return {
    settings,
    queue,
    work(job: JobDefinition | JobDefinition[], lostAfterMs = 30_000) {
      const worker = startWorker(
        { ...settings, name: `worker-${workers.length + 1}`, concurrency: 2, lostAfterMs },
        { jobs: [job].flat(), services: noServices, queue, log: silent },
      );
      workers.push(worker);
      return worker;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.stop(1000)));
      await queue.close();
    },
  };
}

/** Resolves when the job has come to its end. */
export async function ended(queue: JobQueue, jobId: string) {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const job = await queue.status(jobId);
    if (job?.state === 'done' || job?.state === 'failed') return job;
    if (Date.now() > deadline) throw new Error(`${jobId} did not end: ${JSON.stringify(job)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A promise and what settles it. */
export function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}
