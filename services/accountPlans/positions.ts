import type { CalendarDate } from '../domain/calendarDate.ts';
import { fromCents, NO_MONEY, type Cents } from '../domain/money.ts';
import type { CustomerDeal } from './customerDeals.ts';

/** What a customer has of a product and what is on its way, as the screens read it: money in currency units. */
export interface Position {
  /** Key of the product; OTHER for deals that name none. */
  readonly product: string;
  /** Won ever; null = owns none. */
  readonly owned: number | null;
  /** Open deals that can still be won within the days of the plan, at face value; null without a value. */
  readonly open: number | null;
  readonly openCount: number;
  /** Who leads them; null when that is not known, or both do. */
  readonly openLedBy: 'Partner' | 'Vendor' | null;
  /** Whether one of them was registered. */
  readonly registered: boolean;
  /** How many of them are past their close date. */
  readonly overdue: number;
  /** Open deals that close before the plan begins or after it ends: they bring nothing for its goal. */
  readonly outsideCount: number;
}

export interface CustomerPosition {
  readonly positions: readonly Position[];
  readonly owned: Cents;
  readonly open: Cents;
  readonly openCount: number;
}

export interface PlanDays {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly today: CalendarDate;
}

/** The column of deals that name no product. */
export const OTHER_PRODUCT = 'other';

export const NO_POSITION: CustomerPosition = {
  positions: [],
  owned: NO_MONEY,
  open: NO_MONEY,
  openCount: 0,
};

/**
 * Where a partner stands with one customer.
 * @param deals of that partner with that customer
 * @param registered ids of deals that were registered
 * @param plan its days: what closes outside of them cannot bring what was agreed for them
 */
export function customerPosition(
  deals: readonly CustomerDeal[],
  registered: ReadonlySet<string>,
  plan: PlanDays,
): CustomerPosition {
  const products = new Map<string, CustomerDeal[]>();
  for (const deal of deals) {
    const key = deal.product ?? OTHER_PRODUCT;
    products.set(key, [...(products.get(key) ?? []), deal]);
  }
  const positions = [...products]
    .map(([product, some]) => positionOf(product, some, registered, plan))
    .sort((one, other) => (one.product < other.product ? -1 : 1));
  const won = deals.filter(({ state }) => state === 'won');
  const open = deals.filter((deal) => isOpen(deal) && isWithin(deal, plan));
  return { positions, owned: sumOf(won), open: sumOf(open), openCount: open.length };
}

function positionOf(
  product: string,
  deals: readonly CustomerDeal[],
  registered: ReadonlySet<string>,
  plan: PlanDays,
): Position {
  const won = deals.filter(({ state }) => state === 'won');
  const open = deals.filter((deal) => isOpen(deal) && isWithin(deal, plan));
  return {
    product,
    owned: won.length === 0 ? null : fromCents(sumOf(won)),
    open: open.every(({ amount }) => amount === null) ? null : fromCents(sumOf(open)),
    openCount: open.length,
    openLedBy: leaderOf(open),
    registered: open.some(({ id }) => registered.has(id)),
    overdue: open.filter(({ closeDate }) => closeDate < plan.today).length,
    outsideCount: deals.filter((deal) => isOpen(deal) && !isWithin(deal, plan)).length,
  };
}

function isOpen({ state }: CustomerDeal): boolean {
  return state === 'open';
}

/** What is past its close date can be won today at the earliest. */
function isWithin({ closeDate }: CustomerDeal, { start, end, today }: PlanDays): boolean {
  const earliest = closeDate < today ? today : closeDate;
  return start <= earliest && earliest <= end;
}

function leaderOf(open: readonly CustomerDeal[]): Position['openLedBy'] {
  const leaders = new Set(open.map(({ ledBy }) => ledBy));
  const [leader] = leaders;
  if (leaders.size !== 1 || !leader) return null;
  return leader === 'partner' ? 'Partner' : 'Vendor';
}

function sumOf(deals: readonly CustomerDeal[]): Cents {
  return deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0) as Cents;
}
