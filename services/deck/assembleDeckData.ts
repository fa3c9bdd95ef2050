import { upcomingMonths } from './upcomingMonths.ts';
import { holds, within } from './periodsWithin.ts';
import { cents, NO_MONEY } from '../domain/money.ts';
import type { Performance } from '../domain/performance.ts';
import type { Period } from '../domain/period.ts';
import type { DealLine, QbrDeckData, SellerLine, StagePipeline } from './qbrDeckData.ts';

/** A deal with what the metrics count it by and what people call it. */
export interface NamedDeal extends DealLine {
  readonly state: 'open' | 'won' | 'lost';
  /** At or above the qualifying stage. Meaningful only while open. */
  readonly qualified: boolean;
  readonly probabilityPercent: number;
}

/** What stands in the data as it is. */
type Given = Omit<
  QbrDeckData,
  | 'performance'
  | 'year'
  | 'quarters'
  | 'months'
  | 'upcomingMonths'
  | 'pipelineByStage'
  | 'openDeals'
  | 'wonDeals'
  | 'lostDeals'
  | 'sellers'
>;

/**
 * Puts together what a deck says from the partner's measured periods and deals.
 * @param calendar Every period of the partner's calendar, measured or not
 * @param measured Every measured period of the partner's calendar, the one under review among them.
 */
export function assembleDeckData(
  given: Given,
  reviewed: Performance,
  measured: readonly Performance[],
  deals: readonly NamedDeal[],
  calendar: readonly Period[],
): QbrDeckData {
  const { period } = reviewed;
  const horizon = given.next?.end ?? period.end;
  const inPeriod = deals.filter(({ closeDate }) => within(closeDate, period));
  const year = measured.find((other) => other.period.kind === 'year' && holds(other.period, period)) ?? null;
  const ofYear = (kind: Period['kind']) =>
    measured
      .filter((other) => other.period.kind === kind && holds(year?.period ?? period, other.period))
      .sort((one, other) => (one.period.start < other.period.start ? -1 : 1));
  const [months, quarters] = [ofYear('month'), ofYear('quarter')];
  return {
    ...given,
    performance: reviewed,
    year,
    quarters,
    months,
    upcomingMonths: year === null ? [] : upcomingMonths(year.period, months, quarters, deals, calendar),
    pipelineByStage: pipelineByStage(deals, period, given),
    openDeals: largestFirst(deals.filter(({ state, closeDate }) => state === 'open' && closeDate <= horizon)),
    wonDeals: largestFirst(inPeriod.filter(({ state }) => state === 'won')),
    lostDeals: largestFirst(inPeriod.filter(({ state }) => state === 'lost')),
    sellers: sellersOf(inPeriod),
  };
}

/** Deals without an amount come last; equal amounts in the order of their ids, so that equal data sort equally. */
function largestFirst(deals: readonly NamedDeal[]): DealLine[] {
  const size = ({ amount }: NamedDeal) => amount ?? -Infinity;
  return [...deals].sort((one, other) => size(other) - size(one) || (one.id < other.id ? -1 : 1)).map(lineOf);
}

function lineOf({ id, name, customer, seller, stage, amount, closeDate, nextStep }: NamedDeal): DealLine {
  return { id, name, customer, seller, stage, amount, closeDate, nextStep };
}

function pipelineByStage(
  deals: readonly NamedDeal[],
  period: Period,
  { asOf, next }: Given,
): StagePipeline[] {
  const stages = new Map<string, { certainty: number; amount: number; nextAmount: number }>();
  for (const deal of deals) {
    const here = within(deal.closeDate, period);
    const after = next !== null && within(deal.closeDate, next);
    if (deal.state !== 'open' || !deal.qualified || deal.closeDate < asOf || !(here || after)) continue;
    const stage = stages.get(deal.stage) ?? { certainty: 0, amount: 0, nextAmount: 0 };
    stages.set(deal.stage, {
      certainty: Math.max(stage.certainty, deal.probabilityPercent),
      amount: stage.amount + (here ? (deal.amount ?? 0) : 0),
      nextAmount: stage.nextAmount + (after ? (deal.amount ?? 0) : 0),
    });
  }
  return [...stages]
    .sort(([one, { certainty }], [other, { certainty: otherCertainty }]) =>
      certainty === otherCertainty ? (one < other ? -1 : 1) : otherCertainty - certainty,
    )
    .map(([stage, { amount, nextAmount }]) => ({
      stage,
      amount: cents(amount),
      nextAmount: cents(nextAmount),
    }));
}

function sellersOf(deals: readonly NamedDeal[]): SellerLine[] {
  const sellers = new Map<string, SellerLine>();
  for (const { seller, amount, state } of deals) {
    if (seller === null || amount === null) continue;
    const line = sellers.get(seller) ?? { name: seller, won: NO_MONEY, open: NO_MONEY, lost: NO_MONEY };
    sellers.set(seller, { ...line, [state]: cents(line[state] + amount) });
  }
  return [...sellers.values()].sort((one, other) => other.won - one.won || (one.name < other.name ? -1 : 1));
}
