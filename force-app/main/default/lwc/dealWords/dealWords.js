import similarPartner from '@salesforce/label/c.PlanRegister_SimilarPartner';
import similarVendor from '@salesforce/label/c.PlanRegister_SimilarVendor';
import { daysBetween } from 'c/days';
import { dayAndMonth, fill } from 'c/format';
import { LABELS } from './labels.js';

/** From so many days before its end, protection is something to think of. */
const SOON = 14;

/**
 * @typedef {object} Reader
 * @property {boolean} isVendor
 * @property {string} partner name of the partner
 * @property {string} answers who decides, as the reader calls them
 * @property {string} today YYYY-MM-DD
 *
 * @typedef {object} Standing
 * @property {string} title
 * @property {string} words
 * @property {'waiting' | 'good' | 'care' | 'over'} tone
 * @property {boolean} isLate the answer was promised for a day that has passed
 */

/**
 * How a registration stands, for the reader. What the check found is told to the vendor's people alone.
 * @param {Record<string, any>} deal
 * @param {Reader} reader
 * @returns {Standing}
 */
export function standingOf(deal, reader) {
  switch (deal.status) {
    case 'Approved':
      return protectionOf(deal, reader);
    case 'Rejected':
      return standing(LABELS.rejected, deal.decisionReason || LABELS.noReason, 'over');
    case 'Withdrawn':
      return standing(LABELS.withdrawn, '', 'over');
    case 'Expired':
      return standing(LABELS.expired, LABELS.expiredWords, 'over');
    case 'Draft':
      return standing(LABELS.draft, '', 'waiting');
    default:
      return waitingOf(deal, reader);
  }
}

function protectionOf({ protectedUntil }, { isVendor, partner, today }) {
  if (!protectedUntil) return standing(LABELS.approved, '', 'good');
  const left = daysBetween(today, protectedUntil);
  const day = dayAndMonth(protectedUntil);
  if (left < 0) return standing(LABELS.approved, fill(LABELS.endedOn, day), 'care');
  if (left === 0) return standing(LABELS.approved, LABELS.endsToday, 'care');
  if (left === 1) return standing(LABELS.approved, fill(LABELS.endsTomorrow, day), 'care');
  if (left <= SOON) return standing(LABELS.approved, fill(LABELS.endsSoon, day, left), 'care');
  return standing(LABELS.approved, fill(LABELS.kept, isVendor ? partner : LABELS.you, day), 'good');
}

function waitingOf({ checkStatus, answerBy }, { isVendor, answers, today }) {
  const isLate = Boolean(answerBy) && answerBy < today;
  const byWhen = byWhenOf(answerBy, isLate, { isVendor, answers });
  if (checkStatus === 'Similar deal found') {
    const sentence = isVendor ? similarVendor : fill(similarPartner, answers);
    return standing(LABELS.similar, `${sentence} ${byWhen}`, 'care', isLate);
  }
  const title = checkStatus === 'Clear' ? LABELS.clear : LABELS.checking;
  return standing(title, byWhen, isLate ? 'care' : 'waiting', isLate);
}

function byWhenOf(day, isLate, { isVendor, answers }) {
  if (!day) return fill(LABELS.answersSoon, answers);
  if (!isLate) return fill(LABELS.answersBy, answers, dayAndMonth(day));
  if (isVendor) return fill(LABELS.answerLateVendor, dayAndMonth(day));
  return fill(LABELS.answerLate, answers, dayAndMonth(day));
}

function standing(title, words, tone, isLate = false) {
  return { title, words, tone, isLate };
}
