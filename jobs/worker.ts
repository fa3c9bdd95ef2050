import { UnrecoverableError, Worker, type Job } from 'bullmq';
import type { Logger } from 'pino';
import type { Services } from '../services/index.ts';
import { backoff } from './backoff.ts';
import type { JobDefinition, JobHelpers } from './job.ts';
import { jobFailure } from './jobFailure.ts';
import { keyPrefix, QUEUE_NAME, type JobQueue, type QueueSettings } from './queue.ts';
import { withinTime } from './withinTime.ts';

export interface WorkerSettings extends QueueSettings {
  /** Unique among all workers. */
  readonly name: string;
  readonly concurrency: number;
  /** After this long without a sign of life, another worker takes the job over. */
  readonly lostAfterMs: number;
}

export interface WorkerDependencies {
  readonly jobs: readonly JobDefinition[];
  readonly services: Services;
  readonly queue: JobQueue;
  readonly log: Logger;
}

export interface RunningWorker {
  /** Takes no further job and waits for those that run, up to the limit; then leaves them to another worker. */
  stop(withinMs: number): Promise<void>;
}

export function startWorker(settings: WorkerSettings, dependencies: WorkerDependencies): RunningWorker {
  const { log } = dependencies;
  const definitions = new Map(dependencies.jobs.map((job) => [job.name, job]));
  const running = new Set<Promise<unknown>>();
  const worker = new Worker(
    QUEUE_NAME,
    (job: Job) => {
      const work = perform(job, definitions.get(job.name), settings.name, dependencies);
      const settled = work.catch(() => {}).finally(() => running.delete(settled));
      running.add(settled);
      return work;
    },
    {
      name: settings.name,
      prefix: keyPrefix(settings.namespace),
      connection: { url: settings.url, maxRetriesPerRequest: null },
      concurrency: settings.concurrency,
      lockDuration: settings.lostAfterMs,
      stalledInterval: settings.lostAfterMs,
      maxStalledCount: 3,
      settings: { backoffStrategy: (made, _type, error) => backoff(made, error, Math.random()) },
    },
  );
  worker.on('error', (error) => log.warn({ err: error }, 'the queue cannot be reached; trying on'));
  worker.on('stalled', (jobId) => log.warn({ jobId }, 'taken over from a worker that went away'));
  return { stop: (withinMs) => stop(worker, running, withinMs, log) };
}

async function perform(
  job: Job,
  definition: JobDefinition | undefined,
  workerName: string,
  { services, queue, log: parent }: WorkerDependencies,
): Promise<unknown> {
  const log = parent.child({ job: job.name, jobId: job.id, attempt: job.attemptsStarted });
  if (!definition) {
    throw new UnrecoverableError(`There is no job "${job.name}". Bring all processes to the same version.`);
  }
  const payload = definition.payload.safeParse(job.data);
  if (!payload.success) {
    const [issue] = payload.error.issues;
    throw new UnrecoverableError(
      `The job was asked for wrongly: ${issue?.path.join('.')} ${issue?.message}.`,
    );
  }
  const helpers: JobHelpers = {
    services,
    queue,
    log,
    jobId: job.id!,
    workerName,
    async progress(progress) {
      // Who looks misses a step; the work goes on.
      await job
        .updateProgress(progress)
        .catch((error: unknown) => log.warn({ err: error }, 'progress is not shown'));
    },
  };
  try {
    log.info('started');
    const result = await withinTime(definition.timeoutMs, () => definition.run(payload.data, helpers));
    log.info('done');
    return result;
  } catch (error) {
    throw jobFailure(error, log);
  }
}

async function stop(
  worker: Worker,
  running: ReadonlySet<Promise<unknown>>,
  withinMs: number,
  log: Logger,
): Promise<void> {
  await worker.pause(true);
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), withinMs);
  });
  const outcome = await Promise.race([Promise.all(running), limit]);
  clearTimeout(timer);
  if (outcome === 'late') log.warn('what still runs is left to another worker');
  await worker.close(outcome === 'late');
}
