import type { Performance } from '../domain/performance.ts';
import { tallyText } from '../mirror/tallyText.ts';
import { fingerprint } from './fingerprint.ts';
import { formulaSamples } from './formulaSamples.ts';

/**
 * The hash of everything that a record of performance is made from, without making the record: most of the time it
 * has not changed.
 * @param about what else is written there: names, settings, currency
 */
export type PerformanceHash = (performance: Performance, about: string) => string;

/** Other formulas, or other ways to write them down, change every hash: records are then written again. */
export function performanceHashes(): PerformanceHash {
  const formulas = fingerprint(formulaSamples());
  return (performance, about) => {
    const { period, asOf, goalBasis, tally } = performance;
    return fingerprint(
      formulas,
      about,
      period,
      asOf,
      goalBasis,
      performance.medianDealSize,
      performance.medianCycleDays,
      performance.medianDecisionHours,
      performance.largestDealShare,
      tallyText(tally),
    );
  };
}
