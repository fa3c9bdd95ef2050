import { answerWord } from './answerWords.ts';
import { id, instant, key, sentence, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** A link by which one contact answers one question once. */
export const answerLink = recordCodec('Answer_Link__c', {
  id: readOnly('Id', id),
  questionId: field('Partner_Question__c', id),
  /** "<question id>:<contact id>", and ":" with more for a further one */
  key: field('Link_Key__c', key.nullable()),
  contactId: field('Contact__c', id),
  status: field(
    'Status__c',
    words({
      requested: 'Requested',
      ready: 'Ready',
      used: 'Used',
      expired: 'Expired',
      withdrawn: 'Withdrawn',
    }),
  ),
  url: field('Url__c', text.nullable()),
  expiresAt: field('Expires_At__c', instant.nullable()),
  usedAt: field('Used_At__c', instant.nullable()),
  givenAnswer: field('Given_Answer__c', answerWord.nullable()),
  givenComment: field('Given_Comment__c', sentence(255).nullable()),
  /** New for each click: of two at once, the org refuses the second. */
  claimedBy: field('Claimed_By__c', text.nullable()),
});
