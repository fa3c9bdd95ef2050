import { isLiving } from 'c/registeredBefore';
import { plainRecords } from 'c/scorecardQuery';

/**
 * The answer to DEALS.
 * @param {any} data
 */
export function readDeals(data) {
  const parts = data?.uiapi?.query ?? {};
  const updates = plainRecords(parts.updates);
  const [partner = null] = plainRecords(parts.partner);
  const [money] = plainRecords(parts.money);
  return {
    partner,
    currency: money?.currencyCode ?? 'USD',
    deals: plainRecords(parts.deals).map((deal) => ({
      ...deal,
      updates: updates.filter(({ dealRegistration }) => dealRegistration === deal.id),
    })),
  };
}

/**
 * Deals under way, those first that somebody has to think of: what waits, then what is kept for the fewest days. A deal
 * that is kept no more is over, also before the service has said so.
 * @template {Record<string, any>} Deal
 * @param {readonly Deal[]} deals
 * @param {string} today YYYY-MM-DD
 * @returns {{ living: Deal[], ended: Deal[] }}
 */
export function sorted(deals, today) {
  const rank = ({ status }) => (status === 'Approved' ? 1 : 0);
  const until = ({ protectedUntil }) => protectedUntil ?? '9999-12-31';
  const isUnderWay = (deal) => isLiving(deal) && (deal.status !== 'Approved' || until(deal) >= today);
  const living = deals
    .filter(isUnderWay)
    .sort((one, other) => rank(one) - rank(other) || until(one).localeCompare(until(other)));
  return { living, ended: deals.filter((deal) => !isUnderWay(deal)) };
}

/**
 * Deals of the customers whose name has what was typed.
 * @template {Record<string, any>} Deal
 * @param {readonly Deal[]} deals
 * @param {string} wanted
 * @returns {readonly Deal[]}
 */
export function withName(deals, wanted) {
  const typed = wanted.trim().toLowerCase();
  return typed ? deals.filter(({ customerName }) => customerName?.toLowerCase().includes(typed)) : deals;
}
