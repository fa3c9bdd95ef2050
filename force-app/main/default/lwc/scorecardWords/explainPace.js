import { dayAndMonth, fill, index, money, percent } from 'c/format';
import credits from '@salesforce/label/c.Scorecard_ExplainCredits';
import expected from '@salesforce/label/c.Scorecard_ExplainExpected';
import gapToGoal from '@salesforce/label/c.Scorecard_ExplainGapToGoal';
import growthPart from '@salesforce/label/c.Scorecard_ExplainGrowth';
import heading from '@salesforce/label/c.Scorecard_ExplainPace';
import attainmentHeading from '@salesforce/label/c.Scorecard_ExplainAttainment';
import limits from '@salesforce/label/c.Scorecard_ExplainPaceLimits';
import ratio from '@salesforce/label/c.Scorecard_Ratio';
import projected from '@salesforce/label/c.Scorecard_ExplainProjection';
import restated from '@salesforce/label/c.Scorecard_ExplainRestated';
import tooEarly from '@salesforce/label/c.Scorecard_TooEarly';
import wonPart from '@salesforce/label/c.Scorecard_ExplainWonDeals';
import { wonExchangeParts } from './exchangeParts';
import { part, questionAbout, settingsOf, sourceOf } from './explanationParts';
import { hasGoal, isClosed, isUpcoming } from './statuses';
import { wonDeals } from './wonDeals';

/**
 * How the pace came about; of a closed quarter how the share of the goal did (metrics.md §1).
 * @returns {import('./explanationParts').Explanation}
 */
export function explainPace(quarter, goals) {
  const { wonAmount, goalAmount, expectedToDate, attainment, paceIndex, currencyCode } = quarter;
  const cash = (amount) => money(amount, currencyCode);
  const title = isClosed(quarter) ? attainmentHeading : heading;
  const [result, divisor] = isClosed(quarter)
    ? [attainment, goalAmount]
    : [isUpcoming(quarter) ? null : paceIndex, expectedToDate];
  const shown = result === null ? '' : isClosed(quarter) ? percent(result) : index(result);
  return {
    heading: title,
    formula: result === null ? cash(wonAmount) : fill(ratio, cash(wonAmount), cash(divisor)),
    result: shown,
    parts: [...wonParts(quarter, cash), ...goalParts(quarter, cash), ...limitParts(quarter)],
    source: sourceOf(quarter, goals),
    deals: wonDeals(quarter),
    question: questionAbout(title, shown || cash(wonAmount), quarter),
  };
}

function wonParts(quarter, cash) {
  const { wonAmount, wonCount, adjustmentAmount, restatedAmount, growth } = quarter;
  return [
    part(fill(wonPart, wonCount), cash(wonAmount), 'sum'),
    ...(adjustmentAmount ? [part(credits, cash(adjustmentAmount))] : []),
    ...(restatedAmount ? [part(restated, cash(restatedAmount), 'out')] : []),
    ...wonExchangeParts(quarter, cash),
    ...(growth === null ? [] : [part(growthPart, percent(growth))]),
  ];
}

function goalParts(quarter, cash) {
  const { goalAmount, wonAmount, expectedToDate, elapsedDays, totalDays, projection } = quarter;
  if (!hasGoal(quarter)) return [];
  const gap = part(gapToGoal, cash(Math.max(0, goalAmount - wonAmount)));
  if (isClosed(quarter) || isUpcoming(quarter)) return [gap];
  return [
    part(fill(expected, cash(goalAmount), elapsedDays, totalDays), cash(expectedToDate), 'sum'),
    gap,
    part(
      fill(projected, dayAndMonth(quarter.periodEnd)),
      projection === null ? tooEarly : cash(projection),
      projection === null ? 'out' : '',
    ),
  ];
}

function limitParts(quarter) {
  const settings = settingsOf(quarter);
  if (!settings || isClosed(quarter) || quarter.paceIndex === null) return [];
  return [part(fill(limits, index(settings.paceGreen), index(settings.paceYellow)), '', 'out')];
}
