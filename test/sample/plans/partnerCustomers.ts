import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import { dealRows, productRows } from '../rules/crmSalesOpportunities.ts';
import { made } from '../rules/made.ts';
import { appearsOn } from '../rules/opportunities.ts';

/** A customer of a partner, and a product that it neither has nor talks about yet. */
export interface GapOfCustomer {
  readonly customer: string;
  readonly product: string;
  /** Whole dollars: a few pieces at list price. */
  readonly amount: number;
}

/** What is planned is neither small change nor the one deal that decides everything. */
const WORTH_PLANNING = { from: 1000, to: 10_000 };

/** Those that bought most from a partner by a day, the largest first. */
export function largestCustomers(agent: string, by: CalendarDate): string[] {
  const won = new Map<string, number>();
  for (const { salesAgent, account, stage, closeDate, closeValue } of dealRows()) {
    if (salesAgent !== agent || account === null || stage !== 'Won' || closeDate! > by) continue;
    won.set(account, (won.get(account) ?? 0) + closeValue!);
  }
  return [...won.keys()].sort((one, other) => won.get(other)! - won.get(one)! || (one < other ? -1 : 1));
}

/** For each of the largest customers one product that nobody has sold or offers to it. */
export function gapsOf(agent: string, by: CalendarDate, count: number): GapOfCustomer[] {
  const deals = dealRows().filter((row) => row.salesAgent === agent && appearsOn(row) <= by);
  const taken = new Set(
    deals.filter(({ stage }) => stage !== 'Lost').map(({ account, product }) => `${account}|${product}`),
  );
  return largestCustomers(agent, by)
    .flatMap((customer) => {
      const free = productRows().filter(
        ({ product, salesPrice }) =>
          salesPrice >= WORTH_PLANNING.from &&
          salesPrice <= WORTH_PLANNING.to &&
          !taken.has(`${customer}|${product}`),
      );
      const chosen = free[made(`plan ${agent} ${customer}`, free.length || 1)];
      if (chosen === undefined) return [];
      const pieces = 1 + made(`pieces ${agent} ${customer}`, 2);
      return [
        { customer, product: chosen.product, amount: Math.round((chosen.salesPrice * pieces) / 100) * 100 },
      ];
    })
    .slice(0, count);
}
