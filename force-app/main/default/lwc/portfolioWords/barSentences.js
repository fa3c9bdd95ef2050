import coverage from '@salesforce/label/c.Home_CoverageSentence';
import coverageOwn from '@salesforce/label/c.Home_CoverageOwnSentence';
import noGoal from '@salesforce/label/c.Home_NoGoalWon';
import pace from '@salesforce/label/c.Home_PaceSentence';
import { fill, money, percent, times } from 'c/format';
import { statusWordOf } from './statusWords.js';

/** What the pace bar shows, as one sentence. @param {import('c/portfolioQuery').Measures} measures */
export function paceSentence({ goal, won, attainment, elapsed, paceStatus, currency }) {
  if (attainment === null) return fill(noGoal, money(won, currency));
  const shares = [percent(attainment), money(won, currency), money(goal, currency), percent(elapsed)];
  return fill(pace, ...shares, statusWordOf(paceStatus));
}

/** What the coverage bar shows, as one sentence. @param {import('c/portfolioQuery').Measures} measures */
export function coverageSentence({ coverage: multiple, pipelineIndex, ownIndex, pipelineStatus }) {
  if (multiple === null) return statusWordOf(pipelineStatus);
  const words = [times(multiple), times(pipelineIndex), statusWordOf(pipelineStatus)];
  return ownIndex === null ? fill(coverage, ...words) : fill(coverageOwn, ...words, times(ownIndex));
}
