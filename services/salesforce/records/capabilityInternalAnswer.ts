import { id, instant, key, text } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** What the vendor thinks of a partner; no partner user has access to it. */
export const capabilityInternalAnswer = recordCodec('Capability_Internal_Answer__c', {
  id: readOnly('Id', id),
  name: readOnly('Name', text),
  partnerId: field('Partner__c', id),
  scorecardId: field('Scorecard__c', id),
  key: field('Answer_Key__c', key),
  questionId: field('Question__c', id),
  choice: field('Choice__c', text.nullable()),
  text: field('Text__c', text.nullable()),
  answeredAt: field('Answered_At__c', instant.nullable()),
});
