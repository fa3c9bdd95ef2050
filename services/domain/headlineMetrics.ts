/** What the scorecard of a partner may show first (R22, R23): each has a tile. */
export type HeadlineMetric =
  | 'pace'
  | 'pipeline'
  | 'level'
  | 'winRate'
  | 'dealRegistrations'
  | 'partnerLedShare'
  | 'certifications'
  | 'requiredTasks'
  | 'dealSize'
  | 'salesCycle';

/** Where no setting names any. */
export const DEFAULT_HEADLINE: readonly HeadlineMetric[] = ['pace', 'pipeline', 'level'];
