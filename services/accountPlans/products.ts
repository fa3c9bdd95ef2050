import { addDays, type CalendarDate } from '../domain/calendarDate.ts';
import { fromCents, type Cents } from '../domain/money.ts';
import type { CustomerDeal } from './customerDeals.ts';
import { OTHER_PRODUCT } from './positions.ts';

/** A column of a plan's grid, as the screens read it: money in currency units. */
export interface PlanProduct {
  readonly key: string;
  readonly name: string;
  readonly listPrice: number | null;
  /** What a customer typically spends on it in the first year: the median of those who bought it; null below three. */
  readonly typicalFirstYear: number | null;
}

export interface KnownProduct {
  readonly key: string;
  readonly name: string;
  readonly listPrice: number | null;
}

const FEWEST_TO_CALL_TYPICAL = 3;
const FIRST_YEAR_DAYS = 365;
/** More columns are no grid any more. */
const MOST_COLUMNS = 30;

/**
 * The columns of a plan: those that it has keep their places, others follow by what was won with them. Without a field
 * that names the product there are none, and the screen says so.
 * @param before keys as stamped last time
 * @param known products that are sold
 * @param deals of the plan's partner
 */
export function planProducts(
  before: readonly string[],
  known: readonly KnownProduct[],
  deals: readonly CustomerDeal[],
): PlanProduct[] {
  const names = new Map(known.map((product) => [product.key, product]));
  const dealt = deals.map(({ product }) => product ?? OTHER_PRODUCT);
  const won = wonByProduct(deals);
  const present = new Set([...names.keys(), ...dealt]);
  const newOnes = [...present]
    .filter((key) => !before.includes(key))
    .sort((one, other) => rank(one, won) - rank(other, won) || (one < other ? -1 : 1));
  return [...before.filter((key) => present.has(key)), ...newOnes].slice(0, MOST_COLUMNS).map((key) => ({
    key,
    name: names.get(key)?.name ?? (key === OTHER_PRODUCT ? 'Other' : key),
    listPrice: names.get(key)?.listPrice ?? null,
    typicalFirstYear: typicalFirstYear(
      deals.filter(({ product, state }) => product === key && state === 'won'),
    ),
  }));
}

/** Most won first; what names no product last. */
function rank(key: string, won: ReadonlyMap<string, number>): number {
  return key === OTHER_PRODUCT ? Infinity : -(won.get(key) ?? 0);
}

function wonByProduct(deals: readonly CustomerDeal[]): Map<string, number> {
  const won = new Map<string, number>();
  for (const { product, state, amount } of deals)
    if (product !== null && state === 'won') won.set(product, (won.get(product) ?? 0) + (amount ?? 0));
  return won;
}

function typicalFirstYear(won: readonly CustomerDeal[]): number | null {
  const byCustomer = new Map<string, CustomerDeal[]>();
  for (const deal of won)
    byCustomer.set(deal.customer.id, [...(byCustomer.get(deal.customer.id) ?? []), deal]);
  const spent = [...byCustomer.values()].map(firstYearOf).sort((one, other) => one - other);
  if (spent.length < FEWEST_TO_CALL_TYPICAL) return null;
  const middle = spent.length >> 1;
  const median =
    spent.length % 2 === 1 ? spent[middle]! : Math.round((spent[middle - 1]! + spent[middle]!) / 2);
  return fromCents(median as Cents);
}

function firstYearOf(deals: readonly CustomerDeal[]): number {
  const first = deals.map(({ closeDate }) => closeDate).sort()[0] as CalendarDate;
  const last = addDays(first, FIRST_YEAR_DAYS);
  return deals.reduce((sum, deal) => sum + (deal.closeDate < last ? (deal.amount ?? 0) : 0), 0);
}
