import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvNumber } from './csvNumber.ts';
import { writeCsvNumber } from './writeCsvNumber.ts';

test('numbers are written as they are spelled, whatever their size', () => {
  const target = Buffer.alloc(64);
  const amount = fc
    .integer({ min: -2_000_000_000, max: 2_000_000_000 })
    .map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.oneof(amount, fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
      const end = writeCsvNumber(value, target, 3);
      expect(target.toString('latin1', 3, end)).toBe(csvNumber(value));
    }),
  );
});
