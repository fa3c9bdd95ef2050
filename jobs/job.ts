import type { Logger } from 'pino';
import type { z } from 'zod';
import type { Services } from '../services/index.ts';
import type { JobQueue } from './queue.ts';

/**
 * One kind of job: a function of its payload, with what it needs to know to be run safely. The file is named as
 * the job. A job may be run again after any of its steps, so it must end in the same state each time.
 */
export interface JobDefinition<Payload = unknown, Result = unknown> {
  readonly name: string;
  /** The door for payloads: both who asks and who works parse with it. */
  readonly payload: z.ZodType<Payload>;
  /** How often it is tried before it is given up, the first time included. */
  readonly attempts: number;
  /** After this time a try is given up for good: it would run into the next one. */
  readonly timeoutMs: number;
  /** Its id in the queue; random where absent. */
  id?(payload: Payload): string;
  /** Two that give the same are one: the later joins the one that waits or runs. */
  sameAs?(payload: Payload): string;
  run(payload: Payload, helpers: JobHelpers): Promise<Result>;
}

export interface JobHelpers {
  readonly services: Services;
  readonly queue: JobQueue;
  /** Carries the job's name and id in every line. */
  readonly log: Logger;
  readonly jobId: string;
  /** Told apart from every other worker, in Salesforce too. */
  readonly workerName: string;
  /** What people see while it runs. Never fails. */
  readonly progress: (progress: JobProgress) => Promise<void>;
}

export interface JobProgress {
  /** 0 to 100. */
  readonly percent: number;
  /** What is being done, for a person. */
  readonly phase: string;
}

/** Keeps a definition's types together. */
export function defineJob<Payload, Result>(
  definition: JobDefinition<Payload, Result>,
): JobDefinition<Payload, Result> {
  return definition;
}
