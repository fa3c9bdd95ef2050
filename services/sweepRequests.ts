import type { Logger } from 'pino';
import { isNothing, readWaiting, todayIn, waitingQueries } from './accountPlans/waitingWork.ts';
import type { Watermark } from './accountPlans/watermark.ts';
import { hasLinksToTend } from './answerLinks/makeLinks.ts';
import { isPressing, pressingFundQueries, readPressingFunds } from './marketingFunds/waitingFunds.ts';
import { isToApply } from './partnerNews/applyAnswers.ts';
import type { SalesforceClient, SalesforceRecord } from './salesforce/client.ts';
import { WAITING_QUESTIONS, waitingQuestion } from './salesforce/sources/questionWork.ts';
import { WAITING_ROLES } from './salesforce/sources/roleWork.ts';
import { UNFINISHED_DECKS, waitingDecks } from './sweepQbrDeckRequests.ts';

export interface SweptRequests {
  /** Deck requests that wait, the oldest first. */
  readonly requestIds: readonly string[];
  /** Whether account plans have something to be done. */
  readonly plansWait: boolean;
  /** Whether somebody waits for something about marketing funds or registrations. */
  readonly fundsWait: boolean;
  /** Whether answers are to be carried over, or links to be made. */
  readonly newsWaits: boolean;
  /** Whether somebody at a partner is to be given a role, or to lose one. */
  readonly rolesWait: boolean;
}

export interface SweepDeps {
  readonly salesforce: Pick<SalesforceClient, 'queryTogether' | 'query' | 'update' | 'answeredAt'>;
  readonly since: Watermark;
  readonly fundsSince: Watermark;
  readonly newsSince: Watermark;
  /** Whether this installation makes links. */
  readonly makesLinks: boolean;
  readonly rolesSince: Pick<Watermark, 'isResting'>;
  /** Whether this installation puts roles into effect. */
  readonly assignsRoles: boolean;
  readonly log: Logger;
}

/**
 * Looks for what people asked for in Salesforce; deck requests whose worker went away are freed. One call for decks and
 * account plans, and one for funds and questions: a call takes five queries. Where the service puts roles into effect,
 * one more asks for them.
 */
export async function sweepRequests({ salesforce, since, log, ...deps }: SweepDeps): Promise<SweptRequests> {
  const [decks = [], ...plans] = await salesforce.queryTogether([
    UNFINISHED_DECKS,
    ...waitingQueries(await since.read()),
  ]);
  const requestIds = await waitingDecks({ salesforce, log }, decks);
  const plansWait =
    !isNothing(readWaiting(plans, await todayIn(salesforce, since))) && !(await since.isResting());
  return {
    requestIds,
    plansWait,
    ...(await fundsAndNews({ salesforce, ...deps })),
    rolesWait: await rolesWait({ salesforce, ...deps }),
  };
}

type Others = Pick<SweepDeps, 'salesforce' | 'fundsSince' | 'newsSince' | 'makesLinks'>;

async function fundsAndNews({ salesforce, fundsSince, newsSince, makesLinks }: Others) {
  const isResting = await fundsSince.isResting();
  const since = isResting ? null : await fundsSince.read();
  const [questions = [], ...funds] = await salesforce.queryTogether([
    WAITING_QUESTIONS,
    ...(since === null ? [] : pressingFundQueries(since)),
  ]);
  const today = await todayIn(salesforce, fundsSince);
  return {
    // Nobody remembers what was looked at: the job looks at everything.
    fundsWait: !isResting && (since === null || isPressing(readPressingFunds(funds, today))),
    newsWaits: wait(questions, salesforce.answeredAt(), makesLinks) && !(await newsSince.isResting()),
  };
}

async function rolesWait({
  salesforce,
  rolesSince,
  assignsRoles,
}: Pick<SweepDeps, 'salesforce' | 'rolesSince' | 'assignsRoles'>): Promise<boolean> {
  if (!assignsRoles || (await rolesSince.isResting())) return false;
  return (await salesforce.query(WAITING_ROLES)).length > 0;
}

function wait(questions: readonly SalesforceRecord[], now: Date, makesLinks: boolean): boolean {
  return questions
    .map((record) => waitingQuestion.read(record))
    .some((question) => isToApply(question, now) || hasLinksToTend(question, makesLinks));
}
