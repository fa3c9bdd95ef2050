import { chartMoney } from './chartMoney.ts';
import type { ChartMoney } from './chartMoney.ts';
import { numberFormat } from './countFormats.ts';

export interface MoneyFormats {
  /** From cents, whole or not. Whole units under a million, else short. */
  readonly money: (cents: number) => string;
  /** From cents: three digits and the locale's unit ("$193K", "1,20 Mio. €", "¥123万"). For tiles. */
  readonly shortMoney: (cents: number) => string;
  /** How charts write amounts up to the largest one, in cents. */
  readonly chartMoney: (largest: number) => ChartMoney;
}

const SHORT_FROM = 1_000_000;
/** Under it there is no unit to shorten with. */
const UNITS_FROM = 1000;

export function moneyFormats(locale: string, currency: string): MoneyFormats {
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const compact = { ...style, notation: 'compact', maximumSignificantDigits: 3 } as const;
  const whole = numberFormat(locale, { ...style, maximumFractionDigits: 0 });
  const short = numberFormat(locale, { ...compact, minimumSignificantDigits: 3 });
  const unitParts = new Intl.NumberFormat(locale, compact);
  const wholeUnder = (limit: number) => (cents: number) =>
    (Math.abs(cents / 100) < limit ? whole : short)(cents / 100);
  return {
    money: wholeUnder(SHORT_FROM),
    shortMoney: wholeUnder(UNITS_FROM),
    chartMoney: (largest) => chartMoney(unitParts, largest / 100),
  };
}
