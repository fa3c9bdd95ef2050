import type { CalendarDate } from '../calendarDate.ts';
import type { Deal } from '../deal.ts';
import { NO_MONEY, type Cents } from '../money.ts';
import { rateOn, type Currencies, type RateOfDay } from './currencies.ts';
import { exchange } from './exchange.ts';
import type { RateSource } from './exchangeBasis.ts';
import type { OwnDeal } from './ownMoney.ts';

export interface DealConversion {
  readonly currencies: Currencies;
  readonly to: string;
  readonly asOf: CalendarDate;
  /** plan: the rate of the plan's day, so that exchange rates change no attainment. */
  readonly basis: 'dated' | 'plan';
  /** The day whose rates the plan was made with, for deals that close on a day. */
  readonly planDayOf: (closeDate: CalendarDate) => CalendarDate;
}

/** A deal in the currency that was wanted, and how it got there. */
export interface ConvertedDeal {
  /** Null for a credit that could not be converted. */
  readonly deal: Deal | null;
  /** Null where nothing had to be converted. */
  readonly by: ConversionStep | null;
  /** Why it could not be converted. */
  readonly issue: string | null;
}

export interface ConversionStep {
  readonly source: RateSource;
  readonly legs: readonly ({ readonly currency: string } & RateOfDay)[];
  /** Cents: the amount − what it would be at the rates of the plan's day; zero where those are not known. */
  readonly fxEffect: Cents;
}

/**
 * Closed deals at the dated rate of their close date, open ones at the rate of the as-of day. A deal that cannot be
 * converted is counted and has no amount; a credit, which is no deal and counts for its amount alone, is left out.
 */
export function convertDeal(own: OwnDeal, conversion: DealConversion): ConvertedDeal {
  const { currency, ...deal } = own;
  const { currencies, to } = conversion;
  if (currency === undefined || currency === to) {
    return { deal, by: null, issue: null };
  }
  const { day, source } = dayOf(deal, conversion);
  const from = rateOn(currencies, currency, day);
  const into = rateOn(currencies, to, day);
  if (typeof from === 'string' || typeof into === 'string') {
    if (deal.amount !== null && deal.amount < 0)
      return { deal: null, by: null, issue: sentenceOf(from, into) };
    const isUnconverted = deal.amount !== null;
    return {
      deal: { ...deal, amount: null, ...(isUnconverted && { isUnconverted }) },
      by: null,
      issue: isUnconverted ? sentenceOf(from, into) : null,
    };
  }
  const amount = deal.amount === null ? null : exchange(deal.amount, from.rate, into.rate);
  const legs = [
    { currency, ...from },
    { currency: to, ...into },
  ].filter((leg) => leg.currency !== currencies.corporate);
  const isDated = legs.some(({ startsOn }) => startsOn !== null);
  const fxEffect = amount === null ? NO_MONEY : effectOf(own, amount, conversion);
  return {
    deal: { ...deal, amount },
    by: { source: isDated ? source : 'static rate', legs, fxEffect },
    issue: null,
  };
}

function sentenceOf(from: RateOfDay | string, into: RateOfDay | string): string {
  return typeof from === 'string' ? from : (into as string);
}

function dayOf(
  { state, closeDate }: Deal,
  { asOf, basis, planDayOf }: DealConversion,
): { day: CalendarDate; source: RateSource } {
  if (basis === 'plan') return { day: planDayOf(closeDate), source: 'plan rate' };
  return state === 'open'
    ? { day: asOf, source: 'rate of the as-of day' }
    : { day: closeDate, source: 'dated rate of the close date' };
}

function effectOf(
  { amount, currency, closeDate }: OwnDeal,
  converted: Cents,
  { currencies, to, planDayOf }: DealConversion,
): Cents {
  const day = planDayOf(closeDate);
  const from = rateOn(currencies, currency ?? '', day);
  const into = rateOn(currencies, to, day);
  if (amount === null || typeof from === 'string' || typeof into === 'string') return NO_MONEY;
  return (converted - exchange(amount, from.rate, into.rate)) as Cents;
}
