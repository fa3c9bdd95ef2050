/** Decimals kept of money and of rates: a hundredth of a cent, a millionth of the whole. */
const DECIMALS = 6;

/**
 * A product of decimal numbers without the error of binary fractions: a whole number, and how many decimals it has.
 * @param {readonly number[]} factors none negative, at most six decimals count
 * @returns {{ digits: bigint, decimals: number }}
 */
export function product(factors) {
  return {
    digits: factors.reduce((result, factor) => result * scaled(factor), BigInt(1)),
    decimals: factors.length * DECIMALS,
  };
}

/** The smallest whole number that is not less than the quotient; the divisor is above zero. */
export function ceilQuotient(dividend, divisor) {
  const shift = divisor.decimals - dividend.decimals;
  const top = shift > 0 ? dividend.digits * tenTo(shift) : dividend.digits;
  const bottom = shift < 0 ? divisor.digits * tenTo(-shift) : divisor.digits;
  return Number((top + bottom - BigInt(1)) / bottom);
}

/** Rounded to so many decimals, half up, through the decimal text. */
export function whole(value, decimals) {
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
}

function scaled(factor) {
  const digits = Number(`${factor}e${DECIMALS}`);
  // A factor too small or too big for plain decimal text is written with an exponent already.
  return BigInt(Math.round(Number.isNaN(digits) ? factor * 1e6 : digits));
}

function tenTo(power) {
  return BigInt(`1${'0'.repeat(power)}`);
}
