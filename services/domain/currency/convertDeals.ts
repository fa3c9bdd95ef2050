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

/** An amount in the currency that was wanted, and how it got there. */
export interface ConvertedAmount {
  readonly amount: Cents | null;
  /** Null where nothing had to be converted. */
  readonly by: ConversionStep | null;
  /** Why it could not be converted; the amount is null then. */
  readonly issue: string | null;
}

export interface ConversionStep {
  readonly source: RateSource;
  readonly legs: readonly ({ readonly currency: string } & RateOfDay)[];
  /** Cents: the amount − what it would be at the rates of the plan's day; zero where those are not known. */
  readonly fxEffect: Cents;
}

type OwnAmount = Pick<OwnDeal, 'amount' | 'currency' | 'state' | 'closeDate'>;

/** Closed deals at the dated rate of their close date, open ones at the rate of the as-of day. */
export function convertAmount(own: OwnAmount, conversion: DealConversion): ConvertedAmount {
  const { amount, currency } = own;
  const { currencies, to } = conversion;
  if (amount === null || currency === undefined || currency === to) return { amount, by: null, issue: null };
  const { day, source } = dayOf(own, conversion);
  const from = rateOn(currencies, currency, day);
  if (typeof from === 'string') return { amount: null, by: null, issue: from };
  const into = rateOn(currencies, to, day);
  if (typeof into === 'string') return { amount: null, by: null, issue: into };
  const converted = exchange(amount, from.rate, into.rate);
  const legs = [
    { currency, ...from },
    { currency: to, ...into },
  ].filter((leg) => leg.currency !== currencies.corporate);
  const isDated = legs.some(({ startsOn }) => startsOn !== null);
  const fxEffect = effectOf(amount, currency, converted, own.closeDate, conversion);
  return { amount: converted, by: { source: isDated ? source : 'static rate', legs, fxEffect }, issue: null };
}

/**
 * A deal that cannot be converted is counted and has no amount; a credit, which is no deal and counts for its amount
 * alone, is null then.
 */
export function convertDeal(
  own: OwnDeal,
  conversion: DealConversion,
): { readonly deal: Deal | null } & Pick<ConvertedAmount, 'by' | 'issue'> {
  const deal: Deal = withoutCurrency(own);
  const { amount, by, issue } = convertAmount(own, conversion);
  if (issue === null) return { deal: { ...deal, amount }, by, issue };
  const isCredit = deal.amount !== null && deal.amount < 0;
  return { deal: isCredit ? null : { ...deal, amount: null, isUnconverted: true }, by, issue };
}

function withoutCurrency({ currency: _currency, ...deal }: OwnDeal): Deal {
  return deal;
}

function dayOf(
  { state, closeDate }: OwnAmount,
  { asOf, basis, planDayOf }: DealConversion,
): { day: CalendarDate; source: RateSource } {
  if (basis === 'plan') return { day: planDayOf(closeDate), source: 'plan rate' };
  return state === 'open'
    ? { day: asOf, source: 'rate of the as-of day' }
    : { day: closeDate, source: 'dated rate of the close date' };
}

function effectOf(
  amount: Cents,
  currency: string,
  converted: Cents,
  closeDate: CalendarDate,
  { currencies, to, planDayOf }: DealConversion,
): Cents {
  const day = planDayOf(closeDate);
  const from = rateOn(currencies, currency, day);
  const into = rateOn(currencies, to, day);
  if (typeof from === 'string' || typeof into === 'string') return NO_MONEY;
  return (converted - exchange(amount, from.rate, into.rate)) as Cents;
}
