import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { costPer, creditFor, marketingReturn, rebateReturn } from '#lwc/marketingReturn';

const EXPO = { wonRevenue: 52_000, pipeline: 20_000, paidFunds: 4_000, totalCost: 8_000, margin: 0.3 };

describe('what came back', () => {
  test('revenue per dollar and return at the margin are two figures', () => {
    expect(marketingReturn(EXPO)).toEqual({
      revenuePerDollar: 13,
      pipelinePerDollar: 18,
      roi: 0.95,
      roiKind: 'margin',
    });
  });

  test('an unknown margin takes the whole revenue and says so', () => {
    expect(marketingReturn({ ...EXPO, margin: null })).toMatchObject({ roi: 5.5, roiKind: 'revenue' });
  });

  test('nothing won is a loss, nothing measured is no figure', () => {
    expect(marketingReturn({ ...EXPO, wonRevenue: 0 })).toMatchObject({ revenuePerDollar: 0, roi: -1 });
    expect(marketingReturn({ ...EXPO, wonRevenue: null })).toEqual({
      revenuePerDollar: null,
      pipelinePerDollar: null,
      roi: null,
      roiKind: null,
    });
  });

  test('before anything is paid there is nothing to divide by', () => {
    expect(marketingReturn({ ...EXPO, paidFunds: 0 }).revenuePerDollar).toBeNull();
  });

  test('no leads yet is no cost per lead', () => {
    expect([costPer(8_000, 32), costPer(8_000, 0)]).toEqual([250, null]);
  });

  test('a rebate returns the margin of what it added', () => {
    expect(rebateReturn({ revenue: 150_000, baseline: 100_000, margin: 0.2, rebate: 4_000 })).toBe(1.5);
    expect(rebateReturn({ revenue: 150_000, baseline: null, margin: 0.2, rebate: 4_000 })).toBeNull();
  });
});

describe('credit for an opportunity', () => {
  const deal = {
    id: 'harbour',
    amount: 100,
    createdOn: '2017-11-15',
    touches: [
      { tactic: 'webinar', on: '2017-11-01' },
      { tactic: 'email', on: '2017-09-01' },
    ],
  };

  test('goes to its primary campaign first', () => {
    expect(creditFor({ ...deal, primaryTactic: 'expo', namedTactics: ['email'] })).toEqual([
      { tactic: 'expo', amount: 100, share: 1, because: 'primary campaign' },
    ]);
  });

  test('then to those that the deal names, in equal parts', () => {
    const credits = creditFor({ ...deal, namedTactics: ['expo', 'email', 'expo', 'calls'] });
    expect(credits.map(({ tactic, amount }) => [tactic, amount])).toEqual([
      ['calls', 33.33],
      ['email', 33.34],
      ['expo', 33.33],
    ]);
  });

  test('then to the last touch before it was created', () => {
    expect(creditFor(deal)).toEqual([{ tactic: 'webinar', amount: 100, share: 1, because: 'last touch' }]);
  });

  test('a touch more than 180 days before, or after, gets none', () => {
    const touches = [
      { tactic: 'old', on: '2017-05-18' },
      { tactic: 'late', on: '2017-11-16' },
    ];
    expect(creditFor({ ...deal, touches })).toEqual([]);
    expect(creditFor({ ...deal, touches: [{ tactic: 'just', on: '2017-05-19' }] })).toHaveLength(1);
  });

  test('an opportunity without an amount gives credit without an amount', () => {
    expect(creditFor({ ...deal, amount: null, primaryTactic: 'expo' })[0]).toMatchObject({ amount: null });
  });

  test('the parts add up to the amount to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 9 }), (cents, count) => {
        const namedTactics = Array.from({ length: count }, (_, index) => `t${index}`);
        const parts = creditFor({ ...deal, amount: cents / 100, namedTactics });
        expect(parts.reduce((sum, { amount }) => sum + Math.round((amount ?? 0) * 100), 0)).toBe(cents);
      }),
    );
  });
});
