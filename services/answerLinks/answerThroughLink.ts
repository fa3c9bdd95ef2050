import type { SalesforceClient } from '../salesforce/client.ts';
import { SalesforceError } from '../salesforce/errors.ts';
import { answerLink } from '../salesforce/records/answerLink.ts';
import { partnerQuestion } from '../salesforce/records/partnerQuestion.ts';
import { openLink, type OpenDeps } from './openLink.ts';

export interface GivenAnswer {
  readonly answer: 'Yes' | 'No' | 'Not sure';
  readonly comment: string | null;
  /** New for each click: it tells the org which of two was first. */
  readonly clickId: string;
}

/**
 * Uses a link: its status and the answer change in one write, which the org refuses whoever comes second. Then the
 * question gets the answer; should that be interrupted, the service carries it over later.
 * @returns false when the link is no good, or not any more
 */
export async function answerThroughLink(
  deps: OpenDeps,
  text: string,
  { answer, comment, clickId }: GivenAnswer,
): Promise<boolean> {
  const link = await openLink(deps, text);
  if (link === null) return false;
  const salesforce = await deps.salesforce();
  const usedAt = salesforce.answeredAt();
  const use = answerLink.write({
    status: 'used',
    usedAt,
    givenAnswer: answer,
    givenComment: comment,
    claimedBy: clickId,
    url: null,
  });
  if (!(await isTaken(() => salesforce.update(answerLink.object, link.id, use)))) return false;
  await carryOver(salesforce, { ...link, answer, comment, usedAt });
  return true;
}

/** The answer of a used link, on its question; refused where somebody has answered meanwhile, which is as good. */
export async function carryOver(
  salesforce: Pick<SalesforceClient, 'update'>,
  given: {
    readonly questionId: string;
    readonly contactName: string | null;
    readonly answer: GivenAnswer['answer'];
    readonly comment: string | null;
    readonly usedAt: Date;
  },
): Promise<boolean> {
  const { questionId, contactName, answer, comment, usedAt } = given;
  const fields = partnerQuestion.write({
    answer,
    comment,
    answeredAt: usedAt,
    answeredByName: contactName ?? 'The partner',
    answeredThrough: 'link',
  });
  return isTaken(() => salesforce.update(partnerQuestion.object, questionId, fields));
}

/** Whether the org took it; a rule that refuses it is an answer, too. */
async function isTaken(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof SalesforceError && error.code === 'FIELD_CUSTOM_VALIDATION_EXCEPTION') return false;
    throw error;
  }
}
