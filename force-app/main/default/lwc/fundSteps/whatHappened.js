import drained from '@salesforce/label/c.FundSteps_Drained';
import drainedBy from '@salesforce/label/c.FundSteps_DrainedBy';
import first from '@salesforce/label/c.FundSteps_First';
import { fill, money, timeOfDay } from 'c/format';
import { stepWords } from 'c/fundWords';

/**
 * Why a step was refused, for the one whom it was refused: somebody else was first with the same activity, or the money
 * of the fund went elsewhere; else what the org said.
 * @param {import('c/fundsQuery').FundActivity} before the activity as the reader saw it
 * @param {import('c/fundsQuery').Funds} now
 * @param {string} refusal
 */
export function whatHappened(before, now, refusal) {
  const after = now.activities.find(({ id }) => id === before.id);
  const theirs = after?.steps.slice(before.steps.length).find(({ by }) => by !== now.me.id);
  if (theirs) return fill(first, stepWords(theirs, before.currency).title, timeOfDay(new Date(theirs.at)));
  const left = after?.fund.availableAmount;
  if (!after || !(left < before.fund.availableAmount)) return refusal;
  const leftWords = money(left, after.currency);
  const promise = newPromise(before, now);
  if (!promise) return fill(drained, leftWords);
  const amount = money(promise.approvedDelta, after.currency);
  return fill(drainedBy, promise.byName, amount, promise.activityName, leftWords);
}

/** The newest promise of the same fund by somebody else. */
function newPromise({ id, fund }, { promises, me }) {
  return promises.find(
    (each) => each.fund === fund.id && each.createdById !== me.id && each.fundActivityRecord?.id !== id,
  );
}
