import { CHECKS } from './checks/index.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';

/** Holds every check against the facts, in the order of the guide. */
export function examine(facts: Facts): Finding[] {
  return Object.entries(CHECKS).map(([check, look]) => ({ check, ...look(facts) }));
}
