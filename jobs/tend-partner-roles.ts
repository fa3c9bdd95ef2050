import { z } from 'zod';
import { defineJob } from './job.ts';

/** Gives people at partners the roles that were asked for and agreed, and takes away what has ended. */
export const tendPartnerRoles = defineJob({
  name: 'tend-partner-roles',
  payload: z.object({}),
  attempts: 3,
  timeoutMs: 5 * 60_000,
  sameAs: () => 'all-roles',
  async run(_payload, { services, log }) {
    const tended = await services.tendPartnerRoles({ log });
    for (const failure of tended.failures) log.warn({ failure }, 'a partner role could not be written');
    return tended;
  },
});
