import { fill, money, times } from 'c/format';
import nextNoGoal from '@salesforce/label/c.Scorecard_NextNoGoal';
import nextStatus from '@salesforce/label/c.Scorecard_NextStatus';
import openQualified from '@salesforce/label/c.Scorecard_OpenQualified';
import overIndexAt from '@salesforce/label/c.Scorecard_OverIndexAt';
import underIndexAt from '@salesforce/label/c.Scorecard_UnderIndexAt';
import { paceAction } from './paceAction';
import { pipelineAction } from './pipelineAction';
import { pipelineStatus } from './statuses';
import { toIndex } from './toIndex';

/** The strip below the pipeline chart: how the next quarter stands from the first day of this one. */
export function nextQuarter(quarter) {
  const { coverage, currencyCode, openPipeline, pipelineIndex } = quarter;
  const { tone, word } = pipelineStatus(quarter);
  if (coverage === null) {
    return {
      tone,
      word: quarter.goalAmount === null ? nextNoGoal : fill(nextStatus, word),
      text: fill(openQualified, money(openPipeline ?? 0, currencyCode)),
      action: paceAction(quarter),
    };
  }
  const missing = toIndex(quarter, pipelineIndex);
  const label = missing > 0 ? underIndexAt : overIndexAt;
  return {
    tone,
    word: fill(nextStatus, word),
    text: fill(label, times(coverage), money(Math.abs(missing), currencyCode)),
    action: pipelineAction(quarter),
  };
}
