import type { SalesforceRecord } from '../salesforce/client.ts';
import { latePromise, quietPlan, quietRegistration } from '../salesforce/sources/questionWork.ts';
import type { DayOf } from '../sync/zonedDay.ts';
import type { Candidate } from './chooseQuestions.ts';

/** A promise that waits since the day it was due. */
export function promiseCandidate(record: SalesforceRecord): Candidate {
  const { id, partnerId, subject, dueDate } = latePromise.read(record);
  return {
    kind: 'promiseDone',
    about: 'actionId',
    aboutId: id,
    partnerId,
    subject,
    amount: null,
    waitingSince: dueDate,
  };
}

/** A registered deal that waits since it was decided; none when its deal is closed. */
export function registrationCandidate(record: SalesforceRecord, dayOf: DayOf): Candidate[] {
  const { id, partnerId, subject, amount, decidedAt, dealIsClosed } = quietRegistration.read(record);
  if (dealIsClosed === true) return [];
  const waitingSince = dayOf(decidedAt.getTime());
  return [{ kind: 'dealOn', about: 'registrationId', aboutId: id, partnerId, subject, amount, waitingSince }];
}

/** A planned deal that waits since its last step. */
export function planCandidate(record: SalesforceRecord, dayOf: DayOf): Candidate {
  const { id, partnerId, subject, amount, lastStepOn, createdAt } = quietPlan.read(record);
  return {
    kind: 'dealOn',
    about: 'plannedOpportunityId',
    aboutId: id,
    partnerId,
    subject,
    amount,
    waitingSince: lastStepOn ?? dayOf(createdAt.getTime()),
  };
}
