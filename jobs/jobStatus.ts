import type { Job, JobState } from 'bullmq';
import type { JobProgress } from './job.ts';

/** A job as somebody who asked for it sees it. */
export interface JobStatus {
  readonly jobId: string;
  readonly name: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly progress: JobProgress;
  /** Tries so far, the running one included. */
  readonly attempts: number;
  /** What the job gave back; null until it is done. */
  readonly result: unknown;
  /** Why the last try failed and what to do, for a person; null when none has. */
  readonly failure: string | null;
}

export function describeJob(job: Job, state: JobState | 'unknown'): JobStatus {
  return {
    jobId: job.id!,
    name: job.name,
    state: STATES[state],
    progress: isProgress(job.progress) ? job.progress : { percent: 0, phase: '' },
    attempts: job.attemptsStarted,
    result: state === 'completed' ? (job.returnvalue ?? null) : null,
    failure: job.failedReason || null,
  };
}

const STATES: Record<JobState | 'unknown', JobStatus['state']> = {
  waiting: 'waiting',
  'waiting-children': 'waiting',
  prioritized: 'waiting',
  delayed: 'waiting',
  active: 'running',
  completed: 'done',
  failed: 'failed',
  unknown: 'waiting',
};

function isProgress(progress: unknown): progress is JobProgress {
  return typeof progress === 'object' && progress !== null && 'percent' in progress && 'phase' in progress;
}
