import type { Logger } from 'pino';
import { isNothing, readWaiting, todayIn, waitingQueries } from './accountPlans/waitingWork.ts';
import type { Watermark } from './accountPlans/watermark.ts';
import type { SalesforceClient } from './salesforce/client.ts';
import { UNFINISHED_DECKS, waitingDecks } from './sweepQbrDeckRequests.ts';

export interface SweptRequests {
  /** Deck requests that wait, the oldest first. */
  readonly requestIds: readonly string[];
  /** Whether account plans have something to be done. */
  readonly plansWait: boolean;
}

/** Looks, in one call, for what people asked for in Salesforce; deck requests whose worker went away are freed. */
export async function sweepRequests({
  salesforce,
  since,
  log,
}: {
  readonly salesforce: Pick<SalesforceClient, 'queryTogether' | 'query' | 'update' | 'answeredAt'>;
  readonly since: Watermark;
  readonly log: Logger;
}): Promise<SweptRequests> {
  const [decks = [], ...plans] = await salesforce.queryTogether([
    UNFINISHED_DECKS,
    ...waitingQueries(await since.read()),
  ]);
  const requestIds = await waitingDecks({ salesforce, log }, decks);
  const plansWait =
    !isNothing(readWaiting(plans, await todayIn(salesforce, since))) && !(await since.isResting());
  return { requestIds, plansWait };
}
