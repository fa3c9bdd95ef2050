/*
 * A request for funds is what its steps add up to. Steps are only ever added, so who did what, when and why is never
 * lost, and no state is kept beside them that could disagree. Pure; the day is passed in.
 */
import { standing } from './standing.js';

export { amountBack } from './amountBack.js';
export { standing, STATE_AFTER } from './standing.js';

/** @typedef {import('./types.js').Activity} Activity */
/** @typedef {import('./types.js').Person} Person */
/** @typedef {import('./types.js').Standing} Standing */
/** @typedef {import('./types.js').Step} Step */
/** @typedef {import('./types.js').StepKind} StepKind */

const DECIDES = /** @type {const} */ (['Asked for more', 'Returned', 'Declined']);

/**
 * What a person may do next, in the order in which a screen should offer it. The org refuses what is not in here.
 * @param {Activity} activity
 * @param {readonly Step[]} steps
 * @param {Person} person
 * @param {string} today yyyy-mm-dd
 * @returns {StepKind[]}
 */
export function nextSteps(activity, steps, person, today) {
  const now = standing(activity, steps, today);
  if (person.side === 'Partner' && person.asks === false) return [];
  return person.side === 'Partner' ? ofPartner(now) : ofVendor(activity, steps, person, now);
}

/** @returns {StepKind[]} */
function ofPartner({ state, expired }) {
  if (state === 'Draft' || state === 'Question' || state === 'Returned') return ['Sent'];
  if ((state === 'Approved' && !expired) || state === 'Claim returned') return ['Claim sent'];
  return [];
}

/** @returns {StepKind[]} */
function ofVendor(activity, steps, person, { state, open }) {
  const decider = [activity.approver, activity.delegate, activity.escalateTo].includes(person.id);
  const sender = steps.findLast(({ kind }) => kind === 'Sent')?.by;
  if (state === 'Waiting' || state === 'Agreed') {
    if (!decider || sender === person.id) return [];
    return [activity.finalDecision ? 'Approved' : 'Agreed', ...DECIDES];
  }
  const pays = person.pays && state === 'Claim approved' && open > 0 ? ['Paid'] : [];
  if (!decider) return pays;
  if (state === 'Approved') return ['Extended', 'Released'];
  if (state === 'Claim sent') return ['Claim approved', 'Claim returned', 'Extended'];
  return pays;
}
