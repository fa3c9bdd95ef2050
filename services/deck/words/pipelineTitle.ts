import { enoughByOwnIndex, pipelineMissing, standing } from './outlook.ts';
import type { Review } from './review.ts';

/** Whether what is open can close what remains. */
export function pipelineTitle({ data, formats }: Review): string {
  const { performance, settings } = data;
  const { tally, coverage, ownIndex, nextCoverage, goal } = performance;
  const { money, multiple, multipleAgainst } = formats;
  const period = formats.periodName(performance.period);
  const index = settings.pipelineIndex;
  const open = money(tally.openPipeline);
  if (performance.phase === 'closed' && goal !== null && goal > 0) {
    return `${period} is closed; ${nextClause()}`;
  }
  if (goal === null) return `${open} of qualified pipeline is open in ${period}; coverage needs a goal`;
  if (goal === 0) return `${open} of qualified pipeline is open in ${period}, where the goal is zero`;
  if (standing(data) === 'goalMet' || coverage === null) return `The ${period} goal is met; ${nextClause()}`;

  const covers = `Open pipeline is ${multipleAgainst(coverage, index)} the remaining ${money(tally.remaining)}`;
  if (coverage >= index) return `${covers}, at or above the ${multiple(index)} index`;
  if (enoughByOwnIndex(data)) {
    return `${covers}, under the ${multiple(index)} index and enough at this partner’s own ${multiple(ownIndex!)}`;
  }
  const missing = money(pipelineMissing(data));
  return ownIndex !== null && ownIndex < index
    ? `${covers}, under the ${multiple(index)} index; ${missing} more reaches this partner’s own ${multiple(ownIndex)}`
    : `${covers}, under the ${multiple(index)} index; ${missing} more reaches it`;

  function nextClause(): string {
    const next = data.next ? formats.periodName(data.next) : 'the next period';
    const amount = money(tally.nextPipeline);
    return nextCoverage === null
      ? `${next} has ${amount} of open pipeline`
      : `${next} has ${amount} of open pipeline, ${multiple(nextCoverage)} its goal`;
  }
}
