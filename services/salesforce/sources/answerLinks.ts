import { answerLink } from '../records/answerLink.ts';
import { id, instant, money, text } from '../records/fieldCodecs.ts';
import { partnerQuestion } from '../records/partnerQuestion.ts';
import { readOnly, recordCodec } from '../records/recordCodec.ts';
import { identifier, identifiers, soql } from '../soql.ts';

/** A link with the one question that it answers. */
export const openedLink = recordCodec('Answer_Link__c', {
  ...answerLink.pick('id', 'questionId', 'status', 'expiresAt').table,
  contactName: readOnly('Contact__r.Name', text.nullable()),
  kind: readOnly('Partner_Question__r.Kind__c', partnerQuestion.table.kind.codec),
  subject: readOnly('Partner_Question__r.Subject__c', text.nullable()),
  amount: readOnly('Partner_Question__r.Amount__c', money.nullable()),
  askUntil: readOnly('Partner_Question__r.Ask_Until__c', partnerQuestion.table.askUntil.codec),
  answeredAt: readOnly('Partner_Question__r.Answered_At__c', instant.nullable()),
  partnerId: readOnly('Partner_Question__r.Partner__c', id),
  contactPartnerId: readOnly('Contact__r.AccountId', id.nullable()),
});
export type OpenedLink = ReturnType<typeof openedLink.read>;

export function linkAndQuestion(linkId: string): string {
  return soql`SELECT ${identifiers(openedLink.select)} FROM ${identifier(openedLink.object)} WHERE Id = ${linkId}`;
}
