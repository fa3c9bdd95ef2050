import { groupOf } from './groups.js';
import { hasManyOverdue, isEnough, isQuiet } from './signs.js';

/**
 * @typedef {import('c/portfolioQuery').Partner} Partner
 * @typedef {'setGoal' | 'fixDates' | 'call' | 'addPipeline' | 'reviewDeals' | 'congratulate' | 'share'} ActionKey
 */

/** What each action is about, in the words of the partner's scorecard, so that neither adds what the other has. */
const ABOUT = {
  setGoal: 'Scorecard: goal',
  fixDates: 'Scorecard: pipeline',
  addPipeline: 'Scorecard: pipeline',
  reviewDeals: 'Scorecard: pace',
  call: 'Home: contact',
  congratulate: 'Home: goal met',
  share: 'Home: ahead',
};

/**
 * One action for each partner, from the worst that is true of it.
 * @param {Partner} partner
 * @returns {{ key: ActionKey, source: string }}
 */
export function nextActionOf(partner) {
  const key = actionKeyOf(partner);
  return { key, source: `${ABOUT[key]}, ${partner.periodLabel}` };
}

/** @returns {ActionKey} */
function actionKeyOf(partner) {
  const { key: group } = groupOf(partner);
  if (partner.goal === null) return 'setGoal';
  if (hasManyOverdue(partner)) return 'fixDates';
  if (isQuiet(partner)) return 'call';
  if (partner.pipelineStatus === 'Goal met') return 'congratulate';
  if (group === 'noGoal') return 'call';
  if (!isEnough(partner)) return 'addPipeline';
  return { behind: 'reviewDeals', justBehind: 'call', ahead: 'share' }[group];
}

/**
 * The fact that stands behind the action, or is worth knowing beside it; null when there is none.
 * @param {Partner} partner
 * @returns {'noDeals' | 'overdue' | 'quiet' | 'never' | 'silent' | 'quieter' | 'slowToClose' | 'overGoal' | 'enoughOwn' | null}
 */
export function reasonOf(partner) {
  const { quietDays, won, openCount, activity } = partner;
  if (partner.goal === null && won === 0 && openCount === 0) return 'noDeals';
  if (hasManyOverdue(partner)) return 'overdue';
  if (quietDays === null) return 'never';
  if (isQuiet(partner)) return 'quiet';
  if (activity === 'Silent') return 'silent';
  if (activity === 'Quieter than usual') return 'quieter';
  if (partner.pipelineStatus === 'Goal met') return 'overGoal';
  if (!isEnough(partner)) return null;
  if (partner.pipelineStatus !== 'Enough') return 'enoughOwn';
  return groupOf(partner).key === 'behind' ? 'slowToClose' : null;
}
