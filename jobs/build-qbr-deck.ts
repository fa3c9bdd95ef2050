import { z } from 'zod';
import { defineJob } from './job.ts';

/** Builds the deck of one request. Asked for twice, it is built once. */
export const buildQbrDeck = defineJob({
  name: 'build-qbr-deck',
  payload: z.object({ requestId: z.string().min(15).max(18) }),
  attempts: 4,
  timeoutMs: 10 * 60_000,
  sameAs: ({ requestId }) => requestId,
  run: ({ requestId }, { services, log, workerName }) =>
    services.buildQbrDeck(requestId, { log: log.child({ requestId }), workerName }),
});
