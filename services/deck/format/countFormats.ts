export interface CountFormats {
  readonly count: (value: number) => string;
  /** "1 deal", "1,200 deals"; the plural adds an s unless given. */
  readonly counted: (value: number, one: string, many?: string) => string;
  /** Whole percent of a share: 0.513 is "51%". A share under 1 never reads "100%". */
  readonly percent: (share: number) => string;
  /** "2.5x". */
  readonly multiple: (value: number) => string;
  /** A multiple beside the one it is measured against: two decimals where one would make them look equal. */
  readonly multipleAgainst: (value: number, index: number) => string;
  /** "1.04". */
  readonly index: (value: number) => string;
}

export function countFormats(locale: string): CountFormats {
  const whole = numberFormat(locale, { maximumFractionDigits: 0 });
  const percent = numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const oneDecimal = numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const twoDecimals = numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const multiple = (value: number) => `${oneDecimal(value)}x`;
  return {
    count: whole,
    counted: (value, one, many = `${one}s`) => `${whole(value)} ${value === 1 ? one : many}`,
    percent: (share) => percent(share < 1 ? Math.min(share, 0.99) : share),
    multiple,
    multipleAgainst: (value, index) =>
      value < index && multiple(value) === multiple(index)
        ? `${twoDecimals(Math.floor(value * 100) / 100)}x`
        : multiple(value),
    index: twoDecimals,
  };
}

/** With a true minus sign, as tables set it, and none before what rounds to zero. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { ...options, signDisplay: 'negative' });
  return (value) => format.format(value).replace('-', '−');
}
