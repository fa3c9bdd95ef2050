import { z } from 'zod';
import { buildQbrDeck } from './build-qbr-deck.ts';
import { defineJob } from './job.ts';

/** Finds requests that people made in Salesforce, and those whose worker went away, and has them built. */
export const sweepQbrDeckRequests = defineJob({
  name: 'sweep-qbr-deck-requests',
  payload: z.object({}),
  attempts: 1,
  timeoutMs: 5 * 60_000,
  async run(_payload, { services, queue, log }) {
    const { requestIds } = await services.sweepQbrDeckRequests({ log });
    for (const requestId of requestIds) await queue.add(buildQbrDeck, { requestId });
    return { found: requestIds.length };
  },
});
