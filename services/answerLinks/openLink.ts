import type { SalesforceClient } from '../salesforce/client.ts';
import { linkAndQuestion, openedLink, type OpenedLink } from '../salesforce/sources/answerLinks.ts';
import type { AnswerTokens } from './answerTokens.ts';

export interface OpenDeps {
  readonly salesforce: () => Promise<SalesforceClient>;
  readonly tokens: AnswerTokens;
}

/** What a link is good for: the one question, and nothing else of anybody. */
export type AskedByLink = Pick<OpenedLink, 'id' | 'questionId' | 'kind' | 'subject' | 'contactName'>;

/**
 * The question that this link answers. Looking costs one call and changes nothing.
 * @returns null for every link that is no good, whatever the reason: whoever tries learns nothing
 */
export async function openLink({ salesforce, tokens }: OpenDeps, text: string): Promise<AskedByLink | null> {
  const token = await tokens.read(text);
  // What we have not signed is not worth a question to Salesforce.
  if (token === null) return null;
  const org = await salesforce();
  const [record] = await org.query(linkAndQuestion(token.linkId));
  if (record === undefined) return null;
  const link = openedLink.read(record);
  const now = org.answeredAt();
  const isGood =
    link.questionId === token.questionId &&
    link.status === 'ready' &&
    link.answeredAt === null &&
    link.expiresAt !== null &&
    link.expiresAt > now &&
    token.expiresAt > now &&
    // A contact that has gone to another company since answers for nobody here.
    link.contactPartnerId === link.partnerId;
  return isGood ? link : null;
}
