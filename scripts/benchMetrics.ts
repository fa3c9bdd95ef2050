import { addDays, calendarDate, type CalendarDate } from '../services/domain/calendarDate.ts';
import type { Deal } from '../services/domain/deal.ts';
import { fiscalCalendar } from '../services/domain/fiscalCalendar.ts';
import type { Goal } from '../services/domain/goal.ts';
import { prepareMeasurement } from '../services/domain/measurePartner.ts';
import { DEFAULT_METRIC_SETTINGS } from '../services/domain/metricSettings.ts';
import { cents } from '../services/domain/money.ts';
import type { PartnerFacts } from '../services/domain/partnerFacts.ts';
import type { Period } from '../services/domain/period.ts';

/**
 * How fast metrics are calculated from facts in memory: partners × deals × the seventeen periods of a year, on one
 * core, beside a bare loop that adds up the same deals once.
 * Usage: tsx scripts/benchMetrics.ts [partners] [deals per partner]
 */
const partners = Number(process.argv[2] ?? 10_000);
const dealsEach = Number(process.argv[3] ?? 100);

const calendar: Period[] = [2016, 2017, 2018]
  .flatMap((year) => fiscalCalendar(1, year))
  .map((draft) => ({ ...draft, id: draft.label }));
const periods = calendar.filter((period) => period.label.startsWith('2017'));
const context = { asOf: calendarDate('2017-11-15'), settings: DEFAULT_METRIC_SETTINGS, calendar };

const facts = Array.from({ length: partners }, (_, index) => factsOf(index));
let best = { measuring: Infinity, adding: Infinity };
for (let round = 0; round < 3; round += 1) {
  const adding = secondsOf(addUp);
  const measuring = secondsOf(measureAll);
  if (measuring < best.measuring) best = { measuring, adding };
}

const records = partners * periods.length;
console.log(`${records} records from ${partners * dealsEach} deals in ${best.measuring.toFixed(2)} s`);
console.log(`${Math.round(records / best.measuring)} records/s`);
console.log(`${(best.measuring / best.adding).toFixed(1)} times a bare loop over the deals`);

function measureAll(): number {
  const measure = prepareMeasurement(periods, context);
  let won = 0;
  for (const each of facts) for (const { tally } of measure(each)) won += tally.won;
  return won;
}

function addUp(): number {
  let won = 0;
  for (const { deals } of facts) for (const deal of deals) if (deal.state === 'won') won += deal.amount ?? 0;
  return won;
}

function secondsOf(work: () => number): number {
  const start = process.hrtime.bigint();
  if (work() < 0) throw new Error('The deals of this measurement add up to more than nothing.');
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function factsOf(partner: number): PartnerFacts {
  const partnerId = `partner ${partner}`;
  const deals = Array.from({ length: dealsEach }, (_, index) => dealOf(partnerId, partner, index));
  const registrations = deals
    .filter((_, index) => index % 3 === 0)
    .map((deal, index) => ({
      id: `registration of ${deal.id}`,
      partnerId,
      dealId: deal.id,
      status: index % 5 ? ('approved' as const) : ('rejected' as const),
      submittedAt: Date.parse(deal.createdDate),
      decidedAt: Date.parse(deal.createdDate) + 100_000_000,
      protectedUntil: null,
      ledBy: index % 2 ? ('partner' as const) : ('vendor' as const),
    }));
  const goals: Goal[] = ['2017-Q1', '2017-Q2', '2017-Q3', '2017-Q4'].map((periodId) => ({
    id: `${partnerId} ${periodId}`,
    partnerId,
    periodId,
    version: 1,
    status: 'accepted',
    amount: cents(5_000_000 + partner),
    acceptedOn: null,
  }));
  return { partnerId, deals, registrations, goals };
}

/** Spread by whole-number steps over 2017 and a bit: the same deals at every run. */
function dealOf(partnerId: string, partner: number, index: number): Deal {
  const spread = (partner * 7919 + index * 104_729) % 9973;
  const createdDate = freshDay(spread % 400);
  const closeDate = freshDay((spread % 400) + (spread % 130));
  const state = closeDate > context.asOf ? 'open' : (['won', 'won', 'lost', 'open'] as const)[spread % 4]!;
  return {
    id: `${partnerId} ${index}`,
    partnerId,
    sellerId: null,
    amount: cents((spread % 50) * 10_000),
    closeDate,
    createdDate,
    stage: state,
    state,
    qualified: spread % 10 > 0,
    probabilityPercent: 50,
    ledBy: null,
  };
}

/** A string of its own for every deal, as one that was read has: shared strings would flatter the measurement. */
function freshDay(days: number): CalendarDate {
  return addDays(calendarDate('2016-12-01'), days);
}
