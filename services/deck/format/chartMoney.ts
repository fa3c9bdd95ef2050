/** How one chart writes its amounts. */
export interface ChartMoney {
  /** Cents to what the workbook holds. */
  readonly value: (cents: number) => number;
  /** Spreadsheet number formats: for an axis with steps of this size, and for labels on points. */
  readonly axisFormat: (step: number) => string;
  readonly labelFormat: string;
  /** Says the unit after the name of a series where the workbook holds it; else empty. */
  readonly unitNote: string;
}

/**
 * Finds the unit in which the locale writes an amount of this size. Spreadsheet formats can divide by thousands only,
 * so that other units (万, 億) are divided before they reach the workbook.
 * @param format Compact, without fixed decimals.
 */
export function chartMoney(format: Intl.NumberFormat, largest: number): ChartMoney {
  const sample = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(largest)))));
  const parts = format.formatToParts(sample);
  const divisor = Math.round(sample / Number(textOf(parts, 'integer')));
  const thousands = Math.log10(divisor) / 3;
  const byFormat = Number.isInteger(thousands);
  const unit = byFormat ? divisor : 1;

  const [before, after] = aroundDigits(parts);
  const code = (digits: string) => before + digits + (byFormat ? ','.repeat(thousands) : '') + after;
  const signed = (digits: string) =>
    `${code(digits)};"−"${code(digits)};${before}0${withoutUnit(after, parts)}`;
  return {
    value: (cents) => (byFormat ? cents / 100 : cents / 100 / divisor),
    axisFormat: (step) => signed((step / unit) % 1 === 0 ? '#,##0' : '#,##0.0'),
    // Three digits, as everywhere.
    labelFormat:
      divisor === 1
        ? code('#,##0')
        : `[>=${100 * unit}]${code('#,##0')};[>=${10 * unit}]${code('#,##0.0')};${code('#,##0.00')}`,
    unitNote: byFormat ? '' : ` (${textOf(parts, 'compact')})`,
  };
}

function textOf(parts: readonly Intl.NumberFormatPart[], wanted: Intl.NumberFormatPart['type']): string {
  return parts
    .filter(({ type }) => type === wanted)
    .map(({ value }) => value)
    .join('');
}

/** What stands before and after the digits, as a spreadsheet takes literal text. */
function aroundDigits(parts: readonly Intl.NumberFormatPart[]): [string, string] {
  const first = parts.findIndex(({ type }) => type === 'integer');
  const last = parts.findLastIndex(({ type }) => type === 'integer');
  return [literal(parts.slice(0, first)), literal(parts.slice(last + 1))];
}

function literal(parts: readonly Intl.NumberFormatPart[]): string {
  const text = parts.map(({ value }) => value.replaceAll('"', '')).join('');
  return text === '' ? '' : `"${text}"`;
}

/** Zero has no unit: "$0" and not "$0K". */
function withoutUnit(after: string, parts: readonly Intl.NumberFormatPart[]): string {
  return after
    .replace(textOf(parts, 'compact'), '')
    .replace(/^""$/, '')
    .replace(/\s{2,}/, ' ');
}
