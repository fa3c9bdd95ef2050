import { createHash } from 'node:crypto';
import type { Performance } from '../domain/performance.ts';
import { tallyText } from '../mirror/tallyText.ts';

/** To be raised when a formula, or what is written of it, changes: every record is then written again. */
const FORMULAS = 1;

/** Short and equal for equal parts. */
export function fingerprint(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

/**
 * Everything that a record of performance is made from, without making it: most of the time it has not changed.
 * @param about what else is written there: names, settings, currency
 */
export function performanceFingerprint(performance: Performance, about: string): string {
  const { period, asOf, goalBasis, tally } = performance;
  return fingerprint(
    FORMULAS,
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
}
