import ahead from '@salesforce/label/c.Scorecard_Ahead';
import behind from '@salesforce/label/c.Scorecard_Behind';
import enough from '@salesforce/label/c.Scorecard_Enough';
import goalMet from '@salesforce/label/c.Scorecard_GoalMet';
import goalOfZero from '@salesforce/label/c.Scorecard_ZeroGoal';
import justBehind from '@salesforce/label/c.Scorecard_JustBehind';
import noGoal from '@salesforce/label/c.Scorecard_NoGoal';
import firstDay from '@salesforce/label/c.Scorecard_FirstDay';
import short from '@salesforce/label/c.Scorecard_Short';
import thin from '@salesforce/label/c.Scorecard_Thin';

/** Words of the picklists Pace Status and Pipeline Status → what is shown. */
const STATUSES = {
  Ahead: { tone: 'green', word: ahead },
  'Just behind': { tone: 'yellow', word: justBehind },
  Behind: { tone: 'red', word: behind },
  Enough: { tone: 'green', word: enough },
  'Goal met': { tone: 'green', word: goalMet },
  Thin: { tone: 'yellow', word: thin },
  Short: { tone: 'red', word: short },
  'No goal set': { tone: 'grey', word: noGoal },
  'Goal of zero': { tone: 'grey', word: goalOfZero },
  'Not started': { tone: 'grey', word: firstDay },
};
const GROUP_WORDS = { behind, justBehind, ahead, noGoal };

/** @returns {'green' | 'yellow' | 'red' | 'grey'} */
export function statusToneOf(status) {
  return STATUSES[status]?.tone ?? 'grey';
}

export function statusWordOf(status) {
  return STATUSES[status]?.word ?? status ?? '';
}

/** @param {string} key of a group in c/attention */
export function groupWord(key) {
  return GROUP_WORDS[key];
}
