import { count, day, flag, id, instant, key, text } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const capabilityAnswer = recordCodec('Capability_Answer__c', {
  id: readOnly('Id', id),
  name: readOnly('Name', text),
  scorecardId: field('Scorecard__c', id),
  /** See {@link answerKey}. */
  key: field('Answer_Key__c', key),
  questionId: field('Question__c', id),
  /** Keys of the chosen options, separated by semicolons. */
  choice: field('Choice__c', text.nullable()),
  text: field('Text__c', text.nullable()),
  notApplicable: field('Not_Applicable__c', flag),
  keptFrom: field('Kept_From__c', day.nullable()),
  answeredAt: field('Answered_At__c', instant.nullable()),
  score: field('Score__c', count.nullable()),
});

/** One answer a question in each round. */
export function answerKey(scorecardId: string, questionCode: string): string {
  return `${scorecardId}:${questionCode}`;
}
