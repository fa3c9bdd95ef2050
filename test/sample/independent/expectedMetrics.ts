import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The metrics of the sample, calculated a second time and on purpose another way: straight from the CSV files, deal by
 * deal, in currency units and floating point. It uses nothing of the product and nothing of the sample's other rules,
 * so that an agreement between the two means something. Rules: data/README.md.
 */
export interface ExpectedMetrics {
  partner: string;
  period_start: string;
  period_end: string;
  goal: number | null;
  actual: number;
  elapsed: number;
  attainment: number | null;
  pace_index: number | null;
  open_pipeline: number;
  remaining: number | null;
  coverage: number | null;
  won_count: number;
  average_deal_size: number | null;
  won_4q: number;
  lost_4q: number;
  win_rate: number | null;
  win_rate_value: number | null;
  overdue_count: number;
  overdue_amount: number;
}

/**
 * One row per sales agent, in the order of sales_teams.csv.
 * @param dataFolder Where `crm-sales-opportunities/` and `derived/` are.
 * @param asOf Like both ends of the period: YYYY-MM-DD.
 */
export function expectedMetrics(
  dataFolder: string,
  asOf: string,
  periodStart: string,
  periodEnd: string,
): ExpectedMetrics[] {
  const set = join(dataFolder, 'crm-sales-opportunities');
  const prices = new Map(rowsOf(join(set, 'products.csv')).map((row) => [row.product, +row.sales_price!]));
  const euros = rowsOf(join(dataFolder, 'derived', 'dated_rates.csv'));
  const deals = rowsOf(join(set, 'sales_pipeline.csv'))
    .map((row) => dealAsOf(row, asOf, prices))
    .filter((deal) => deal !== null)
    .map((deal) => inPlanCurrency(deal, asOf, euros));
  const goals = rowsOf(join(dataFolder, 'derived', 'goals.csv'));
  return rowsOf(join(set, 'sales_teams.csv')).map(({ sales_agent: partner = '' }) =>
    metricsOf(
      partner,
      deals.filter((deal) => deal.partner === partner),
      goalOf(
        goals.filter((goal) => goal.partner === partner),
        periodStart,
        periodEnd,
      ),
      { asOf, periodStart, periodEnd },
    ),
  );
}

/** They plan in euros and sell one product in dollars. */
const PLANNING_IN_EUROS = /^(Corliss Cosme|Garret Kinder)$/;

/** Closed deals at the rate of their day, open ones at today's. */
function inPlanCurrency(deal: DealThen, asOf: string, euros: Row[]): DealThen {
  if (!PLANNING_IN_EUROS.test(deal.partner) || !/^GTX ?Pro$/.test(deal.product)) return deal;
  const day = deal.stage === 'Won' || deal.stage === 'Lost' ? deal.close : asOf;
  const rate = euros.filter((euro) => euro.start_date! <= day).at(-1)!;
  return { ...deal, amount: Math.round(deal.amount * +rate.units_per_usd! * 100) / 100 };
}

interface DealThen {
  partner: string;
  product: string;
  stage: 'Prospecting' | 'Engaging' | 'Won' | 'Lost';
  close: string;
  amount: number;
}

type Row = Record<string, string>;

/** The files have neither quotes nor commas in their values. */
function rowsOf(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((value, index) => [names[index] ?? '', value])),
  );
}

function dealAsOf(row: Row, asOf: string, prices: Map<string | undefined, number>): DealThen | null {
  const { engage_date: engaged, close_date: closed, deal_stage: outcome } = row;
  const about = { partner: row.sales_agent ?? '', product: row.product ?? '' };
  const price = prices.get(row.product === 'GTXPro' ? 'GTX Pro' : row.product) ?? NaN;
  if (!engaged) {
    if (asOf < '2017-11-01') return null;
    return { ...about, stage: 'Prospecting', close: '2018-03-31', amount: price };
  }
  if (engaged > asOf) return null;
  if (!closed) return { ...about, stage: 'Engaging', close: daysAfter(engaged, 138), amount: price };
  if (closed > asOf) return { ...about, stage: 'Engaging', close: closed, amount: price };
  if (outcome === 'Won') return { ...about, stage: 'Won', close: closed, amount: +row.close_value! };
  return { ...about, stage: 'Lost', close: closed, amount: price };
}

