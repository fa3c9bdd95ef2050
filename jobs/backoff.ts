import { Retryable } from '../services/errors.ts';

const FIRST_MS = 2_000;
const LONGEST_MS = 300_000;

/**
 * How long to wait before the next try, in milliseconds: twice as long each time, at least what the error asks
 * for, and up to a half more by chance so that many that failed together do not come back together.
 * @param attemptsMade tries that failed so far, from 1
 * @param chance from 0 to below 1
 */
export function backoff(attemptsMade: number, error: Error | undefined, chance: number): number {
  const doubled = Math.min(FIRST_MS * 2 ** (attemptsMade - 1), LONGEST_MS);
  const asked = error instanceof Retryable ? error.afterMs : 0;
  return Math.round(Math.max(doubled, asked) * (1 + chance / 2));
}
