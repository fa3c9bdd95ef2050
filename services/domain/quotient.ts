/** A ratio, or null where it cannot be said: nothing to divide by, or less than nothing. Never NaN nor infinite. */
export function quotient(dividend: number, divisor: number): number | null {
  return divisor > 0 ? dividend / divisor : null;
}
