/**
 * Money as a whole number of hundredths of the currency unit, so that sums are exact.
 * Safe up to 90 trillion units, far past any channel's total.
 */
export type Cents = number & { readonly __brand: 'Cents' };

export const NO_MONEY = 0 as Cents;

/** @throws RangeError when `hundredths` is not a whole safe number. */
export function cents(hundredths: number): Cents {
  if (!Number.isSafeInteger(hundredths)) {
    throw new RangeError(`${hundredths} is not a whole number of cents.`);
  }
  return hundredths as Cents;
}

/**
 * Reads what Salesforce or a CSV holds ("1054", "1054.5", 1054.25, "1.2E7") into cents, half away from zero.
 * @throws RangeError when it is not a finite amount.
 */
export function toCents(amount: string | number): Cents {
  const value = typeof amount === 'number' ? amount : Number(amount.trim() === '' ? NaN : amount);
  if (!Number.isFinite(value)) throw new RangeError(`"${amount}" is not an amount of money.`);
  // Through the shortest decimal text: 1.005 means 1.005, not the binary fraction just under it.
  const scaled = Number(`${Math.abs(value)}e2`);
  const hundredths = Number.isFinite(scaled) ? Math.round(scaled) : Math.round(Math.abs(value) * 100);
  return cents(value < 0 ? -hundredths || 0 : hundredths);
}

/** As Salesforce takes it: a number with at most two decimals. */
export function fromCents(amount: Cents): number {
  return amount / 100;
}
