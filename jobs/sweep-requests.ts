import { z } from 'zod';
import { buildQbrDeck } from './build-qbr-deck.ts';
import { defineJob } from './job.ts';
import { tendAccountPlans } from './tend-account-plans.ts';
import { tendMarketingFunds } from './tend-marketing-funds.ts';
import { tendPartnerNews } from './tend-partner-news.ts';
import { tendPartnerRoles } from './tend-partner-roles.ts';

/** Finds what people asked for in Salesforce: decks, also those whose worker went away, work on account plans and funds, links and answers. */
export const sweepRequests = defineJob({
  name: 'sweep-requests',
  payload: z.object({}),
  attempts: 1,
  timeoutMs: 5 * 60_000,
  async run(_payload, { services, queue, log }) {
    const { requestIds, ...waits } = await services.sweepRequests({ log });
    const { plansWait, fundsWait, newsWaits, rolesWait } = waits;
    for (const requestId of requestIds) await queue.add(buildQbrDeck, { requestId });
    if (plansWait) await queue.add(tendAccountPlans, {});
    if (fundsWait) await queue.add(tendMarketingFunds, { afterSync: false });
    if (newsWaits) await queue.add(tendPartnerNews, { afterSync: false });
    if (rolesWait) await queue.add(tendPartnerRoles, {});
    return { found: requestIds.length, ...waits };
  },
});
