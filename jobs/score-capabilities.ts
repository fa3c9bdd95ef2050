import { z } from 'zod';
import { defineJob } from './job.ts';

/** Scores completed capabilities scorecards and compares them with the time before and with anonymous peers. */
export const scoreCapabilities = defineJob({
  name: 'score-capabilities',
  payload: z.object({}),
  attempts: 3,
  timeoutMs: 10 * 60_000,
  sameAs: () => 'score-capabilities',
  async run(_payload, { services, log }) {
    const scored = await services.scoreCapabilities({ log });
    for (const failure of scored.failures) log.warn({ failure }, 'a score could not be written');
    return scored;
  },
});
