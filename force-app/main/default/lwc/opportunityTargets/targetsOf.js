import { generateWithin, mgoTargets, shares } from 'c/mgoTargets';

/** Stages before the opportunity, nearest first, and the rate that leads from each to the one after it. */
const EARLIER = [
  ['accepted', 'opportunities'],
  ['qualified', 'accepted'],
  ['leads', 'qualified'],
  ['responses', 'leads'],
  ['reached', 'response'],
];
const QUARTERS = 4;
const MONTHS = 12;
const WEEKS = 52;

/**
 * What the revenue target of a quarter needs, and what a whole year of such quarters does.
 * @param {import('c/marketingQuery').MarketingModel} model
 * @param {import('c/funnelRates').Case} chosen
 */
export function targetsOf({ record, rates, waterfall, performance }, chosen) {
  const ofCase = rates[chosen]({ kind: null });
  const { revenueTarget: target, averageDealSize: dealSize } = record;
  const earlier = EARLIER.map(([stage, step]) => ({ stage, rate: ofCase[step].value }));
  const given = { dealSize, wonRate: ofCase.won.value };
  const quarter = mgoTargets({ ...given, target, earlier });
  if (quarter.opportunities === null) return { missing: quarter.missing };
  const year = mgoTargets({ ...given, target: target * QUARTERS }).opportunities;
  const firstOf = (parts) => shares(year, parts)[0].share;
  return {
    missing: [],
    year,
    quarter: firstOf(QUARTERS),
    month: firstOf(MONTHS),
    week: firstOf(WEEKS),
    earlier: quarter.earlier,
    revenuePerOpportunity: quarter.revenuePerOpportunity,
    planned: waterfall.cases[chosen].counts.opportunities,
    needed: quarter.opportunities,
    within: generateWithin({
      starts: record.startDate,
      ends: record.endDate,
      cycleDays: performance?.medianCycleDays ?? null,
    }),
    isShifted: Boolean(performance?.medianCycleDays),
  };
}
