import { dayAndMonth, fill, money, percent, times } from 'c/format';
import blankAmounts from '@salesforce/label/c.Scorecard_ExplainBlank';
import blankAmount from '@salesforce/label/c.Scorecard_ExplainBlankOne';
import countedNote from '@salesforce/label/c.Scorecard_CountedNote';
import heading from '@salesforce/label/c.Scorecard_ExplainCoverage';
import indexWouldBe from '@salesforce/label/c.Scorecard_ExplainIndex';
import noOwnIndex from '@salesforce/label/c.Scorecard_ExplainNoOwnIndex';
import openDeal from '@salesforce/label/c.Scorecard_OpenDeal';
import openDeals from '@salesforce/label/c.Scorecard_OpenDeals';
import openHeading from '@salesforce/label/c.Scorecard_OpenDealsHeading';
import openQualifiedBy from '@salesforce/label/c.Scorecard_ExplainOpen';
import overdue from '@salesforce/label/c.Scorecard_ExplainOverdue';
import overdueOne from '@salesforce/label/c.Scorecard_ExplainOverdueOne';
import ownIndexAt from '@salesforce/label/c.Scorecard_ExplainOwnIndex';
import ratio from '@salesforce/label/c.Scorecard_Ratio';
import remainingOf from '@salesforce/label/c.Scorecard_ExplainRemaining';
import smallSample from '@salesforce/label/c.Scorecard_WonOfClosed';
import winRatePart from '@salesforce/label/c.Scorecard_ExplainWinRate';
import { counted } from './counted';
import { exchangeOf, openExchangeParts } from './exchangeParts';
import { part, questionAbout, sourceOf } from './explanationParts';

/** Overdue deals have no earliest day. */
const LONG_AGO = '2000-01-01';

/**
 * How the coverage came about, and what was left out of it (metrics.md §2).
 * @returns {import('./explanationParts').Explanation}
 */
export function explainPipeline(quarter, goals) {
  const { coverage, openPipeline, remainingAmount, currencyCode } = quarter;
  const cash = (amount) => money(amount ?? 0, currencyCode);
  const result = coverage === null ? '' : times(coverage);
  return {
    heading,
    formula: coverage === null ? cash(openPipeline) : fill(ratio, cash(openPipeline), cash(remainingAmount)),
    result,
    parts: [...openParts(quarter, cash), ...remainingParts(quarter, cash), ...rateParts(quarter)],
    source: sourceOf(quarter, goals),
    deals: quarter.openCount + quarter.overdueCount > 0 ? dealsOf(quarter) : null,
    question: questionAbout(heading, result || cash(openPipeline), quarter),
  };
}

function openParts(quarter, cash) {
  const { openPipeline, overdueCount, overdueAmount, blankAmountCount, periodEnd } = quarter;
  return [
    part(fill(openQualifiedBy, dayAndMonth(periodEnd)), cash(openPipeline), 'sum'),
    ...(overdueCount > 0
      ? [part(counted(overdueCount, overdueOne, overdue), cash(overdueAmount), 'out')]
      : []),
    ...(blankAmountCount > 0 ? [part(counted(blankAmountCount, blankAmount, blankAmounts), '', 'out')] : []),
    ...openExchangeParts(quarter),
  ];
}

function remainingParts(quarter, cash) {
  const { goalAmount, wonAmount, remainingAmount, pipelineIndex, ownIndex, winRateByValue } = quarter;
  if (quarter.coverage === null) return [];
  return [
    part(fill(remainingOf, cash(goalAmount), cash(wonAmount)), cash(remainingAmount), 'sum'),
    part(fill(indexWouldBe, times(pipelineIndex)), cash(pipelineIndex * remainingAmount)),
    ownIndex === null
      ? part(noOwnIndex, '', 'out')
      : part(fill(ownIndexAt, times(ownIndex), percent(winRateByValue)), cash(ownIndex * remainingAmount)),
  ];
}

function rateParts({ winRate, smallSample: isSmall, trailingWonCount, trailingLostCount }) {
  const closed = trailingWonCount + trailingLostCount;
  if (!closed) return [];
  return [part(winRatePart, isSmall ? fill(smallSample, trailingWonCount, closed) : percent(winRate))];
}

function dealsOf(quarter) {
  const { openPipelineCount, overdueCount, periodEnd, asOf, currencyCode } = quarter;
  const count = openPipelineCount + overdueCount;
  return {
    label: counted(count, openDeal, openDeals),
    heading: fill(openHeading, dayAndMonth(periodEnd)),
    note: fill(countedNote, openPipelineCount),
    from: LONG_AGO,
    to: periodEnd,
    closed: false,
    won: false,
    asOf,
    currencyCode,
    ownCurrencies: exchangeOf(quarter) !== null,
  };
}
