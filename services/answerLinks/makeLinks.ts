import type { Failures } from '../accountPlans/failures.ts';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import { answerLink } from '../salesforce/records/answerLink.ts';
import { linksOf, waitingLink, type WaitingQuestion } from '../salesforce/sources/questionWork.ts';
import { askInChunks } from '../partnerNews/askInChunks.ts';
import { carryOver } from './answerThroughLink.ts';
import { answerTokens } from './answerTokens.ts';
import type { LinkSettings } from './linkSettings.ts';

export interface LinkDeps {
  readonly salesforce: SalesforceClient;
  readonly now: Date;
  readonly failures: Failures;
  /** Null = links that are asked for wait. */
  readonly links: LinkSettings | null;
}

const DAY_MS = 86_400_000;

/** Whether a question has links that something is to be done for. */
export function hasLinksToTend(
  { requestedLinks, usedLinks, answeredAt }: WaitingQuestion,
  makesLinks: boolean,
): boolean {
  return (makesLinks && (requestedLinks ?? 0) > 0) || ((usedLinks ?? 0) > 0 && answeredAt === null);
}

/**
 * Makes links that account managers have asked for, and carries over answers of links whose click was interrupted.
 * @returns how many links were made
 */
export async function tendLinks(
  { salesforce, now, failures, links: settings }: LinkDeps,
  questions: readonly WaitingQuestion[],
): Promise<number> {
  if (questions.length === 0) return 0;
  const found = await askInChunks(
    salesforce,
    questions.map(({ id }) => id),
    linksOf,
  );
  const links = found.map((record) => waitingLink.read(record));
  const unanswered = new Set(questions.flatMap(({ id, answeredAt }) => (answeredAt === null ? [id] : [])));
  for (const { questionId, status, givenAnswer, givenComment, contactName } of links) {
    if (status !== 'used' || givenAnswer === null || !unanswered.has(questionId)) continue;
    const answer = { questionId, contactName, answer: givenAnswer, comment: givenComment, usedAt: now };
    if (await carryOver(salesforce, answer)) unanswered.delete(questionId);
  }
  if (settings === null) return 0;
  const tokens = answerTokens(settings.signingKey);
  const made: SalesforceRecord[] = [];
  for (const { id, questionId, status } of links) {
    if (status !== 'requested') continue;
    if (!unanswered.has(questionId)) {
      made.push({ Id: id, ...answerLink.write({ status: 'expired' }) });
      continue;
    }
    // Whole seconds, as a token has them.
    const expiresAt = new Date(Math.floor((now.getTime() + settings.days * DAY_MS) / 1000) * 1000);
    const url = `${settings.publicUrl}/answers/${await tokens.sign({ linkId: id, questionId, expiresAt })}`;
    made.push({ Id: id, ...answerLink.write({ status: 'ready', url, expiresAt }) });
  }
  if (made.length === 0) return 0;
  const { object } = answerLink;
  const results = failures.note(object, await salesforce.upsert(object, 'Id', made));
  return results.filter(({ error }) => !error).length;
}
