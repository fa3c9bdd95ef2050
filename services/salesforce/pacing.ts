import { setTimeout as wait } from 'node:timers/promises';

/** How patient the client is. Tests pass their own sleep and randomness. */
export interface Pacing {
  /** Further tries after the first. */
  readonly retries: number;
  readonly sleep: (ms: number) => Promise<unknown>;
  /** 0 to 1. */
  readonly random: () => number;
  /** How long a bulk job may take before we stop waiting (and leave it running). */
  readonly bulkPatienceMs: number;
  /** Rows that one page of a bulk result holds at most. */
  readonly bulkPageRows: number;
}

export const DEFAULT_PACING: Pacing = {
  retries: 5,
  sleep: (ms) => wait(ms),
  random: Math.random,
  bulkPatienceMs: 60 * 60_000,
  bulkPageRows: 250_000,
};

const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** Doubles with every try, with jitter so that workers who failed together do not come back together. */
export function backoffMs(triesSoFar: number, random: () => number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** triesSoFar) * (0.5 + random() / 2);
}
