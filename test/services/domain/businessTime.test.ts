import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { businessMilliseconds, MS_PER_HOUR } from '../../../services/domain/businessTime.ts';
import './propertySeed.ts';

const hours = (from: string, to: string) =>
  businessMilliseconds(Date.parse(`${from}Z`), Date.parse(`${to}Z`)) / MS_PER_HOUR;

test.each([
  ['within a day', '2017-01-02T09:00', '2017-01-02T17:30', 8.5],
  ['overnight', '2017-01-02T09:00', '2017-01-03T09:00', 24],
  ['over a weekend', '2017-01-06T12:00', '2017-01-09T12:00', 24],
  ['on a weekend alone', '2017-01-07T01:00', '2017-01-08T23:00', 0],
  ['from a weekend on', '2017-01-07T01:00', '2017-01-09T05:00', 5],
  ['over four weeks', '2017-01-02T00:00', '2017-01-30T00:00', 20 * 24],
  ['before 1970', '1969-12-26T00:00', '1969-12-30T00:00', 48],
])('business hours %s', (_, from, to, expected) => {
  expect(hours(from, to)).toBe(expected);
});

test('business time adds up over any stop in between', () => {
  const instant = fc.integer({ min: 0, max: 2_000_000_000_000 });
  fc.assert(
    fc.property(instant, instant, instant, (from, between, to) => {
      const parts = businessMilliseconds(from, between) + businessMilliseconds(between, to);
      expect(parts).toBe(businessMilliseconds(from, to));
    }),
  );
});
