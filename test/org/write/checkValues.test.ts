import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, round, toNumber } from '../formula/decimal.ts';
import { roundTo } from './checkValues.ts';

describe('rounding to a field’s scale', () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [12.344999, 2, 12.34],
    [1e-7, 2, 0],
    [123456789.125, 2, 123456789.13],
  ])('%d at %d places is %d', (value, scale, expected) => {
    expect(roundTo(value, scale)).toBe(expected);
  });

  test('agrees with exact decimals for any amount', () => {
    const amounts = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 4 }), (amount, scale) => {
        expect(roundTo(amount, scale) + 0).toBe(toNumber(round(decimal(amount), scale)) + 0);
      }),
      { numRuns: 500 },
    );
  });
});
