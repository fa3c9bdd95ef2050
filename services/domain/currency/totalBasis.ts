import type { CalendarDate } from '../calendarDate.ts';
import type { Period } from '../period.ts';
import { rateOn, type Currencies } from './currencies.ts';
import type { ExchangeBasis, UsedRate } from './exchangeBasis.ts';

/** Dated rates that a total of a year may name for one currency. */
const ROOM_FOR_RATES = 12;

/** How amounts come into a total: the rates that its deals may have been converted with, whichever deals there are. */
export function totalBasis(currencies: Currencies, period: Period, asOf: CalendarDate): ExchangeBasis {
  const others = [...currencies.known.values()].filter(
    ({ code, active }) => active && code !== currencies.corporate,
  );
  return {
    currency: currencies.corporate,
    corporate: currencies.corporate,
    isDated: currencies.setup === 'dated',
    basis: 'dated',
    convertedDeals: 0,
    rates: others.flatMap(({ code }) => [
      ...closeRates(currencies, code, period),
      ...rateNow(currencies, code, asOf),
    ]),
    fxEffect: null,
    issues: [],
  };
}

function closeRates(currencies: Currencies, code: string, { start, end }: Period): UsedRate[] {
  const dated = currencies.known.get(code)?.dated ?? [];
  const first = dated.findLastIndex(({ startsOn }) => startsOn <= start);
  return dated
    .slice(Math.max(0, first))
    .filter(({ startsOn }) => startsOn <= end)
    .slice(-ROOM_FOR_RATES)
    .map((rate) => ({ currency: code, ...rate, source: 'dated rate of the close date', deals: null }));
}

function rateNow(currencies: Currencies, code: string, asOf: CalendarDate): UsedRate[] {
  const rate = rateOn(currencies, code, asOf);
  if (typeof rate === 'string') return [];
  const source = rate.startsOn === null ? 'static rate' : 'rate of the as-of day';
  return [{ currency: code, ...rate, source, deals: null }];
}
