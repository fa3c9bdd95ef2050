import { cents, type Cents } from '../money.ts';

/**
 * Converts exactly: amount × `to` ÷ `from`, through the corporate currency without rounding there, and rounded once, to
 * the cent, half away from zero.
 * @param from units of the amount's currency for one unit of the corporate currency, as Salesforce keeps rates
 * @param to the same of the currency that is wanted
 * @throws RangeError when a rate is not above zero
 */
export function exchange(amount: Cents, from: number, to: number): Cents {
  if (from === to) return amount;
  const [divisor, multiplier] = [decimalOf(from), decimalOf(to)];
  const numerator = BigInt(amount) * multiplier.digits * 10n ** divisor.scale;
  return cents(Number(roundedQuotient(numerator, divisor.digits * 10n ** multiplier.scale)));
}

interface Decimal {
  readonly digits: bigint;
  readonly scale: bigint;
}

const decimals = new Map<number, Decimal>();

/** The decimal that was typed: the shortest text that reads back as the number, not the binary fraction beside it. */
function decimalOf(rate: number): Decimal {
  const known = decimals.get(rate);
  if (known !== undefined) return known;
  if (!(rate > 0) || !Number.isFinite(rate)) throw new RangeError(`${rate} is no exchange rate.`);
  const [mantissa = '', exponent = '0'] = String(rate).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, -scale));
  const decimal = { digits, scale: BigInt(Math.max(0, scale)) };
  decimals.set(rate, decimal);
  return decimal;
}

function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}
