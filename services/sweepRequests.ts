import type { Logger } from 'pino';
import { isNothing, readWaiting, todayIn, waitingQueries } from './accountPlans/waitingWork.ts';
import type { Watermark } from './accountPlans/watermark.ts';
import { fundQueries, isPressing, readWaitingFunds } from './marketingFunds/waitingFunds.ts';
import type { SalesforceClient } from './salesforce/client.ts';
import { UNFINISHED_DECKS, waitingDecks } from './sweepQbrDeckRequests.ts';

export interface SweptRequests {
  /** Deck requests that wait, the oldest first. */
  readonly requestIds: readonly string[];
  /** Whether account plans have something to be done. */
  readonly plansWait: boolean;
  /** Whether somebody waits for something about marketing funds or registrations. */
  readonly fundsWait: boolean;
}

export interface SweepDeps {
  readonly salesforce: Pick<SalesforceClient, 'queryTogether' | 'query' | 'update' | 'answeredAt'>;
  readonly since: Watermark;
  readonly fundsSince: Watermark;
  readonly log: Logger;
}

/**
 * Looks for what people asked for in Salesforce; deck requests whose worker went away are freed. One call for decks and
 * account plans, and one for funds: a call takes five queries.
 */
export async function sweepRequests({
  salesforce,
  since,
  fundsSince,
  log,
}: SweepDeps): Promise<SweptRequests> {
  const [decks = [], ...plans] = await salesforce.queryTogether([
    UNFINISHED_DECKS,
    ...waitingQueries(await since.read()),
  ]);
  const requestIds = await waitingDecks({ salesforce, log }, decks);
  const plansWait =
    !isNothing(readWaiting(plans, await todayIn(salesforce, since))) && !(await since.isResting());
  return { requestIds, plansWait, fundsWait: await fundsWait({ salesforce, fundsSince }) };
}

async function fundsWait({ salesforce, fundsSince }: Pick<SweepDeps, 'salesforce' | 'fundsSince'>) {
  if (await fundsSince.isResting()) return false;
  const since = await fundsSince.read();
  // Nobody remembers what was looked at: the job looks at everything.
  if (since === null) return true;
  const answers = await salesforce.queryTogether(fundQueries(since));
  return isPressing(readWaitingFunds(answers, await todayIn(salesforce, fundsSince)));
}
