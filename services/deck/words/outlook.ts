import type { QbrDeckData } from '../qbrDeckData.ts';

/** Where the period under review stands, in the cases that read differently. */
export type Standing = 'notStarted' | 'noGoal' | 'zeroGoal' | 'goalMet' | 'closedUnder' | 'running';

export function standing({ performance }: QbrDeckData): Standing {
  const { phase, goal, tally } = performance;
  if (phase === 'notStarted') return 'notStarted';
  if (goal === null) return 'noGoal';
  if (goal === 0) return 'zeroGoal';
  if (tally.won >= goal) return 'goalMet';
  return phase === 'closed' ? 'closedUnder' : 'running';
}

export function daysLeft({ performance }: QbrDeckData): number {
  return performance.totalDays - performance.elapsedDays;
}

/** Cents of open pipeline needed to stand at `index`; null where there is no goal, 0 where nothing remains. */
export function pipelineNeeded({ performance }: QbrDeckData, index: number): number | null {
  if (performance.goal === null || performance.goal === 0) return null;
  return performance.tally.remaining * index;
}

export function nextPipelineNeeded({ performance }: QbrDeckData, index: number): number | null {
  const { nextRemaining, nextGoalHolders } = performance.tally;
  return nextGoalHolders > 0 ? nextRemaining * index : null;
}

/** Cents of pipeline missing to the index that counts for this partner; 0 when its own win rate needs no more. */
export function pipelineMissing(data: QbrDeckData): number {
  const { settings, performance } = data;
  const index = Math.min(settings.pipelineIndex, performance.ownIndex ?? settings.pipelineIndex);
  return Math.max(0, (pipelineNeeded(data, index) ?? 0) - performance.tally.openPipeline);
}

/** Under the common index, yet enough at this partner's own win rate. */
export function enoughByOwnIndex(data: QbrDeckData): boolean {
  const { settings, performance } = data;
  const { coverage, ownIndex } = performance;
  return coverage !== null && ownIndex !== null && coverage < settings.pipelineIndex && coverage >= ownIndex;
}
