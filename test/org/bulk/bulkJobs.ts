import type { Clock } from '../clock.ts';
import { normaliseId } from '../ids.ts';
import { notFound } from '../orgError.ts';

const SEVEN_DAYS = 7 * 24 * 3600 * 1000;

/** Bulk jobs of one kind. Forgotten after seven days. */
export interface BulkJobs<Job extends { readonly id: string; readonly createdDate: Date }> {
  add(job: Job): void;
  /** Throws NOT_FOUND when there is no such job. */
  get(id: string): Job;
  remove(id: string): void;
  /** Newest first. */
  all(): Job[];
}

export function keepBulkJobs<Job extends { readonly id: string; readonly createdDate: Date }>(
  clock: Clock,
): BulkJobs<Job> {
  const jobs = new Map<string, Job>();
  const forgetOld = (): void => {
    const oldest = clock.now().getTime() - SEVEN_DAYS;
    for (const job of jobs.values()) if (job.createdDate.getTime() < oldest) jobs.delete(job.id);
  };
  return {
    add: (job) => {
      forgetOld();
      jobs.set(job.id, job);
    },
    get: (id) => {
      forgetOld();
      const job = jobs.get(normaliseId(id) ?? id);
      if (!job) throw notFound('The requested resource does not exist');
      return job;
    },
    remove: (id) => {
      jobs.delete(normaliseId(id) ?? id);
    },
    all: () => [...jobs.values()].reverse(),
  };
}
