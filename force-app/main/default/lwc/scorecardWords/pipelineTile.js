import { fill, money, times } from 'c/format';
import closedWhy from '@salesforce/label/c.Scorecard_PipelineClosedWhy';
import coverageBar from '@salesforce/label/c.Scorecard_CoverageBar';
import openOnRemaining from '@salesforce/label/c.Scorecard_OpenOnRemaining';
import openQualified from '@salesforce/label/c.Scorecard_OpenQualified';
import overGoal from '@salesforce/label/c.Scorecard_OverGoal';
import overIndex from '@salesforce/label/c.Scorecard_OverIndex';
import overOwnIndex from '@salesforce/label/c.Scorecard_OverOwnIndex';
import pipelineNoGoalWhy from '@salesforce/label/c.Scorecard_PipelineNoGoalWhy';
import question from '@salesforce/label/c.Scorecard_PipelineQuestion';
import stillOpen from '@salesforce/label/c.Scorecard_StillOpen';
import underIndex from '@salesforce/label/c.Scorecard_UnderIndex';
import underOwnIndex from '@salesforce/label/c.Scorecard_UnderOwnIndex';
import { pipelineAction } from './pipelineAction';
import { isClosed, pipelineStatus } from './statuses';
import { toIndex } from './toIndex';

/** Is there enough pipeline for what remains of the goal? */
export function pipelineTile(quarter) {
  const { coverage, ownIndex, pipelineIndex } = quarter;
  const said = pipelineStatus(quarter);
  const shown = isClosed(quarter) ? null : coverage;
  return {
    question,
    ...said,
    figure: shown === null ? '' : times(coverage),
    unit: '',
    ...textsOf(quarter),
    note: '',
    bar: {
      coverage: shown,
      pipelineIndex,
      ownIndex,
      label: shown === null ? said.word : fill(coverageBar, times(coverage), times(pipelineIndex), said.word),
    },
    action: pipelineAction(quarter),
  };
}

function textsOf(quarter) {
  const { coverage, currencyCode, goalAmount, openPipeline, remainingAmount, wonAmount } = quarter;
  const cash = (amount) => money(amount, currencyCode);
  if (isClosed(quarter)) return { fact: '', detail: closedWhy };
  if (quarter.pipelineStatus === 'Goal met')
    return {
      fact: fill(overGoal, cash(wonAmount - goalAmount)),
      detail: openPipeline > 0 ? fill(stillOpen, cash(openPipeline)) : '',
    };
  if (coverage === null)
    return { fact: fill(openQualified, cash(openPipeline ?? 0)), detail: pipelineNoGoalWhy };
  return {
    fact: fill(openOnRemaining, cash(openPipeline), cash(remainingAmount)),
    detail: comparisons(quarter, cash).join(', '),
  };
}

function comparisons(quarter, cash) {
  const { ownIndex, pipelineIndex } = quarter;
  const missing = toIndex(quarter, pipelineIndex);
  const common = fill(missing > 0 ? underIndex : overIndex, cash(Math.abs(missing)));
  if (ownIndex === null) return [common];
  const ownMissing = toIndex(quarter, ownIndex);
  const label = ownMissing > 0 ? underOwnIndex : overOwnIndex;
  return [common, fill(label, cash(Math.abs(ownMissing)), times(ownIndex))];
}
