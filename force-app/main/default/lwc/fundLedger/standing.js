/** @typedef {import('./types.js').Activity} Activity */
/** @typedef {import('./types.js').FundState} FundState */
/** @typedef {import('./types.js').Standing} Standing */
/** @typedef {import('./types.js').Step} Step */

/**
 * What an activity is after a step; other kinds of step change nothing about that.
 * @type {Partial<Record<import('./types.js').StepKind, FundState>>}
 */
export const STATE_AFTER = Object.freeze({
  Sent: 'Waiting',
  Agreed: 'Agreed',
  Approved: 'Approved',
  'Asked for more': 'Question',
  Returned: 'Returned',
  Declined: 'Declined',
  'Claim sent': 'Claim sent',
  'Claim approved': 'Claim approved',
  'Claim returned': 'Claim returned',
  Paid: 'Paid',
});

/** @type {Partial<Record<FundState, 'partner' | 'approver' | 'finance'>>} */
const WAITS_FOR = Object.freeze({
  Waiting: 'approver',
  Agreed: 'approver',
  Question: 'partner',
  Returned: 'partner',
  Approved: 'partner',
  'Claim sent': 'approver',
  'Claim returned': 'partner',
  'Claim approved': 'finance',
});

/** States in which the partner still has to claim. */
const UNCLAIMED = ['Approved', 'Claim returned'];

/**
 * @param {Activity} activity
 * @param {readonly Step[]} steps in any order
 * @param {string} today yyyy-mm-dd
 * @returns {Standing}
 */
export function standing(activity, steps, today) {
  const inOrder = [...steps].sort((one, other) => one.number - other.number);
  const last = inOrder.findLast(({ kind }) => STATE_AFTER[kind]);
  const state = last ? STATE_AFTER[last.kind] : 'Draft';
  const approved = sumOf(inOrder, 'approvedDelta');
  const paid = sumOf(inOrder, 'paidDelta');
  const claimBy = inOrder.findLast(({ kind }) => kind === 'Extended')?.newDate ?? activity.claimBy;
  const due = dueOf(state, activity, claimBy);
  const late = due !== null && due < today;
  return {
    state,
    approved,
    paid,
    open: (toCents(approved) - toCents(paid)) / 100,
    claimBy,
    waitsFor: WAITS_FOR[state] ?? null,
    due,
    late,
    expired: late && UNCLAIMED.includes(state),
  };
}

function dueOf(state, { decideBy }, claimBy) {
  if (UNCLAIMED.includes(state)) return claimBy;
  return WAITS_FOR[state] === 'approver' ? decideBy : null;
}

function sumOf(steps, delta) {
  return steps.reduce((sum, step) => sum + toCents(step[delta] ?? 0), 0) / 100;
}

/** Whole hundredths, so that sums are exact; through the decimal text, because 1.005 means 1.005. */
function toCents(amount) {
  return Math.round(Number(`${amount}e2`));
}
