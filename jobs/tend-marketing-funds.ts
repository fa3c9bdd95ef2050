import { z } from 'zod';
import { defineJob } from './job.ts';

/** Keeps marketing funds going after each sync, and whenever somebody waits for something about them. */
export const tendMarketingFunds = defineJob({
  name: 'tend-marketing-funds',
  payload: z.object({ afterSync: z.boolean().default(false) }),
  attempts: 3,
  timeoutMs: 10 * 60_000,
  sameAs: ({ afterSync }) => (afterSync ? 'all-funds-after-sync' : 'all-funds'),
  async run({ afterSync }, { services, log }) {
    const tended = await services.tendMarketingFunds({ afterSync, log });
    for (const failure of tended.failures) log.warn({ failure }, 'a record about funds could not be written');
    return tended;
  },
});
