import { z } from 'zod';
import { buildQbrDeck } from './build-qbr-deck.ts';
import { defineJob } from './job.ts';
import { tendAccountPlans } from './tend-account-plans.ts';

/** Finds what people asked for in Salesforce: decks, also those whose worker went away, and work on account plans. */
export const sweepRequests = defineJob({
  name: 'sweep-requests',
  payload: z.object({}),
  attempts: 1,
  timeoutMs: 5 * 60_000,
  async run(_payload, { services, queue, log }) {
    const { requestIds, plansWait } = await services.sweepRequests({ log });
    for (const requestId of requestIds) await queue.add(buildQbrDeck, { requestId });
    if (plansWait) await queue.add(tendAccountPlans, {});
    return { found: requestIds.length, plansWait };
  },
});
