import { answerLink } from '../records/answerLink.ts';
import { dealUpdate } from '../records/dealUpdate.ts';
import { day, flag, id, instant, money, text } from '../records/fieldCodecs.ts';
import { partnerQuestion } from '../records/partnerQuestion.ts';
import { readOnly, recordCodec } from '../records/recordCodec.ts';
import { dateLiteral, identifier, identifiers, soql } from '../soql.ts';

/** A question with an answer that is to be carried over, or with links that wait. */
export const waitingQuestion = partnerQuestion.pick(
  'id',
  'partnerId',
  'kind',
  'subject',
  'registrationId',
  'plannedOpportunityId',
  'actionId',
  'askUntil',
  'answer',
  'comment',
  'answeredAt',
  'answeredByName',
  'answeredThrough',
  'appliedAt',
  'requestedLinks',
  'usedLinks',
);
export type WaitingQuestion = ReturnType<typeof waitingQuestion.read>;

/** One query, so that it finds room in a call that is made anyway. */
export const WAITING_QUESTIONS = soql`SELECT ${identifiers(waitingQuestion.select)} FROM ${identifier(waitingQuestion.object)}
  WHERE (Answered_At__c != null AND Applied_At__c = null) OR Requested_Link_Count__c > 0 OR (Used_Link_Count__c > 0 AND Answered_At__c = null AND Ask_Until__c >= TODAY) ORDER BY Id`;

/** A link that is asked for, or whose answer may not have arrived. */
export const waitingLink = recordCodec('Answer_Link__c', {
  ...answerLink.pick('id', 'questionId', 'status', 'usedAt', 'givenAnswer', 'givenComment').table,
  contactName: readOnly('Contact__r.Name', text.nullable()),
});
export type WaitingLink = ReturnType<typeof waitingLink.read>;

export function linksOf(questionIds: readonly string[]): string {
  return soql`SELECT ${identifiers(waitingLink.select)} FROM ${identifier(waitingLink.object)} WHERE Partner_Question__c IN ${questionIds} AND Status__c IN ('Requested', 'Used') ORDER BY Used_At__c, Id`;
}

/** Notes that were left at these deals since an answer came. */
export function notesSince(registrationIds: readonly string[], since: Date): string {
  const { fields, object } = dealUpdate;
  return soql`SELECT ${identifiers([fields.registrationId, fields.note])} FROM ${identifier(object)} WHERE ${identifier(fields.registrationId)} IN ${registrationIds} AND CreatedDate >= ${since}`;
}

/** A promise that its day has passed for. */
export const latePromise = recordCodec('Partner_Action__c', {
  id: readOnly('Id', id),
  partnerId: readOnly('Partner__c', id),
  subject: readOnly('Name', text),
  dueDate: readOnly('Due_Date__c', day),
});

/** A registered deal that nobody has said anything about for long. */
export const quietRegistration = recordCodec('Deal_Registration__c', {
  id: readOnly('Id', id),
  partnerId: readOnly('Partner__c', id),
  subject: readOnly('Customer_Name__c', text.nullable()),
  amount: readOnly('Expected_Amount__c', money.nullable()),
  decidedAt: readOnly('Decided_At__c', instant),
  dealIsClosed: readOnly('Opportunity__r.IsClosed', flag.nullable()),
});

/** The same of a planned one. */
export const quietPlan = recordCodec('Planned_Opportunity__c', {
  id: readOnly('Id', id),
  partnerId: readOnly('Plan_Customer__r.Account_Plan__r.Partner__c', id),
  subject: readOnly('Plan_Customer__r.Name', text),
  amount: readOnly('Amount__c', money.nullable()),
  lastStepOn: readOnly('Last_Step_On__c', day.nullable()),
  createdAt: readOnly('CreatedDate', instant),
});

/** A question that was asked, and what became of what it is about. */
export const askedQuestion = recordCodec('Partner_Question__c', {
  ...partnerQuestion.pick(
    'id',
    'partnerId',
    'kind',
    'registrationId',
    'plannedOpportunityId',
    'actionId',
    'askFrom',
    'askUntil',
    'answeredAt',
  ).table,
  actionStatus: readOnly('Partner_Action__r.Status__c', text.nullable()),
  registrationStatus: readOnly('Registration__r.Status__c', text.nullable()),
  dealIsClosed: readOnly('Registration__r.Opportunity__r.IsClosed', flag.nullable()),
  plannedStatus: readOnly('Planned_Opportunity__r.Status__c', text.nullable()),
});
export type AskedQuestion = ReturnType<typeof askedQuestion.read>;

interface Days {
  readonly today: string;
  /** Whoever has said something since then is not asked. */
  readonly quietSince: string;
  readonly quietSinceMoment: Date;
  /** Promises that were due before are not dug out. */
  readonly dueSince: string;
  /** What was asked since then is not asked again. */
  readonly askedSince: string;
  readonly now: Date;
}

/** What could be asked, what was asked, and links that are no good any more: one call. */
export function questionQueries({ today, quietSince, ...days }: Days): string[] {
  const [day0, quiet] = [dateLiteral(today), dateLiteral(quietSince)];
  return [
    soql`SELECT ${identifiers(latePromise.select)} FROM Partner_Action__c WHERE Side__c = 'Partner' AND Status__c IN ('Open', 'Slipped', 'Changed') AND Due_Date__c < ${day0} AND Due_Date__c >= ${dateLiteral(days.dueSince)} ORDER BY Due_Date__c, Id`,
    soql`SELECT ${identifiers(quietRegistration.select)} FROM Deal_Registration__c WHERE Status__c = 'Approved' AND Decided_At__c < ${days.quietSinceMoment} AND Id NOT IN (SELECT Deal_Registration__c FROM Deal_Update__c WHERE CreatedDate >= ${days.quietSinceMoment}) ORDER BY Decided_At__c, Id`,
    soql`SELECT ${identifiers(quietPlan.select)} FROM Planned_Opportunity__c WHERE Status__c = 'Planned' AND Plan_Customer__r.Account_Plan__r.Closed_On__c = null AND Plan_Customer__r.Account_Plan__r.End_Date__c >= ${day0} AND (Last_Step_On__c < ${quiet} OR (Last_Step_On__c = null AND CreatedDate < ${days.quietSinceMoment})) ORDER BY Id`,
    soql`SELECT ${identifiers(askedQuestion.select)} FROM Partner_Question__c WHERE Ask_From__c >= ${dateLiteral(days.askedSince)} OR (Answered_At__c = null AND Ask_Until__c >= ${day0}) ORDER BY Id`,
    soql`SELECT Id FROM Answer_Link__c WHERE Status__c IN ('Requested', 'Ready') AND (Expires_At__c < ${days.now} OR Partner_Question__r.Answered_At__c != null OR Partner_Question__r.Ask_Until__c < ${day0}) ORDER BY Id`,
  ];
}
