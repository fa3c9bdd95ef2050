import { answerWord } from './answerWords.ts';
import { count, day, id, instant, longKey, money, sentence, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** One short question to a partner, and its answer. */
export const partnerQuestion = recordCodec('Partner_Question__c', {
  id: readOnly('Id', id),
  /** "<id of what it is about>:<day it was asked>", where the service asks */
  key: field('Question_Key__c', longKey(120).nullable()),
  ownerId: field('OwnerId', id),
  partnerId: field('Partner__c', id),
  kind: field(
    'Kind__c',
    words({ dealOn: 'Deal still on', promiseDone: 'Promise done', anything: 'Anything we should do' }),
  ),
  subject: field('Subject__c', sentence(255).nullable()),
  registrationId: field('Registration__c', id.nullable()),
  plannedOpportunityId: field('Planned_Opportunity__c', id.nullable()),
  actionId: field('Partner_Action__c', id.nullable()),
  amount: field('Amount__c', money.nullable()),
  askFrom: field('Ask_From__c', day),
  askUntil: field('Ask_Until__c', day),
  answer: field('Answer__c', answerWord.nullable()),
  comment: field('Comment__c', sentence(255).nullable()),
  answeredAt: field('Answered_At__c', instant.nullable()),
  answeredByName: field('Answered_By_Name__c', text.nullable()),
  answeredThrough: field('Answered_Through__c', words({ home: 'Home', link: 'Link' }).nullable()),
  /** From here the answer is final. */
  appliedAt: field('Applied_At__c', instant.nullable()),
  /** Links that are asked for and not made yet. */
  requestedLinks: readOnly('Requested_Link_Count__c', count.nullable()),
  usedLinks: readOnly('Used_Link_Count__c', count.nullable()),
});
