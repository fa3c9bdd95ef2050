import type { CalendarDate } from '../domain/calendarDate.ts';
import { rateOn, type Currencies } from '../domain/currency/currencies.ts';
import { exchange } from '../domain/currency/exchange.ts';
import type { CustomerDeal } from './customerDeals.ts';

/**
 * Deals with their amounts in the currency of a plan: won ones at the rate of their close date, open ones at that of
 * the day. What cannot be converted counts, and has no amount.
 * @param currencies null where the organisation has one
 * @param wanted null = the organisation's own
 */
export function dealsInCurrency(
  deals: readonly CustomerDeal[],
  currencies: Currencies | null,
  wanted: string | null,
  today: CalendarDate,
): readonly CustomerDeal[] {
  if (currencies === null) return deals;
  const into = wanted ?? currencies.corporate;
  return deals.map((deal) => {
    const { amount, currency, state, closeDate } = deal;
    if (amount === null || currency === null || currency === into) return deal;
    const day = state === 'open' ? today : closeDate;
    const [from, to] = [rateOn(currencies, currency, day), rateOn(currencies, into, day)];
    const known = typeof from !== 'string' && typeof to !== 'string';
    return { ...deal, amount: known ? exchange(amount, from.rate, to.rate) : null };
  });
}
