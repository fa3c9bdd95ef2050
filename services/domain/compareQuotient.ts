/** Thresholds count to twelve decimals. */
const DECIMALS = 12;
const SCALE = 10n ** BigInt(DECIMALS);
/** Quotients further than this from the threshold cannot be on its other side by a rounding error. */
const CLOSE = 1e-9;

/**
 * Compares a quotient of products of whole numbers with a threshold: negative below, 0 exactly on it, positive above.
 * Close calls are decided by whole-number arithmetic, so that 50,000 of 100,000 at half-time is exactly on pace.
 * Divisors must be above zero.
 */
export function compareQuotient(
  dividends: readonly number[],
  divisors: readonly number[],
  threshold: number,
): number {
  const difference = product(dividends) / product(divisors) - threshold;
  if (Math.abs(difference) > CLOSE * Math.max(1, Math.abs(threshold))) return difference;
  const left = exactProduct(dividends) * SCALE;
  const right = exactProduct(divisors) * BigInt(threshold.toFixed(DECIMALS).replace('.', ''));
  return left === right ? 0 : left < right ? -1 : 1;
}

function product(factors: readonly number[]): number {
  let result = 1;
  for (const factor of factors) result *= factor;
  return result;
}

function exactProduct(factors: readonly number[]): bigint {
  return factors.reduce((result, factor) => result * BigInt(factor), 1n);
}
