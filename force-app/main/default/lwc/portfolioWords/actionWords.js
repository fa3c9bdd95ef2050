import addPipeline from '@salesforce/label/c.Home_ActPipeline';
import addPipelineSubject from '@salesforce/label/c.Home_ActPipelineSubject';
import call from '@salesforce/label/c.Home_ActCall';
import callSubject from '@salesforce/label/c.Home_ActCallSubject';
import congratulate from '@salesforce/label/c.Home_ActCongratulate';
import congratulateSubject from '@salesforce/label/c.Home_ActCongratulateSubject';
import fixDates from '@salesforce/label/c.Home_ActDates';
import fixDatesSubject from '@salesforce/label/c.Home_ActDatesSubject';
import reviewDeals from '@salesforce/label/c.Home_ActDeals';
import reviewDealsSubject from '@salesforce/label/c.Home_ActDealsSubject';
import setGoal from '@salesforce/label/c.Home_ActGoal';
import setGoalSubject from '@salesforce/label/c.Home_ActGoalSubject';
import share from '@salesforce/label/c.Home_ActShare';
import shareSubject from '@salesforce/label/c.Home_ActShareSubject';
import { fill } from 'c/format';
import { periodName } from 'c/scorecardWords';

const WORDS = {
  setGoal: { label: setGoal, subject: setGoalSubject, icon: 'utility:target' },
  fixDates: { label: fixDates, subject: fixDatesSubject, icon: 'utility:date_input' },
  call: { label: call, subject: callSubject, icon: 'utility:call' },
  addPipeline: { label: addPipeline, subject: addPipelineSubject, icon: 'utility:opportunity' },
  reviewDeals: { label: reviewDeals, subject: reviewDealsSubject, icon: 'utility:preview' },
  congratulate: { label: congratulate, subject: congratulateSubject, icon: 'utility:like' },
  share: { label: share, subject: shareSubject, icon: 'utility:share' },
};

/**
 * A suggested action in words: its button, the subject it is added under, its icon.
 * @param {{ key: string, source: string }} action of c/attention
 * @param {import('c/portfolioQuery').Partner} partner
 */
export function actionWordsOf({ key, source }, { overdueCount, periodLabel }) {
  const { label, subject, icon } = WORDS[key];
  const values = key === 'fixDates' ? [overdueCount] : [periodName(periodLabel)];
  return { key, source, icon, label: fill(label, ...values), subject: fill(subject, ...values) };
}
