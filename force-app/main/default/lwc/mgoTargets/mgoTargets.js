/*
 * Marketing-generated opportunities (metrics.md §5). Pure and exact: every division is one of whole numbers, so that a
 * target which fits exactly is never one too many.
 */
import { ceilQuotient, product, whole } from './exact.js';

export { shares } from './shares.js';
export { generateWithin } from './lag.js';

/** @typedef {import('./types.js').MgoInput} MgoInput */
/** @typedef {import('./types.js').MgoTargets} MgoTargets */

/**
 * The opportunities that a revenue target needs, rounded up, and what the stages before them need. Fractions are kept
 * between the stages: only what is shown is rounded.
 * @param {MgoInput} input
 * @returns {MgoTargets}
 */
export function mgoTargets({ target, dealSize, wonRate, earlier = [] }) {
  const missing = Object.entries({ target, dealSize, wonRate })
    .filter(([, value]) => !(value > 0))
    .map(([name]) => name);
  if (missing.length) {
    return {
      opportunities: null,
      earlier: earlier.map(({ stage }) => ({ stage, count: null })),
      revenuePerOpportunity: null,
      missing,
    };
  }
  const opportunities = ceilQuotient(product([target]), product([dealSize, wonRate]));
  return {
    opportunities,
    earlier: earlier.map(({ stage }, index) => ({
      stage,
      count: needed(
        target,
        dealSize,
        wonRate,
        earlier.slice(0, index + 1).map(({ rate }) => rate),
      ),
    })),
    revenuePerOpportunity: whole(target / opportunities, 2),
    missing: [],
  };
}

function needed(target, dealSize, wonRate, rates) {
  if (rates.some((rate) => !(rate > 0))) return null;
  return ceilQuotient(product([target]), product([dealSize, wonRate, ...rates]));
}
