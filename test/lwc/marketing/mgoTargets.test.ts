import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { generateWithin, mgoTargets, shares } from '#lwc/mgoTargets';

const TEN_MILLION = { target: 10_000_000, dealSize: 15_874, wonRate: 0.05 };

describe('opportunities that a revenue target needs', () => {
  test('ten million at 15,874 a deal and one in twenty won needs 12,600', () => {
    expect(mgoTargets(TEN_MILLION)).toMatchObject({ opportunities: 12_600, revenuePerOpportunity: 793.65 });
  });

  test('one dollar less a deal needs one more', () => {
    expect(mgoTargets({ ...TEN_MILLION, dealSize: 15_873 }).opportunities).toBe(12_601);
  });

  test('a target that fits exactly is not rounded up', () => {
    // 0.1 × 3 is not 0.3 in binary fractions.
    expect(mgoTargets({ target: 0.3, dealSize: 3, wonRate: 0.1 }).opportunities).toBe(1);
    expect(mgoTargets({ target: 7_000, dealSize: 10_000, wonRate: 0.07 }).opportunities).toBe(10);
  });

  test('the stages before them keep their fractions and are rounded only where they are shown', () => {
    const { opportunities, earlier } = mgoTargets({
      target: 1_000,
      dealSize: 300,
      wonRate: 0.5,
      earlier: [
        { stage: 'accepted', rate: 0.5 },
        { stage: 'qualified', rate: 0.5 },
      ],
    });
    // 6.67 opportunities, 13.33 accepted, 26.67 qualified: from the rounded seven it would be 14 and 28.
    expect([opportunities, ...earlier.map(({ count }) => count)]).toEqual([7, 14, 27]);
  });

  test('a stage whose rate is not known has no count, nor have those before it', () => {
    const { earlier } = mgoTargets({
      ...TEN_MILLION,
      earlier: [
        { stage: 'accepted', rate: null },
        { stage: 'qualified', rate: 0.5 },
      ],
    });
    expect(earlier).toEqual([
      { stage: 'accepted', count: null },
      { stage: 'qualified', count: null },
    ]);
  });

  test.each([
    [{ ...TEN_MILLION, target: null }, ['target']],
    [{ ...TEN_MILLION, dealSize: 0 }, ['dealSize']],
    [{ target: null, dealSize: null, wonRate: null }, ['target', 'dealSize', 'wonRate']],
  ])('what is missing or zero is named, and nothing is promised', (input, missing) => {
    expect(mgoTargets(input)).toMatchObject({ opportunities: null, revenuePerOpportunity: null, missing });
  });

  test('the opportunities bring at least the target, and one fewer would not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900_000_000 }),
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (target, dealSize, rate) => {
          const { opportunities } = mgoTargets({ target, dealSize, wonRate: rate / 10_000 });
          const brings = (count: number) => BigInt(count) * BigInt(dealSize) * BigInt(rate);
          const wanted = BigInt(target) * 10_000n;
          expect(brings(opportunities ?? 0) >= wanted && brings((opportunities ?? 0) - 1) < wanted).toBe(
            true,
          );
        },
      ),
    );
  });
});

describe('a target in parts', () => {
  test('12,600 a year are 3,150 a quarter, 1,050 a month and 243 in the first week', () => {
    expect(shares(12_600, 4).map(({ share }) => share)).toEqual([3_150, 3_150, 3_150, 3_150]);
    expect(new Set(shares(12_600, 12).map(({ share }) => share))).toEqual(new Set([1_050]));
    expect(shares(12_600, 52)[0]).toEqual({ number: 1, share: 243, total: 243 });
  });

  test('the parts add up to the whole and differ by one at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 1, max: 366 }),
        (total, parts) => {
          const all = shares(total, parts).map(({ share }) => share);
          expect(all.reduce((sum, share) => sum + share, 0)).toBe(total);
          expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

test('opportunities have to come about a cycle earlier than their revenue', () => {
  expect(generateWithin({ starts: '2018-01-01', ends: '2018-12-31', cycleDays: 45 })).toEqual({
    starts: '2017-11-17',
    ends: '2018-11-16',
  });
});

test('without a measured cycle nothing is shifted', () => {
  const year = { starts: '2018-01-01', ends: '2018-12-31' };
  expect(generateWithin({ ...year, cycleDays: null })).toEqual(year);
});
