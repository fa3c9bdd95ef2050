import { numberFormat } from './countFormats.ts';

export interface MoneyFormats {
  /** From cents, whole or not. Whole units under a million, else short. */
  readonly money: (cents: number) => string;
  /** From cents: three digits and the locale's unit ("$193K", "1,2 Mio. €", "¥123万"). For charts and tiles. */
  readonly shortMoney: (cents: number) => string;
  /** How charts write amounts up to the largest one, in cents. */
  readonly chartMoney: (largest: number) => ChartMoney;
}

export interface ChartMoney {
  /** Cents to what the workbook holds. */
  readonly value: (cents: number) => number;
  /** Spreadsheet number formats: axis steps without decimals where they need none, labels with one. */
  readonly axisFormat: (step: number) => string;
  readonly labelFormat: string;
  /** Says the unit after the name of a series where the workbook holds it; else empty. */
  readonly unitNote: string;
}

const SHORT_FROM = 1_000_000;

export function moneyFormats(locale: string, currency: string): MoneyFormats {
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const whole = numberFormat(locale, { ...style, maximumFractionDigits: 0 });
  const compact = { ...style, notation: 'compact', maximumSignificantDigits: 3 } as const;
  const short = numberFormat(locale, compact);
  const parts = new Intl.NumberFormat(locale, compact);
  return {
    money: (cents) => (Math.abs(cents / 100) < SHORT_FROM ? whole : short)(cents / 100),
    shortMoney: (cents) => short(cents / 100),
    chartMoney: (largest) => chartMoney(parts, largest / 100),
  };
}

/**
 * Finds the unit in which the locale writes an amount of this size. Spreadsheet formats can divide by thousands only,
 * so that other units (万, 億) are divided before they reach the workbook.
 */
function chartMoney(format: Intl.NumberFormat, largest: number): ChartMoney {
  const sample = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(largest)))));
  const parts = format.formatToParts(sample);
  const shown = Number(
    parts
      .filter(({ type }) => type === 'integer')
      .map(({ value }) => value)
      .join(''),
  );
  const divisor = Math.round(sample / shown);
  const thousands = Math.log10(divisor) / 3;
  const byFormat = Number.isInteger(thousands);
  const firstDigit = parts.findIndex(({ type }) => type === 'integer');
  const lastDigit = parts.findLastIndex(({ type }) => type === 'integer');
  const text = (from: number, to?: number) =>
    parts
      .slice(from, to)
      .map(({ value }) => value)
      .join('')
      .replaceAll('"', '');
  const quoted = (written: string) => (written === '' ? '' : `"${written}"`);
  const code = (digits: string) =>
    quoted(text(0, firstDigit)) +
    digits +
    (byFormat ? ','.repeat(thousands) : '') +
    quoted(text(lastDigit + 1));
  const withUnit = divisor > 1;
  return {
    value: (cents) => (byFormat ? cents / 100 : cents / 100 / divisor),
    axisFormat: (step) => code((byFormat ? step / divisor : step) % 1 === 0 ? '#,##0' : '#,##0.0'),
    labelFormat: code(withUnit ? '#,##0.0' : '#,##0'),
    unitNote: byFormat ? '' : ` (${parts.find(({ type }) => type === 'compact')?.value ?? ''})`,
  };
}
