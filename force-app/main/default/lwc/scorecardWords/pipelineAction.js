import { fill, money, percent, times } from 'c/format';
import addAmount from '@salesforce/label/c.Scorecard_AddAmount';
import addAmounts from '@salesforce/label/c.Scorecard_AddAmounts';
import addAmountsGain from '@salesforce/label/c.Scorecard_AddAmountsGain';
import addsTo from '@salesforce/label/c.Scorecard_AddsTo';
import campaign from '@salesforce/label/c.Scorecard_PlanCampaign';
import confirmDate from '@salesforce/label/c.Scorecard_ConfirmDate';
import confirmDates from '@salesforce/label/c.Scorecard_ConfirmDates';
import dateDeal from '@salesforce/label/c.Scorecard_DateDeal';
import dateDeals from '@salesforce/label/c.Scorecard_DateDeals';
import enoughIfClosed from '@salesforce/label/c.Scorecard_EnoughIfClosed';
import reachesIndex from '@salesforce/label/c.Scorecard_ReachesIndex';
import { counted } from './counted';
import { plannedAction } from './plannedAction';
import { ownIndexIsMet, toIndex } from './toIndex';

/**
 * The one thing to do about a thin or short pipeline; null otherwise. What is there is put in order first; more
 * pipeline is asked for last, and never where the partner's own win rate says that there is enough.
 */
export function pipelineAction(quarter) {
  if (quarter.phase === 'Closed' || !['Thin', 'Short'].includes(quarter.pipelineStatus)) return null;
  const { asOf, periodEnd, periodLabel } = quarter;
  return plannedAction({
    metric: 'pipeline',
    about: periodLabel,
    asOf,
    until: periodEnd,
    ...whatToDo(quarter),
  });
}

function whatToDo(quarter) {
  const { overdueCount, overdueAmount, openPipeline, openPipelineCount, remainingAmount } = quarter;
  const cash = (amount) => money(amount, quarter.currencyCode);
  if (overdueCount > 0) {
    const coverage = (openPipeline + overdueAmount) / remainingAmount;
    return {
      name: counted(overdueCount, dateDeal, dateDeals),
      gain: fill(addsTo, cash(overdueAmount), times(coverage)),
    };
  }
  if (quarter.blankAmountCount > 0)
    return { name: counted(quarter.blankAmountCount, addAmount, addAmounts), gain: addAmountsGain };
  if (ownIndexIsMet(quarter))
    return {
      name: counted(openPipelineCount, confirmDate, confirmDates),
      gain: fill(enoughIfClosed, percent(quarter.winRateByValue)),
    };
  return {
    name: campaign,
    gain: fill(reachesIndex, cash(toIndex(quarter, quarter.pipelineIndex))),
    side: 'Vendor',
  };
}
