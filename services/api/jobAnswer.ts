import type { z } from 'zod';
import type { JobStatus } from '../../jobs/jobStatus.ts';
import type { jobSchema } from './schemas/job.ts';

/** A job as the API answers it: of what came of it, what every caller can use. */
export function jobAnswer({ progress, result, ...job }: JobStatus): z.output<typeof jobSchema> {
  const outcome = (result ?? {}) as { runKey?: string; status?: string; contentDocumentId?: string };
  return {
    ...job,
    percent: progress.percent,
    phase: progress.phase,
    runKey: outcome.runKey ?? null,
    outcome: outcome.status ?? null,
    contentDocumentId: outcome.contentDocumentId ?? null,
  };
}
