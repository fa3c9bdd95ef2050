import { z } from 'zod';
import { defineJob } from './job.ts';

/** Keeps account plans alive after each sync, and whenever somebody has asked for something in one. */
export const tendAccountPlans = defineJob({
  name: 'tend-account-plans',
  payload: z.object({}),
  attempts: 3,
  timeoutMs: 10 * 60_000,
  sameAs: () => 'all-plans',
  async run(_payload, { services, log }) {
    const tended = await services.tendAccountPlans({ log });
    for (const failure of tended.failures) log.warn({ failure }, 'a record of a plan could not be written');
    return tended;
  },
});
