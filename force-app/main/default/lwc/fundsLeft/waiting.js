import partner from '@salesforce/label/c.FundWords_WaitsPartner';
import finance from '@salesforce/label/c.FundWords_WaitsFinance';
import routing from '@salesforce/label/c.FundWords_WaitsRouting';
import somebody from '@salesforce/label/c.FundWords_WaitsApprover';
import { fill, money } from 'c/format';
import { byDay } from 'c/fundWords';
import { LABELS } from './labels';

const THEIRS = new Set(['Question', 'Returned', 'Claim returned']);

/** How many are shown: the rest stands on the partner's page. */
const FEW = 3;

/**
 * What waits for whom, the most urgent first.
 * @param {readonly Record<string, any>[]} activities
 * @param {string} currency
 * @param {string} today
 */
export function waitingOf(activities, currency, today) {
  return activities.slice(0, FEW).map(({ id, name, status, approver, approverRecord, ...activity }) => {
    const isAsked = status === 'Waiting' || status === 'Agreed';
    const amount = money(activity.approvedAmount || (activity.askedAmount ?? 0), currency);
    const who = whoOf(status, approver && (approverRecord?.name ?? somebody));
    const when = isAsked || status === 'Claim sent' ? byDay(activity.decideBy, today) : '';
    return {
      id,
      words: when ? fill(LABELS.waits, name, amount, who, when) : fill(LABELS.waitsSoon, name, amount, who),
    };
  });
}

function whoOf(status, approver) {
  if (THEIRS.has(status)) return partner;
  if (status === 'Claim approved') return finance;
  return approver || routing;
}
