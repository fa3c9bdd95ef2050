import type { GoalCascade } from './goalCascade.ts';

/** What is said of the company, a region or a manager beside performance: nothing of it adds up. */
export interface ChannelStanding {
  readonly cascade: GoalCascade;
  /** 0 to 1; null while nothing was won. */
  readonly concentration: number | null;
}
