import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exchange } from '../../../../services/domain/currency/exchange.ts';
import { cents } from '../../../../services/domain/money.ts';
import '../propertySeed.ts';

/** As Salesforce keeps rates: up to six decimals. */
const anyRate = fc.integer({ min: 1, max: 2_000_000_000 }).map((millionths) => millionths / 1_000_000);
const anyAmount = fc.integer({ min: -9_000_000_000, max: 9_000_000_000 }).map(cents);

/** Millionths, which are whole. */
const inMillionths = (rate: number) => BigInt(Math.round(rate * 1_000_000));

describe('an amount in another currency', () => {
  test.each([
    ['from dollars to euros', 100_00, 1, 0.85, 85_00],
    ['from euros to dollars', 85_00, 0.85, 1, 100_00],
    ['through the corporate currency, without rounding there', 1_00, 3, 0.3, 10],
    ['rounded half away from zero', 1_00, 1, 0.005, 1],
    ['a credit rounded half away from zero', -1_00, 1, 0.005, -1],
    ['with a rate that no binary fraction is', 100_50, 1, 1.005, 101_00],
    ['with a rate that is written with an exponent', 1_000_000_00, 1, 0.0000005, 50],
  ])('%s', (_how, amount, from, to, expected) => {
    expect(exchange(cents(amount), from, to)).toBe(expected);
  });

  test('is no more than half a cent off', () => {
    fc.assert(
      fc.property(anyAmount, anyRate, anyRate, (amount, from, to) => {
        fc.pre(Math.abs((amount * to) / from) < 2 ** 52);
        const converted = BigInt(exchange(amount, from, to));
        const off = converted * inMillionths(from) - BigInt(amount) * inMillionths(to);
        const size = off < 0n ? -off : off;
        expect(2n * size <= inMillionths(from)).toBe(true);
      }),
    );
  });

  test('is the same in its own currency, whatever the rate', () => {
    fc.assert(fc.property(anyAmount, anyRate, (amount, rate) => exchange(amount, rate, rate) === amount));
  });

  test('is as much below zero as its opposite is above', () => {
    fc.assert(
      fc.property(anyAmount, anyRate, (amount, rate) => {
        const opposite = exchange(cents(0 - amount), 1, rate);
        return opposite + exchange(amount, 1, rate) === 0;
      }),
    );
  });

  test('keeps the order of amounts', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, anyRate, (one, other, rate) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        return exchange(less, 1, rate) <= exchange(more, 1, rate);
      }),
    );
  });

  test.each([0, -1, Infinity, NaN])('is refused at a rate of %d', (rate) => {
    expect(() => exchange(cents(1), 1, rate)).toThrow('is no exchange rate');
  });
});
