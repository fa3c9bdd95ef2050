import { randomUUID } from 'node:crypto';
import { Queue, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import type { JobDefinition } from './job.ts';
import { reach } from './reach.ts';
import { describeJob, type JobStatus } from './jobStatus.ts';

/** Where the queue is. */
export interface QueueSettings {
  readonly url: string;
  /** Tells installations that share a Redis apart. */
  readonly namespace: string;
}

export interface JobQueue {
  /** Asks for a job. `added` is false when it joined one of the same that waits or runs: then that one's id is given. */
  add<Payload>(
    definition: JobDefinition<Payload>,
    payload: Payload,
  ): Promise<{ jobId: string; added: boolean }>;
  /** Asks for a job again and again; null takes the schedule away. One that is set again as it was keeps its time. */
  schedule<Payload>(
    name: string,
    timing: Timing | null,
    definition: JobDefinition<Payload>,
    payload: Payload,
  ): Promise<void>;
  /** Null when there is no such job, or it was so long ago that it has been forgotten. */
  status(jobId: string): Promise<JobStatus | null>;
  /** How many wait, and how many processes work. */
  load(): Promise<{ waiting: number; workers: number }>;
  close(): Promise<void>;
}

/** Every so many milliseconds, or at times as cron writes them, in UTC. */
export type Timing = { readonly everyMs: number } | { readonly cron: string };

export const QUEUE_NAME = 'jobs';
const KEEP = {
  removeOnComplete: { age: 7 * 24 * 3600, count: 2000 },
  removeOnFail: { age: 30 * 24 * 3600, count: 2000 },
};

/** Asking never waits for a Redis that is away: it fails, and the caller is told to try again. */
export function openJobQueue({ url, namespace }: QueueSettings): JobQueue {
  // A connection of our own, so that closing ends it even while Redis is away.
  const connection = new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: 5000,
  });
  const queue = new Queue(QUEUE_NAME, { prefix: keyPrefix(namespace), connection });
  // Each call that fails says so itself; without a listener the same events would end the process.
  queue.on('error', () => {});
  connection.on('error', () => {});

  return {
    add: (definition, payload) =>
      reach(async () => {
        const data = definition.payload.parse(payload);
        const jobId = definition.id?.(payload) ?? randomUUID();
        const same = definition.sameAs?.(payload);
        const job = await queue.add(definition.name, data, {
          ...optionsOf(definition),
          jobId,
          ...(same === undefined ? {} : { deduplication: { id: `${definition.name}/${same}` } }),
        });
        return { jobId: job.id!, added: job.id === jobId };
      }),

    schedule: (name, timing, definition, payload) =>
      reach(async () => {
        if (timing === null) return void (await queue.removeJobScheduler(name));
        const repeat = 'everyMs' in timing ? { every: timing.everyMs } : { pattern: timing.cron, tz: 'UTC' };
        const data = definition.payload.parse(payload);
        const job = { name: definition.name, data, opts: optionsOf(definition) };
        await queue.upsertJobScheduler(name, repeat, job);
      }),

    status: (jobId) =>
      reach(async () => {
        // The state first: what a job ended with is written before its state says that it ended.
        const state = await queue.getJobState(jobId);
        const job = (await queue.getJob(jobId)) as Job | undefined;
        return job ? describeJob(job, state) : null;
      }),

    load: () =>
      reach(async () => ({
        waiting: await queue.getWaitingCount(),
        workers: await queue.getWorkersCount(),
      })),

    async close() {
      await queue.close();
      connection.disconnect();
    },
  };
}

export function keyPrefix(namespace: string): string {
  return `cadence:${namespace}`;
}

function optionsOf({ attempts }: Pick<JobDefinition, 'attempts'>) {
  return { attempts, backoff: { type: 'byError' }, ...KEEP };
}
