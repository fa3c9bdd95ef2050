import type { Performance } from '../domain/performance.ts';

/** Whose performance: one partner, a manager's or region's partners together, or all of them. */
export const LEVELS = ['partner', 'manager', 'region', 'company'] as const;
export type Level = (typeof LEVELS)[number];

/** One line of a performance report. */
export interface PerformanceLine {
  readonly name: string;
  readonly performance: Performance;
  /** ISO 4217, of all its amounts; partners may plan in several. */
  readonly currency?: string;
}
