import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../domain/propertySeed.ts';
import { cents } from '../../../../services/domain/money.ts';
import {
  day,
  instant,
  money,
  percent,
  ratio,
  roundedMoney,
  sentence,
  words,
} from '../../../../services/salesforce/records/fieldCodecs.ts';

describe('what goes to Salesforce comes back the same', () => {
  test('money, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }).map(cents), (amount) => {
        expect(money.decode(money.encode(amount))).toBe(amount);
      }),
    );
  });

  test('shares that Salesforce holds as percent', () => {
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), (share) => {
        expect(percent.decode(percent.encode(share))).toBeCloseTo(share, 10);
      }),
    );
  });

  test('moments', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (moment) => {
          expect(instant.decode(instant.encode(moment))).toEqual(moment);
        },
      ),
    );
  });

  test('picklist words', () => {
    const side = words({ partner: 'Partner', vendor: 'Vendor' });
    expect(side.decode(side.encode('vendor'))).toBe('vendor');
  });
});

test('25 percent are a quarter', () => {
  expect(percent.decode(25)).toBe(0.25);
});

test('a quarter is 25 percent', () => {
  expect(percent.encode(0.25)).toBe(25);
});

test('an average is written to the cent, half away from zero', () => {
  expect(roundedMoney.encode(-1234.5)).toBe(-12.35);
});

test('a quotient past the end of its field is written as the largest that it holds', () => {
  expect(ratio.encode(1e12)).toBe(99_999_999);
});

test('a date and time with an offset without colon is understood', () => {
  expect(instant.decode('2017-11-15T01:00:00.000+0100')).toEqual(new Date('2017-11-15T00:00:00Z'));
});

test('a day that does not exist is refused', () => {
  expect(day.safeDecode('2017-02-30').success).toBe(false);
});

test('a sentence that is too long ends with an ellipsis', () => {
  expect(sentence(10).encode('Something went wrong')).toBe('Something…');
});
