import { expect, test } from '@jest/globals';
import { csvNumber } from './csvNumber.ts';

test.each([
  [0, '0.0'],
  [1000, '1000.0'],
  [-12.5, '-12.5'],
  [9999999, '9999999.0'],
  [10_000_000, '1.0E7'],
  [16147805824397, '1.6147805824397E13'],
  [0.0001, '1.0E-4'],
])('bulk results spell %d as %s', (value, text) => {
  expect(csvNumber(value)).toBe(text);
});
