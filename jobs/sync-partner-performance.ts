import { z } from 'zod';
import { defineJob } from './job.ts';
import { tendAccountPlans } from './tend-account-plans.ts';
import { tendMarketingFunds } from './tend-marketing-funds.ts';
import { tendPartnerNews } from './tend-partner-news.ts';

/** One sync. Its id is the key of its run in Salesforce; a second one joins the first. */
export const syncPartnerPerformance = defineJob({
  name: 'sync-partner-performance',
  payload: z.object({
    kind: z.enum(['full', 'incremental']),
    trigger: z.enum(['onDemand', 'schedule', 'event']),
    startedBy: z.string().min(1),
    runKey: z.string().min(1),
  }),
  attempts: 5,
  timeoutMs: 4 * 3_600_000,
  id: ({ runKey }) => runKey,
  sameAs: () => 'the-one-sync',
  async run(payload, { services, queue, log, progress }) {
    const report = await services.syncPartnerPerformance(
      { ...payload, onProgress: progress },
      log.child({ runKey: payload.runKey }),
    );
    // What changed in the deals of a partner changes the grid of its plan.
    await queue.add(tendAccountPlans, {});
    await queue.add(tendMarketingFunds, { afterSync: true });
    await queue.add(tendPartnerNews, { afterSync: true });
    return report;
  },
});
