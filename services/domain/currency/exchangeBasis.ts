import type { CalendarDate } from '../calendarDate.ts';
import type { Cents } from '../money.ts';

/** Which day's rate an amount was converted at, in the words that are stored; static where rates are not dated. */
export type RateSource =
  'dated rate of the close date' | 'rate of the as-of day' | 'plan rate' | 'static rate';

/** A rate that amounts were converted with. */
export interface UsedRate {
  readonly currency: string;
  /** Units of it for one unit of the corporate currency. */
  readonly rate: number;
  /** The day from which it holds; null where it has none. */
  readonly startsOn: CalendarDate | null;
  readonly source: RateSource;
  /** Deals of the period that it was used for; null in a total. */
  readonly deals: number | null;
}

/** How the amounts of a stored performance came into its currency. */
export interface ExchangeBasis {
  readonly currency: string;
  readonly corporate: string;
  /** Whether the organisation dates its rates. */
  readonly isDated: boolean;
  /** plan: deals at the rate of the day on which the goal was accepted. */
  readonly basis: 'dated' | 'plan';
  /** Deals of the period in other currencies. */
  readonly convertedDeals: number;
  /** The latest ones, where there are more than fit. */
  readonly rates: readonly UsedRate[];
  /**
   * Cents. Won at these rates − won at the rates of the day on which the goal was accepted (without a goal: of the
   * quarter's first day). Null in a total.
   */
  readonly fxEffect: Cents | null;
  /** Deals and goals that could not be converted: counted, and in no amount. */
  readonly issues: readonly { readonly sentence: string; readonly records: number }[];
}

/** The share of the won total from which an effect of exchange rates is worth a line (metrics.md §0, Currency). */
const WORTH_SAYING = 0.02;

export function isFxWorthSaying(fxEffect: number | null, won: number): boolean {
  return fxEffect !== null && Math.abs(fxEffect) > WORTH_SAYING * Math.abs(won);
}
