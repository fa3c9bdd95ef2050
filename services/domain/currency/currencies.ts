import type { CalendarDate } from '../calendarDate.ts';

/** What an organisation has: one currency, several with one rate each, or several with rates that begin on a day. */
export type CurrencySetup = 'single' | 'static' | 'dated';

/** The currencies of an organisation that has several. */
export interface Currencies {
  /** ISO 4217; the company's currency, in which managers, regions and the company are measured. */
  readonly corporate: string;
  readonly setup: Exclude<CurrencySetup, 'single'>;
  readonly known: ReadonlyMap<string, Currency>;
}

export interface Currency {
  readonly code: string;
  readonly active: boolean;
  /** Units of it for one unit of the corporate currency; used where no rates are dated. */
  readonly rate: number;
  /** Null where the organisation does not date rates; the oldest first. */
  readonly dated: readonly DatedRate[] | null;
}

export interface DatedRate {
  readonly startsOn: CalendarDate;
  /** Units for one unit of the corporate currency. */
  readonly rate: number;
}

export interface RateOfDay {
  readonly rate: number;
  /** Null where the rate has no date: the corporate currency's, and where rates are not dated. */
  readonly startsOn: CalendarDate | null;
}

/**
 * The rate that holds on a day; where there is none, a sentence that says why and what to do. Never 1 for want of a
 * better one: an amount that cannot be converted is no money (metrics.md §0, Currency).
 */
export function rateOn(currencies: Currencies, code: string, day: CalendarDate): RateOfDay | string {
  if (code === currencies.corporate) return { rate: 1, startsOn: null };
  const currency = currencies.known.get(code);
  if (currency === undefined) {
    const name = code === '' ? 'A blank currency' : `The currency ${code}`;
    return `${name} is not set up in this organisation. Add it, or correct the currency of the record.`;
  }
  if (!currency.active) {
    return `The currency ${code} is not active. Activate it, or give the record a currency that is.`;
  }
  if (currency.dated === null) return { rate: currency.rate, startsOn: null };
  const found = latestUntil(currency.dated, day);
  if (found !== undefined) return found;
  const [first] = currency.dated;
  const since = first === undefined ? '' : `; the first one starts on ${first.startsOn}`;
  return `There is no dated rate of ${code} for ${day}${since}. Add one under Manage Currencies.`;
}

function latestUntil(rates: readonly DatedRate[], day: CalendarDate): DatedRate | undefined {
  for (let at = rates.length - 1; at >= 0; at -= 1) {
    const rate = rates[at] as DatedRate;
    if (rate.startsOn <= day) return rate;
  }
  return undefined;
}
