import { dayOf } from 'c/days';
import { dayAndMonth, fill } from 'c/format';
import { LABELS } from './labels';

const STATES = {
  Requested: LABELS.linkComing,
  Ready: LABELS.linkOf,
  Used: LABELS.linkUsed,
  Expired: LABELS.linkExpired,
  Withdrawn: LABELS.linkWithdrawn,
};

/**
 * A link as the account manager sees it: how it stands, and its address while it can be used.
 * @param {Record<string, any>} link a record of Answer_Link__c
 * @param {string} asked the question in words
 */
export function linkView({ id, status, url, expiresAt, contactRecord }, asked) {
  const name = contactRecord?.name ?? '';
  const isReady = status === 'Ready' && Boolean(url);
  const until = expiresAt ? dayAndMonth(dayOf(new Date(expiresAt))) : '';
  return {
    id,
    name,
    words: fill(STATES[status] ?? '{0}', name, until),
    isOpen: status === 'Requested' || status === 'Ready',
    isReady,
    url: url ?? '',
    fieldLabel: fill(LABELS.link, name),
    withdrawLabel: fill(LABELS.withdrawLink, name),
    mailLabel: fill(LABELS.mail, name),
    mail: isReady && contactRecord?.email ? mailOf(contactRecord, asked, url) : '',
  };
}

function mailOf({ name, email }, asked, url) {
  const body = fill(LABELS.mailBody, (name ?? '').split(' ')[0], asked, url);
  return `mailto:${email}?subject=${encodeURIComponent(LABELS.mailSubject)}&body=${encodeURIComponent(body)}`;
}
