import type { MetricSettings } from './metricSettings.ts';
import type { Performance } from './performance.ts';

/**
 * What the partner's own history expects of its open pipeline, as a share of the remaining goal: coverage / own index.
 * 4.8M for 1.6M at 22% won by value is 66% (metrics.md §2, fixture). Null without coverage or own index.
 */
export function expectedShareOfRemaining({ coverage, ownIndex }: Performance): number | null {
  return coverage === null || ownIndex === null ? null : coverage / ownIndex;
}

/** "Looks covered, historically is not": enough for the general index, not for the partner's own. */
export function looksCoveredButIsNot(performance: Performance, settings: MetricSettings): boolean {
  const share = expectedShareOfRemaining(performance);
  return performance.pipelineStatus === 'enough' && share !== null && share < settings.pipelineGreen;
}
