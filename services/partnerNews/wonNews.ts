import { toCents } from '../domain/money.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import { wonBefore, type WonDeal, type WonDealFields } from '../salesforce/sources/newsOfDeals.ts';
import type { DayOf } from '../sync/zonedDay.ts';
import { dayIn } from '../sync/dayIn.ts';
import { inChunks } from './askInChunks.ts';
import { momentOf } from './momentOf.ts';
import type { NewsDraft } from './newsDraft.ts';

/** A win, with whether no deal won with this product before was larger. */
export function wonNews(
  deal: WonDeal & { readonly partnerId: string },
  dayOf: DayOf,
  isLargestYet: boolean,
  /** Names of products by their keys. */
  products: ReadonlyMap<string, string> = new Map(),
): NewsDraft {
  const { id, partnerId, amount, closed, changedAt } = deal;
  const closedOn = dayIn(closed, dayOf);
  return {
    key: `${id}:won`,
    kind: 'Deal won',
    partnerId,
    subject: deal.customerName,
    amount,
    moneyOf: { object: 'Opportunity', id },
    product: deal.product && (products.get(deal.product) ?? deal.product),
    byName: deal.sellerName,
    side: deal.sellerName === null ? null : 'partner',
    celebrated: true,
    note: isLargestYet ? 'largestYet' : null,
    happenedAt: closedOn === null ? changedAt : momentOf(closedOn, changedAt, dayOf),
    aboutId: id,
  };
}

/**
 * Ids of these wins that are the largest of their product which their partner had won by then. The first win of a
 * product is the largest of nothing. Where whose deal it is needs several lookups, nothing is said.
 */
export async function largestYet(
  salesforce: Pick<SalesforceClient, 'queryTogether'>,
  fields: WonDealFields,
  deals: readonly WonDeal[],
): Promise<ReadonlySet<string>> {
  const { product, partnerChain, amount, closeDate } = fields;
  const [partner = ''] = partnerChain;
  const told = deals.filter((deal) => deal.product !== null && deal.amount !== null);
  if (product === null || told.length === 0 || partnerChain.length > 1 || partner.includes('.'))
    return new Set();
  const firstDay = told.map(({ closed }) => closed).reduce((a, b) => (a < b ? a : b));
  const partnerIds = [...new Set(told.map(({ partnerId }) => partnerId!))];
  const largest = new Map<string, number>();
  const found = new Set<string>();
  for (const some of inChunks(partnerIds)) {
    const [before = [], since = []] = await salesforce.queryTogether(
      wonBefore({ amount, closeDate, partnerChain, product }, some, firstDay),
    );
    for (const row of before)
      largest.set(`${String(row['partner'])} ${String(row['product'])}`, toCents(Number(row['largest'])));
    for (const row of since) {
      const key = `${String(row[partner])} ${String(row[product])}`;
      const value = toCents(Number(row[amount]));
      const most = largest.get(key);
      if (most !== undefined && value > most) found.add(String(row.Id));
      largest.set(key, Math.max(value, most ?? 0));
    }
  }
  return new Set(told.map(({ id }) => id).filter((id) => found.has(id)));
}
