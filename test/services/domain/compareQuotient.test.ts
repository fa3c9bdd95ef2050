import { expect, test } from '@jest/globals';
import { compareQuotient } from '../../../services/domain/compareQuotient.ts';

test.each([
  ['clearly below', [1], [3], 0.5, -1],
  ['clearly above', [2], [3], 0.5, 1],
  ['on a decimal that binary fractions miss', [17], [20], 0.85, 0],
  ['on a product of thresholds', [201], [100], 0.67 * 3, 0],
  ['one in 10^15 above', [500_000_000_000_001, 2], [1_000_000_000_000_000], 1, 1],
  ['one in 10^15 below', [499_999_999_999_999, 2], [1_000_000_000_000_000], 1, -1],
  ['below zero', [-85], [100], -0.85, 0],
])('%s', (_, dividends, divisors, threshold, sign) => {
  expect(Math.sign(compareQuotient(dividends, divisors, threshold))).toBe(sign);
});
