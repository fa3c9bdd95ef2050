/** What an organisation may choose about its metrics. Defaults and sources: metrics.md. */
export interface MetricSettings {
  /** k: open pipeline wanted per unit of remaining goal (R10). Default 3. */
  readonly pipelineIndex: number;
  /** Pace index above `paceGreen` is green (strictly, R16); from `paceYellow` up it is yellow. Defaults 1 and 0.85. */
  readonly paceGreen: number;
  readonly paceYellow: number;
  /** Pipeline score from `pipelineGreen` up is green, from `pipelineYellow` up yellow. Defaults 1 and 0.67. */
  readonly pipelineGreen: number;
  readonly pipelineYellow: number;
  /** Closed deals a rate needs before it gets a colour. Default 5. */
  readonly smallSample: number;
  /** Closed deals, and bounds, for the partner's own index 1 / value win rate. Defaults 20, 1.5, 10. */
  readonly ownIndexMinimumDeals: number;
  readonly ownIndexFloor: number;
  readonly ownIndexCeiling: number;
  /** Before this share of the period, or with fewer won deals, a projection is "too early". Defaults 0.25 and 3. */
  readonly projectionMinimumElapsed: number;
  readonly projectionMinimumWon: number;
  /** Days that an approved registration protects a deal where it names no end itself. Default 90. */
  readonly protectionDays: number;
}

export const DEFAULT_METRIC_SETTINGS: MetricSettings = {
  pipelineIndex: 3,
  paceGreen: 1,
  paceYellow: 0.85,
  pipelineGreen: 1,
  pipelineYellow: 0.67,
  smallSample: 5,
  ownIndexMinimumDeals: 20,
  ownIndexFloor: 1.5,
  ownIndexCeiling: 10,
  projectionMinimumElapsed: 0.25,
  projectionMinimumWon: 3,
  protectionDays: 90,
};
