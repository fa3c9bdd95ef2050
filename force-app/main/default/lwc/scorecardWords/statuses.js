import { dayAndMonth, fill } from 'c/format';
import ahead from '@salesforce/label/c.Scorecard_Ahead';
import behind from '@salesforce/label/c.Scorecard_Behind';
import enough from '@salesforce/label/c.Scorecard_Enough';
import firstDay from '@salesforce/label/c.Scorecard_FirstDay';
import goalMet from '@salesforce/label/c.Scorecard_GoalMet';
import justBehind from '@salesforce/label/c.Scorecard_JustBehind';
import met from '@salesforce/label/c.Scorecard_Met';
import noGoal from '@salesforce/label/c.Scorecard_NoGoal';
import notMet from '@salesforce/label/c.Scorecard_NotMet';
import short from '@salesforce/label/c.Scorecard_Short';
import starts from '@salesforce/label/c.Scorecard_Starts';
import thin from '@salesforce/label/c.Scorecard_Thin';
import zeroGoal from '@salesforce/label/c.Scorecard_ZeroGoal';

/** @typedef {{ tone: 'green' | 'yellow' | 'red' | 'grey', word: string }} Said */

const PACE = {
  Ahead: { tone: 'green', word: ahead },
  'Just behind': { tone: 'yellow', word: justBehind },
  Behind: { tone: 'red', word: behind },
  'No goal set': { tone: 'grey', word: noGoal },
  'Goal of zero': { tone: 'grey', word: zeroGoal },
};

const PIPELINE = {
  Enough: { tone: 'green', word: enough },
  Thin: { tone: 'yellow', word: thin },
  Short: { tone: 'red', word: short },
  'Goal met': { tone: 'green', word: goalMet },
  'No goal set': { tone: 'grey', word: noGoal },
  'Goal of zero': { tone: 'grey', word: zeroGoal },
};

export const isClosed = ({ phase }) => phase === 'Closed';
export const isUpcoming = ({ phase }) => phase === 'Not started';

/** A goal above zero: only then are there ratios. */
export const hasGoal = ({ goalAmount }) => goalAmount > 0;

/** What the period asks for has been reached. */
export const isMet = (quarter) => hasGoal(quarter) && quarter.wonAmount >= quarter.goalAmount;

/**
 * History has words and no colour; the current quarter has both.
 * @returns {Said}
 */
export function paceStatus(quarter) {
  if (isUpcoming(quarter)) return grey(fill(starts, dayAndMonth(quarter.periodStart)));
  if (isClosed(quarter) && hasGoal(quarter)) return grey(isMet(quarter) ? met : notMet);
  return PACE[quarter.paceStatus] ?? grey(firstDay);
}

/** @returns {Said} */
export function pipelineStatus(quarter) {
  const said = PIPELINE[quarter.pipelineStatus] ?? grey(noGoal);
  return isClosed(quarter) ? grey(said.word) : said;
}

function grey(word) {
  return { tone: 'grey', word };
}
