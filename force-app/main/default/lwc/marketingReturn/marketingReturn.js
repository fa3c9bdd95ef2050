/*
 * What came back for the money (metrics.md §5). Pure. Revenue per dollar and return on investment are two figures with
 * two names; neither is ever zero for want of data.
 */
export { creditFor } from './creditFor.js';

/** @typedef {import('./types.js').MarketingReturn} MarketingReturn */
/** @typedef {import('./types.js').ReturnInput} ReturnInput */

/**
 * @param {ReturnInput} input
 * @returns {MarketingReturn}
 */
export function marketingReturn({ wonRevenue, pipeline, paidFunds, totalCost, margin }) {
  const measured = (wonRevenue ?? null) !== null;
  const roi = measured ? quotient(wonRevenue * (margin ?? 1) - totalCost, totalCost) : null;
  return {
    revenuePerDollar: measured ? quotient(wonRevenue, paidFunds) : null,
    pipelinePerDollar:
      measured && (pipeline ?? null) !== null ? quotient(wonRevenue + pipeline, paidFunds) : null,
    roi,
    roiKind: roi === null ? null : (margin ?? null) === null ? 'revenue' : 'margin',
  };
}

/**
 * Cost of one lead, qualified lead or opportunity.
 * @param {number} totalCost of vendor and partner
 * @param {number} count
 * @returns {number | null} null: there is none yet
 */
export function costPer(totalCost, count) {
  return quotient(totalCost, count);
}

/**
 * What a rebate brought: the margin of the revenue above the baseline, less the rebate, per unit of rebate.
 * @param {{ revenue: number, baseline: number | null, margin: number | null, rebate: number }} input the baseline is the
 *   period before or the same period a year before
 * @returns {number | null} null without a baseline, a margin or a rebate
 */
export function rebateReturn({ revenue, baseline, margin, rebate }) {
  if ((baseline ?? null) === null || (margin ?? null) === null) return null;
  return quotient((revenue - baseline) * margin - rebate, rebate);
}

function quotient(dividend, divisor) {
  return divisor > 0 ? dividend / divisor : null;
}
