/*
 * From people reached to deals won (metrics.md §5), forward, in three cases. Pure; fractions are kept between the stages
 * and rounded only where they are shown.
 */

/** @typedef {import('./types.js').Forecast} Forecast */
/** @typedef {import('./types.js').Stage} Stage */
/** @typedef {import('./types.js').Tactic} Tactic */
/** @typedef {import('./types.js').Waterfall} Waterfall */

/** @type {readonly Stage[]} */
export const STAGES = Object.freeze([
  'reached',
  'responses',
  'leads',
  'qualified',
  'accepted',
  'opportunities',
  'won',
]);
/** The rate that leads to each stage. */
const STEP_OF = Object.freeze({ reached: 'deliverable', responses: 'response' });

/**
 * @param {object} input
 * @param {readonly Tactic[]} input.tactics
 * @param {Partial<Record<import('./types.js').Case, (tactic: Tactic) => import('./types.js').Rates>>} input.rates of each case,
 *   for a tactic
 * @param {number | null} input.dealSize average
 * @param {number | null} input.margin of the partner, as a fraction; null = unknown, so revenue itself counts as back
 * @returns {Waterfall}
 */
export function leadWaterfall({ tactics, rates, dealSize, margin }) {
  const included = tactics.filter((tactic) => tactic.included !== false);
  const cost = sumOfMoney(included.map((tactic) => tactic.cost));
  const forecasts = Object.entries(rates).map(([name, ratesOf]) => {
    const perTactic = included.map((tactic) => ({
      key: tactic.key,
      counts: forecast(tactic, ratesOf(tactic)),
    }));
    return { name, perTactic, total: totalOf(perTactic, { dealSize, margin, cost }) };
  });
  return {
    cases: Object.fromEntries(forecasts.map(({ name, total }) => [name, total])),
    tactics: Object.fromEntries(forecasts.map(({ name, perTactic }) => [name, perTactic])),
    audience: included.reduce((sum, { audience }) => sum + (audience ?? 0), 0),
    cost,
    withoutAudience: included.filter(({ audience }) => (audience ?? null) === null).map(({ key }) => key),
    underOne: Object.fromEntries(forecasts.map(({ name, total }) => [name, underOne(total.counts)])),
  };
}

function forecast({ audience, response }, rates) {
  if ((audience ?? null) === null) return null;
  let people = audience;
  return countsBy((stage) => {
    const step = STEP_OF[stage] ?? stage;
    people *= step === 'response' ? (response ?? rates.response.value) : rates[step].value;
    return people;
  });
}

/** @returns {Forecast} */
function totalOf(perTactic, { dealSize, margin, cost }) {
  const known = perTactic.filter(({ counts }) => counts !== null);
  const counts = countsBy((stage) => known.reduce((sum, tactic) => sum + tactic.counts[stage], 0));
  const revenue = (dealSize ?? null) === null ? null : toCents(counts.won * dealSize) / 100;
  const back = revenue === null ? null : revenue * (margin ?? 1);
  return { counts, revenue, backPerDollar: back === null || cost <= 0 ? null : back / cost };
}

/** @returns {Stage | null} */
function underOne(counts) {
  return STAGES.find((stage) => counts[stage] < 1) ?? null;
}

function countsBy(count) {
  return Object.fromEntries(STAGES.map((stage) => [stage, count(stage)]));
}

function sumOfMoney(amounts) {
  return amounts.reduce((sum, amount) => sum + toCents(amount ?? 0), 0) / 100;
}

/** Whole hundredths, through the decimal text where there is one: 1.005 means 1.005. */
function toCents(amount) {
  const scaled = Number(`${amount}e2`);
  return Math.round(Number.isNaN(scaled) ? amount * 100 : scaled);
}