function metricsOf(
  partner: string,
  deals: DealThen[],
  goal: number | null,
  { asOf, periodStart, periodEnd }: { asOf: string; periodStart: string; periodEnd: string },
): ExpectedMetrics {
  const inPeriod = deals.filter((deal) => deal.close >= periodStart && deal.close <= periodEnd);
  const won = inPeriod.filter((deal) => deal.stage === 'Won');
  const pipeline = inPeriod.filter((deal) => deal.stage === 'Engaging' && deal.close >= asOf);
  const overdue = deals.filter(
    (deal) =>
      (deal.stage === 'Engaging' || deal.stage === 'Prospecting') &&
      deal.close < asOf &&
      deal.close <= periodEnd,
  );

  const quarter = quarterNumber(asOf < periodEnd ? asOf : periodEnd);
  const recent = deals.filter((deal) => {
    const quartersAgo = quarter - quarterNumber(deal.close);
    return quartersAgo >= 0 && quartersAgo <= 3;
  });
  const recentlyWon = recent.filter((deal) => deal.stage === 'Won');
  const recentlyLost = recent.filter((deal) => deal.stage === 'Lost');

  const actual = total(won);
  const sized = won.filter((deal) => deal.amount > 0);
  const totalDays = daysFrom(periodStart, periodEnd) + 1;
  const elapsed = Math.min(1, Math.max(0, daysFrom(periodStart, asOf) / totalDays));
  const remaining = goal === null ? null : Math.max(0, goal - actual);
  return {
    partner,
    period_start: periodStart,
    period_end: periodEnd,
    goal,
    actual,
    elapsed,
    attainment: ratio(actual, goal),
    pace_index: ratio(actual, goal === null ? null : goal * elapsed),
    open_pipeline: total(pipeline),
    remaining,
    coverage: ratio(total(pipeline), remaining),
    won_count: won.length,
    average_deal_size: ratio(total(sized), sized.length),
    won_4q: recentlyWon.length,
    lost_4q: recentlyLost.length,
    win_rate: ratio(recentlyWon.length, recent.filter((deal) => /Won|Lost/.test(deal.stage)).length),
    win_rate_value: ratio(total(recentlyWon), total(recentlyWon) + total(recentlyLost)),
    overdue_count: overdue.length,
    overdue_amount: total(overdue),
  };
}

/** A quarter has its own goal, a year the sum of its four, a month its days' share: rounded along the quarter. */
function goalOf(goals: Row[], periodStart: string, periodEnd: string): number | null {
  const inside = goals.filter((goal) => goal.period_start! >= periodStart && goal.period_end! <= periodEnd);
  if (inside.length === 1 || inside.length === 4) {
    return inside.reduce((sum, goal) => sum + +goal.revenue_goal!, 0);
  }
  const around = goals.find((goal) => goal.period_start! <= periodStart && goal.period_end! >= periodEnd);
  if (!around) return null;
  const quarterDays = daysFrom(around.period_start!, around.period_end!) + 1;
  const upTo = (days: number) => Math.round((+around.revenue_goal! * 100 * days) / quarterDays);
  const before = daysFrom(around.period_start!, periodStart);
  return (upTo(before + daysFrom(periodStart, periodEnd) + 1) - upTo(before)) / 100;
}

function ratio(part: number, whole: number | null): number | null {
  return whole ? part / whole : null;
}

function total(deals: DealThen[]): number {
  return deals.reduce((sum, deal) => sum + deal.amount, 0);
}

function quarterNumber(day: string): number {
  const [year = NaN, month = NaN] = day.split('-').map(Number);
  return year * 4 + Math.ceil(month / 3);
}

function daysFrom(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / (24 * 60 * 60 * 1000);
}

function daysAfter(day: string, days: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().substring(0, 10);
}
