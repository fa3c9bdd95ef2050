import type { z } from 'zod';
import type { SyncRun } from '../listSyncRuns.ts';
import type { SyncFailure } from '../showSyncRun.ts';
import type { syncFailureSchema, syncRunSchema } from './schemas/sync.ts';

/** A run as the API answers it. */
export function syncRunAnswer(run: SyncRun): z.output<typeof syncRunSchema> {
  return {
    ...run,
    runKey: run.key,
    triggeredBy: run.trigger,
    startedAt: run.startedAt?.toISOString() ?? null,
    finishedAt: run.finishedAt?.toISOString() ?? null,
    percent: run.progress === null ? null : run.progress * 100,
  };
}

export function syncFailureAnswer(failure: SyncFailure): z.output<typeof syncFailureSchema> {
  return { ...failure, recordType: failure.object, nextStep: failure.hint };
}
