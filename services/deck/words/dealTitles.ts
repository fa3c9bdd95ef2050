import type { Point } from '../draw/fitPoints.ts';
import { clipped } from '../text/cleanText.ts';
import type { DealLine, SellerLine } from '../qbrDeckData.ts';
import type { Review, TitleSentence } from './review.ts';

/** The goal beside what is won, open and lost (R28). */
export function ratioTitle({ data, formats }: Review): string {
  const { performance } = data;
  const { tally, goal } = performance;
  const { money } = formats;
  const parts = `${money(tally.won)} is won, ${money(tally.open)} open and ${money(tally.lost)} lost`;
  const period = formats.periodName(performance.period);
  return goal === null || goal === 0
    ? `In ${period}, ${parts}; ${goal === 0 ? 'the goal is zero' : 'no goal is set yet'}`
    : `Against the ${period} goal of ${money(goal)}, ${parts}`;
}

export function sellersTitle({ data, formats }: Review): TitleSentence {
  const [first] = data.sellers;
  const people = formats.counted(data.sellers.length, 'salesperson works', 'salespeople work');
  const most =
    first!.won > 0
      ? `${clipped(first!.name, LONGEST_NAME)} has won the most, ${formats.money(first!.won)}`
      : 'nobody has won one in the period yet';
  return (name) => `${people} on ${name}’s deals; ${most}`;
}

const LONGEST_NAME = 30;

export function sellerPoints({ data, formats }: Review): Point[] {
  const { sellers } = data;
  const most = (pick: (seller: SellerLine) => number) =>
    sellers.reduce((best, seller) => (pick(seller) > pick(best) ? seller : best));
  const byOpen = most(({ open }) => open);
  const byLost = most(({ lost }) => lost);
  const points = [{ lead: 'Most won:', text: `${sellers[0]!.name}, ${formats.money(sellers[0]!.won)}` }];
  if (byOpen.open > 0)
    points.push({ lead: 'Most open:', text: `${byOpen.name}, ${formats.money(byOpen.open)}` });
  if (byLost.lost > 0)
    points.push({ lead: 'Most lost:', text: `${byLost.name}, ${formats.money(byLost.lost)}` });
  return points;
}

export function topDealsTitle({ data, formats }: Review, shown: number): string {
  const amounts = sum(data.openDeals);
  const { money, count, counted, percent } = formats;
  if (data.openDeals.length === 1) {
    return amounts === 0 ? '1 deal is open, without an amount' : `1 deal worth ${money(amounts)} is open`;
  }
  if (shown === data.openDeals.length) return `${count(shown)} open deals hold ${money(amounts)}`;
  const largest = sum(data.openDeals.slice(0, shown));
  const share = amounts > 0 ? `, ${percent(largest / amounts)} of all that is open` : '';
  return `The ${count(shown)} largest of ${counted(data.openDeals.length, 'open deal')} hold ${money(largest)}${share}`;
}

export function celebrateTitle({ data, formats }: Review): string {
  const [largest] = data.wonDeals;
  const { money, counted } = formats;
  const period = formats.periodName(data.performance.period);
  const { wonCount, won } = data.performance.tally;
  if (wonCount === 1) return `1 deal is won in ${period}, for ${money(largest!.amount ?? 0)}`;
  return `${counted(wonCount, 'deal is', 'deals are')} won in ${period} for ${money(won)}, the largest for ${money(largest!.amount ?? 0)}`;
}

function sum(deals: readonly DealLine[]): number {
  return deals.reduce((total, { amount }) => total + (amount ?? 0), 0);
}
