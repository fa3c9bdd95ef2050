import answerBy from '@salesforce/label/c.PlanRegister_AnswerBy';
import answerSoon from '@salesforce/label/c.PlanRegister_AnswerSoon';
import approved from '@salesforce/label/c.PlanRegister_Approved';
import clear from '@salesforce/label/c.PlanRegister_Clear';
import clearWords from '@salesforce/label/c.PlanRegister_ClearWords';
import ended from '@salesforce/label/c.PlanRegister_Ended';
import endedWords from '@salesforce/label/c.PlanRegister_EndedWords';
import matchDeal from '@salesforce/label/c.PlanRegister_MatchDeal';
import matchOpen from '@salesforce/label/c.PlanRegister_MatchOpen';
import matchRegistration from '@salesforce/label/c.PlanRegister_MatchRegistration';
import matchSame from '@salesforce/label/c.PlanRegister_MatchSame';
import protectedUntil from '@salesforce/label/c.PlanRegister_ProtectedUntil';
import registered from '@salesforce/label/c.PlanRegister_Registered';
import similar from '@salesforce/label/c.PlanRegister_Similar';
import similarPartner from '@salesforce/label/c.PlanRegister_SimilarPartner';
import similarVendor from '@salesforce/label/c.PlanRegister_SimilarVendor';
import waiting from '@salesforce/label/c.PlanRegister_Waiting';
import waitingBy from '@salesforce/label/c.PlanRegister_WaitingBy';
import waitingSoon from '@salesforce/label/c.PlanRegister_WaitingSoon';
import { dayAndMonth, fill } from 'c/format';

const ENDED = ['Rejected', 'Withdrawn', 'Expired'];

/**
 * What became of a registration, in words for the reader. What the check found is told to the vendor's people alone.
 * @param {{ status: string, checkStatus: string | null, answerBy: string | null, protectedUntil?: string | null } | null | undefined} registration
 * @param {Pick<import('c/planShapes').PlanModel, 'firms' | 'me'>} plan
 * @returns {{ title: string, words: string, tone: 'waiting' | 'good' | 'care' }}
 */
export function stateOf(registration, { firms, me }) {
  if (!registration) return { title: registered, words: '', tone: 'waiting' };
  const { status, checkStatus } = registration;
  if (ENDED.includes(status)) return { title: ended, words: endedWords, tone: 'care' };
  if (status === 'Approved') {
    const until = registration.protectedUntil;
    return { title: approved, words: until ? fill(protectedUntil, dayAndMonth(until)) : '', tone: 'good' };
  }
  const byWhen = byWhenOf(registration.answerBy, me);
  if (checkStatus === 'Clear') return { title: clear, words: `${clearWords} ${byWhen}`, tone: 'good' };
  if (checkStatus === 'Similar deal found') {
    const sentence = me.isVendor ? similarVendor : fill(similarPartner, firms.vendor.name);
    return { title: similar, words: `${sentence} ${byWhen}`, tone: 'care' };
  }
  return { title: waiting, words: byWhen, tone: 'waiting' };
}

/** The one side waits for the answer that the other gives. */
function byWhenOf(day, { isVendor }) {
  if (!day) return isVendor ? answerSoon : waitingSoon;
  return fill(isVendor ? answerBy : waitingBy, dayAndMonth(day));
}

/** A similar deal, as the vendor's people see it. */
export function matchViewOf({ id, kind, strength, why, opportunity, otherRegistration }) {
  const kindWords = kind === 'Open opportunity' ? matchDeal : matchRegistration;
  return {
    id,
    title: strength === 'Same' ? fill(matchSame, kindWords) : kindWords,
    why,
    recordId: opportunity ?? otherRegistration,
    object: opportunity ? 'Opportunity' : 'Deal_Registration__c',
    open: matchOpen,
  };
}
