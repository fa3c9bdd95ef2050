import { fill, fullDate } from 'c/format';
import effect from '@salesforce/label/c.Scorecard_ExchangeEffect';
import notConverted from '@salesforce/label/c.Scorecard_NotConverted';
import notConvertedOne from '@salesforce/label/c.Scorecard_NotConvertedOne';
import rateClose from '@salesforce/label/c.Scorecard_ExchangeRateClose';
import rateDay from '@salesforce/label/c.Scorecard_ExchangeRateDay';
import rateFixed from '@salesforce/label/c.Scorecard_ExchangeRateFixed';
import ratePlan from '@salesforce/label/c.Scorecard_ExchangeRatePlan';
import since from '@salesforce/label/c.Scorecard_ExchangeSince';
import { counted } from './counted';
import { part } from './explanationParts';

/** From this share of what is won on, the effect of exchange rates is worth a line (metrics.md §0, Currency). */
const WORTH_SAYING = 0.02;
const OPEN = 'rate of the as-of day';
const RATE_LABELS = {
  'dated rate of the close date': rateClose,
  [OPEN]: rateDay,
  'plan rate': ratePlan,
  'static rate': rateFixed,
};

/** How the stored amounts came into their currency; null where the org has one, or nobody said. */
export function exchangeOf({ explanation }) {
  try {
    return JSON.parse(explanation).exchange ?? null;
  } catch {
    return null;
  }
}

/** What exchange rates did to what is won, and the rates that closed deals were converted with. */
export function wonExchangeParts(quarter, cash) {
  const exchange = exchangeOf(quarter);
  if (!exchange) return [];
  const change = (exchange.fxEffect ?? 0) / 100;
  const isWorthSaying = Math.abs(change) > WORTH_SAYING * Math.abs(quarter.wonAmount);
  return [
    ...(isWorthSaying ? [part(effect, cash(change), 'out')] : []),
    ...ratesOf(exchange, ({ source }) => source !== OPEN),
    ...leftOut(exchange),
  ];
}

/** The rates that open deals were converted with. */
export function openExchangeParts(quarter) {
  const exchange = exchangeOf(quarter);
  if (!exchange) return [];
  return [...ratesOf(exchange, ({ source }) => source === OPEN), ...leftOut(exchange)];
}

function ratesOf({ rates, corporate }, isShown) {
  return rates
    .filter(isShown)
    .map(({ source, rate, currency, startsOn }) =>
      part(
        fill(RATE_LABELS[source] ?? rateFixed, corporate, rate, currency),
        startsOn === null ? '' : fill(since, fullDate(startsOn)),
        'out',
      ),
    );
}

function leftOut({ issues }) {
  const count = issues.reduce((sum, { records }) => sum + records, 0);
  return count > 0 ? [part(counted(count, notConvertedOne, notConverted), '', 'out')] : [];
}
