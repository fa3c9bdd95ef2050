import { dayNear } from 'c/dayNear';
import { dayOf } from 'c/days';
import { dayAndMonth, fill, monthName } from 'c/format';
import { LABELS } from './labels';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

const WORDS = {
  'Deal won': LABELS.dealWon,
  'Deal moved': LABELS.dealMoved,
  'Deal registered': LABELS.dealRegistered,
  'Registration approved': LABELS.registrationApproved,
  'Registration declined': LABELS.registrationDeclined,
  'Protection extended': LABELS.protectionExtended,
  'Funds approved': LABELS.fundsApproved,
  'Funds paid': LABELS.fundsPaid,
  'Plan offered': LABELS.planOffered,
  'Plan signed': LABELS.planSigned,
  'Level reached': LABELS.levelReached,
  'Certificate earned': LABELS.certificate,
  'QBR deck ready': LABELS.deckReady,
};

/**
 * One piece of news as a sentence.
 * @param {Record<string, any>} news a record of Partner_News__c
 */
export function newsWords({ kind, subject: named, was, becomes, byName, side }) {
  const subject = named ?? LABELS.aDeal;
  if (kind === 'Certificate earned' && becomes) return fill(LABELS.certificateOf, subject, becomes);
  if (kind === 'Closing date moved') return closeWords(subject, was, becomes);
  if (kind === 'Promise kept') {
    return byName && side === 'Vendor'
      ? fill(LABELS.promiseKeptBy, firstName(byName), subject)
      : fill(LABELS.promiseKept, subject);
  }
  return fill(WORDS[kind] ?? '{0}', subject, said(becomes));
}

/** Who and when, as far as it is known: Priya Nair, yesterday. */
export function whoAndWhen({ byName, happenedAt }, today) {
  const day = dayNear(dayOf(new Date(happenedAt)), today);
  return byName ? fill(LABELS.whoAndWhen, byName, day) : day;
}

/**
 * A won deal as one tells it with a glass in the hand.
 * @param {Record<string, any>} news
 * @param {string} today YYYY-MM-DD
 */
export function winWords({ subject: named, byName, happenedAt, noteKind, product }, today) {
  const subject = named ?? LABELS.aDeal;
  const day = dayNear(dayOf(new Date(happenedAt)), today);
  const who = byName ? [firstName(byName)] : [];
  const isLargest = noteKind === 'Largest yet' && product;
  if (isLargest) {
    return fill(byName ? LABELS.wonLargestBy : LABELS.wonLargest, ...who, subject, day, product);
  }
  return fill(byName ? LABELS.wonBy : LABELS.wonOn, ...who, subject, day);
}

/** How far it is to the next level; empty at the top. @param {Record<string, any> | null} level */
export function nextLevelWords(level) {
  if (!level?.nextLevel) return '';
  return fill(LABELS.nextLevel, level.metCount ?? 0, level.requirementCount ?? 0, level.nextLevel);
}

/** People call each other by their first names. @param {string} name */
export function firstName(name) {
  return name.split(' ')[0];
}

/** Moved by months, the months say it; within one, the days do. */
function closeWords(subject, was, becomes) {
  if (!ISO_DATE.test(was ?? '') || !ISO_DATE.test(becomes ?? '')) {
    return fill(LABELS.closeSet, subject, said(becomes));
  }
  const isFar = was.slice(0, 7) !== becomes.slice(0, 7) && was.slice(0, 4) === becomes.slice(0, 4);
  const [from, to] = isFar ? [monthName(was), monthName(becomes)] : [dayAndMonth(was), dayAndMonth(becomes)];
  return fill(LABELS.closeMoved, subject, from, to);
}

function said(value) {
  return ISO_DATE.test(value ?? '') ? dayAndMonth(value) : (value ?? '');
}
