import { fill, money, percent, whole } from 'c/format';
import averagePer from '@salesforce/label/c.Scorecard_ExplainPerDeal';
import certified from '@salesforce/label/c.Scorecard_ExplainCertified';
import heading from '@salesforce/label/c.Scorecard_ExplainDeals';
import lost from '@salesforce/label/c.Scorecard_ExplainLost';
import openAny from '@salesforce/label/c.Scorecard_ExplainOpenAny';
import tasks from '@salesforce/label/c.Scorecard_ExplainTasks';
import tasksOf from '@salesforce/label/c.Scorecard_ActualOfRequired';
import winRateOf from '@salesforce/label/c.Scorecard_ExplainWinRateOf';
import { part, questionAbout, sourceOf } from './explanationParts';
import { wonDeals } from './wonDeals';

/**
 * How the figures of a quarter's row came about that pace and pipeline do not explain (metrics.md §§3, 4).
 * @returns {import('./explanationParts').Explanation}
 */
export function explainDeals(quarter, goals) {
  const { averageDealSize, wonAmount, wonCount, currencyCode } = quarter;
  const cash = (amount) => money(amount ?? 0, currencyCode);
  const result = averageDealSize === null ? '' : cash(averageDealSize);
  return {
    heading,
    formula: averageDealSize === null ? cash(wonAmount) : fill(averagePer, cash(wonAmount), whole(wonCount)),
    result,
    parts: [
      ...rateParts(quarter),
      part(lost, cash(quarter.lostAmount)),
      part(openAny, cash(quarter.openAmount)),
      ...peopleParts(quarter),
    ],
    source: sourceOf(quarter, goals),
    deals: wonDeals(quarter),
    question: questionAbout(heading, result || cash(wonAmount), quarter),
  };
}

function rateParts({ winRate, trailingWonCount, trailingLostCount }) {
  const closed = (trailingWonCount ?? 0) + (trailingLostCount ?? 0);
  if (closed === 0 || winRate === null) return [];
  return [part(fill(winRateOf, whole(trailingWonCount), whole(closed)), percent(winRate), 'sum')];
}

function peopleParts({ certifiedCount, tasksDoneCount, tasksDueCount }) {
  return [
    ...(certifiedCount === null ? [] : [part(certified, whole(certifiedCount))]),
    ...(tasksDueCount ? [part(tasks, fill(tasksOf, whole(tasksDoneCount ?? 0), whole(tasksDueCount)))] : []),
  ];
}
