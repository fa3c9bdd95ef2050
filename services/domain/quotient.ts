/**
 * A ratio, or null where it cannot be said: nothing to divide by, or less than nothing. Never NaN, infinite or −0.
 */
export function quotient(dividend: number, divisor: number): number | null {
  return divisor > 0 ? dividend / divisor || 0 : null;
}
