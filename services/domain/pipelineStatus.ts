import { compareQuotient } from './compareQuotient.ts';
import type { MetricSettings } from './metricSettings.ts';
import type { PipelineStatus } from './performance.ts';

/**
 * Whether open pipeline covers the remaining goal at the wanted index (metrics.md §2, Pipeline-to-target score);
 * decided on exact figures.
 * @param pipeline Cents.
 * @param remaining Cents; nothing remaining = the goal is met.
 */
export function pipelineStatus(
  pipeline: number,
  remaining: number,
  { pipelineIndex, pipelineGreen, pipelineYellow }: MetricSettings,
): PipelineStatus {
  if (remaining === 0) return 'goalMet';
  if (compareQuotient([pipeline], [remaining], pipelineGreen * pipelineIndex) >= 0) return 'enough';
  return compareQuotient([pipeline], [remaining], pipelineYellow * pipelineIndex) >= 0 ? 'thin' : 'short';
}
