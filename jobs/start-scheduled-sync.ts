import { z } from 'zod';
import { defineJob } from './job.ts';
import { newRunKey } from './runKey.ts';
import { syncPartnerPerformance } from './sync-partner-performance.ts';

/** Schedules cannot join a job that already runs; so what is scheduled only asks, as a person would. */
export const startScheduledSync = defineJob({
  name: 'start-scheduled-sync',
  payload: z.object({ kind: z.enum(['full', 'incremental']) }),
  attempts: 3,
  timeoutMs: 60_000,
  async run({ kind }, { queue, log }) {
    const { jobId, added } = await queue.add(syncPartnerPerformance, {
      kind,
      trigger: 'schedule',
      startedBy: 'schedule',
      runKey: newRunKey(new Date()),
    });
    log.info({ runKey: jobId }, added ? 'sync asked for' : 'a sync is already on its way');
    return { runKey: jobId };
  },
});
