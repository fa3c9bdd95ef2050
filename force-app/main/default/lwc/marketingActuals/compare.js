import { costPer, marketingReturn } from 'c/marketingReturn';

/** Counts by their names in the forecast and in the records of tactics. */
const COUNTS = {
  responses: 'actualResponses',
  leads: 'actualLeads',
  qualified: 'actualQualified',
  opportunities: 'actualOpportunities',
  won: 'actualWonCount',
};

/**
 * @typedef {object} Side
 * @property {Record<string, number | null>} counts
 * @property {number | null} revenue
 * @property {number | null} pipeline
 * @property {number | null} costPerLead
 * @property {import('c/marketingReturn').MarketingReturn} result
 */

/**
 * What was expected and what came, of the tactics that are included. What nobody has measured is null, not zero.
 * @param {import('c/marketingQuery').MarketingModel} model
 * @param {import('c/funnelRates').Case} chosen
 * @returns {{ forecast: Side, actual: Side | null, asOf: string | null, followedUp: number | null }}
 */
export function compare({ tactics, waterfall, record }, chosen) {
  const included = tactics.filter((tactic) => tactic.included !== false);
  const { counts, revenue } = waterfall.cases[chosen];
  const shared = { totalCost: waterfall.cost, margin: fraction(record.margin) };
  const funds = sumOf(included, 'funds') ?? 0;
  const forecast = {
    counts,
    revenue,
    pipeline: null,
    costPerLead: costPer(waterfall.cost, counts.leads),
    result: marketingReturn({ ...shared, wonRevenue: revenue, pipeline: null, paidFunds: funds }),
  };
  const asOf = included
    .map(({ actualsAsOf }) => actualsAsOf)
    .filter(Boolean)
    .sort()
    .at(-1);
  return {
    forecast,
    actual: asOf ? actualOf(included, shared) : null,
    asOf: asOf ?? null,
    followedUp: sumOf(included, 'followedUpCount'),
  };
}

/** @returns {Side} */
function actualOf(included, shared) {
  const counts = Object.fromEntries(
    Object.entries(COUNTS).map(([stage, field]) => [stage, sumOf(included, field)]),
  );
  const revenue = sumOf(included, 'actualWonAmount');
  const pipeline = sumOf(included, 'actualPipeline');
  const paidFunds = included.reduce((sum, { activity }) => sum + (activity?.paidAmount ?? 0), 0);
  return {
    counts,
    revenue,
    pipeline,
    costPerLead: costPer(shared.totalCost, counts.leads ?? 0),
    result: marketingReturn({ ...shared, wonRevenue: revenue, pipeline, paidFunds }),
  };
}

/** Null when none of them is known. */
function sumOf(tactics, field) {
  const known = tactics.map((tactic) => tactic[field]).filter((value) => (value ?? null) !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function fraction(percentage) {
  return (percentage ?? null) === null ? null : percentage / 100;
}
