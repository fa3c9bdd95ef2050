import { z } from 'zod';
import { defineJob } from './job.ts';

/** Tells partners what has happened after each sync, and sees to questions, answers and links whenever they wait. */
export const tendPartnerNews = defineJob({
  name: 'tend-partner-news',
  payload: z.object({ afterSync: z.boolean().default(false) }),
  attempts: 3,
  timeoutMs: 10 * 60_000,
  sameAs: ({ afterSync }) => (afterSync ? 'all-news-after-sync' : 'all-news'),
  async run({ afterSync }, { services, log }) {
    const tended = await services.tendPartnerNews({ afterSync, log });
    for (const failure of tended.failures) log.warn({ failure }, 'a record about news could not be written');
    return tended;
  },
});
