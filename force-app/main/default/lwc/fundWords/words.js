import agreed from '@salesforce/label/c.FundWords_Agreed';
import approved from '@salesforce/label/c.FundWords_Approved';
import askedForMore from '@salesforce/label/c.FundWords_AskedForMore';
import claimApproved from '@salesforce/label/c.FundWords_ClaimApproved';
import claimReturned from '@salesforce/label/c.FundWords_ClaimReturned';
import claimSent from '@salesforce/label/c.FundWords_ClaimSent';
import declined from '@salesforce/label/c.FundWords_Declined';
import escalated from '@salesforce/label/c.FundWords_Escalated';
import extended from '@salesforce/label/c.FundWords_Extended';
import paid from '@salesforce/label/c.FundWords_Paid';
import proofAttendance from '@salesforce/label/c.FundWords_ProofAttendance';
import proofInvoice from '@salesforce/label/c.FundWords_ProofInvoice';
import proofLeads from '@salesforce/label/c.FundWords_ProofLeads';
import proofPhoto from '@salesforce/label/c.FundWords_ProofPhoto';
import proofReport from '@salesforce/label/c.FundWords_ProofReport';
import proofScreenshot from '@salesforce/label/c.FundWords_ProofScreenshot';
import released from '@salesforce/label/c.FundWords_Released';
import returned from '@salesforce/label/c.FundWords_Returned';
import sent from '@salesforce/label/c.FundWords_Sent';
import stateApproved from '@salesforce/label/c.FundWords_StateApproved';
import stateClaimApproved from '@salesforce/label/c.FundWords_StateClaimApproved';
import stateClaimReturned from '@salesforce/label/c.FundWords_StateClaimReturned';
import stateClaimSent from '@salesforce/label/c.FundWords_StateClaimSent';
import stateDeclined from '@salesforce/label/c.FundWords_StateDeclined';
import stateDraft from '@salesforce/label/c.FundWords_StateDraft';
import stateExpired from '@salesforce/label/c.FundWords_StateExpired';
import statePaid from '@salesforce/label/c.FundWords_StatePaid';
import stateQuestion from '@salesforce/label/c.FundWords_StateQuestion';
import stateReleased from '@salesforce/label/c.FundWords_StateReleased';
import stateReturned from '@salesforce/label/c.FundWords_StateReturned';
import stateWaiting from '@salesforce/label/c.FundWords_StateWaiting';
import waitsApprover from '@salesforce/label/c.FundWords_WaitsApprover';
import waitsFinance from '@salesforce/label/c.FundWords_WaitsFinance';
import waitsPartner from '@salesforce/label/c.FundWords_WaitsPartner';
import waitsRouting from '@salesforce/label/c.FundWords_WaitsRouting';
import { dayAndMonth, fill, money } from 'c/format';

const TITLES = {
  Sent: sent,
  Agreed: agreed,
  Approved: approved,
  'Asked for more': askedForMore,
  Returned: returned,
  Declined: declined,
  Extended: extended,
  Released: released,
  Escalated: escalated,
  'Claim sent': claimSent,
  'Claim approved': claimApproved,
  'Claim returned': claimReturned,
  Paid: paid,
};

const STATES = {
  Draft: stateDraft,
  Waiting: stateWaiting,
  Agreed: stateWaiting,
  Question: stateQuestion,
  Returned: stateReturned,
  Declined: stateDeclined,
  Approved: stateApproved,
  'Claim sent': stateClaimSent,
  'Claim returned': stateClaimReturned,
  'Claim approved': stateClaimApproved,
  Paid: statePaid,
};

const PROOF_WORDS = { proofInvoice, proofLeads, proofPhoto, proofAttendance, proofScreenshot, proofReport };

/** Steps that speak of money or of a day. */
const AMOUNTS = new Set(['Approved', 'Released', 'Paid']);

/** Steps that only the service takes, in nobody's name. */
const NOT_BY_A_PERSON = new Set(['Escalated']);

/**
 * @param {import('c/fundLedger').Step & { byName?: string }} step
 * @param {string} currency
 * @returns {{ title: string, detail: string }} who did what; why
 */
export function stepWords({ kind, byName, approvedDelta, paidDelta, newDate, why }, currency) {
  const amount = money(Math.abs(kind === 'Paid' ? (paidDelta ?? 0) : (approvedDelta ?? 0)), currency);
  const what = AMOUNTS.has(kind) ? amount : newDate && dayAndMonth(newDate);
  const who = NOT_BY_A_PERSON.has(kind) ? '' : (byName ?? '');
  return { title: fill(TITLES[kind], who, what ?? ''), detail: why ?? '' };
}

/** How it stands, in two or three words. @param {import('c/fundLedger').Standing} standing */
export function stateWords({ state, expired, approved: promised }) {
  if (expired) return stateExpired;
  if (state === 'Approved' && promised <= 0) return stateReleased;
  return STATES[state];
}

/**
 * For whom it waits, as a name.
 * @param {import('c/fundsQuery').FundActivity} activity
 * @returns {string} empty when it waits for nobody
 */
export function waitsWords({ standing: { waitsFor, state }, record, steps }) {
  if (!waitsFor) return '';
  if (waitsFor === 'partner') return waitsPartner;
  if (waitsFor === 'finance') return waitsFinance;
  const isBetween = state === 'Agreed' && !record.finalDecision && steps.at(-1)?.kind === 'Agreed';
  if (!record.approver || isBetween) return waitsRouting;
  return record.approverRecord?.name ?? waitsApprover;
}

/** What the partner was asked or told last, while it is theirs to answer. */
export function answersOf({ standing: { state }, steps }) {
  if (state !== 'Question' && state !== 'Returned') return null;
  return steps.findLast(({ kind }) => kind === 'Asked for more' || kind === 'Returned') ?? null;
}

export function proofWords(proof) {
  return PROOF_WORDS[proof];
}
