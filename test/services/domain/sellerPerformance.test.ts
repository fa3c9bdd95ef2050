import './propertySeed.ts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deal } from '../../../services/domain/deal.ts';
import { prepareSellers, type SellerGoal } from '../../../services/domain/sellerPerformance.ts';
import { tallyPartner } from '../../../services/domain/tallyPartner.ts';
import { anyDay, anyDeals } from './arbitraryFacts.ts';
import { contextAt, deal, factsOf, goal, lost, periodOf, won } from './facts.ts';

const Q4 = periodOf('2017-Q4');
const TODAY = contextAt('2017-11-15');

function sellers(deals: Deal[], goals: SellerGoal[] = [], context = TODAY) {
  return prepareSellers([Q4], context)(deals, goals);
}

function sellerGoal(amount: number | null, sellerId: string, rest: Partial<SellerGoal> = {}): SellerGoal {
  return { ...goal(amount, Q4.id), id: `goal of ${sellerId}`, sellerId, ...rest };
}

describe('a seller', () => {
  test('has goal, won, open and lost of the own deals in the quarter', () => {
    const deals = [
      won(50, '2017-10-10', { sellerId: 'Ann' }),
      deal({ amount: 30, closeDate: '2017-12-10', sellerId: 'Ann' }),
      lost(20, '2017-11-01', { sellerId: 'Ann' }),
      won(900, '2017-11-01', { sellerId: 'Ben' }),
      won(900, '2017-07-01', { sellerId: 'Ann' }),
    ];
    expect(sellers(deals, [sellerGoal(200, 'Ann')])[0]).toMatchObject({
      sellerId: 'Ann',
      goal: 20_000,
      won: 5_000,
      open: 3_000,
      lost: 2_000,
      attainment: 0.25,
    });
  });

  test('has the win rate of four quarters, as the partner has', () => {
    const deals = [won(1, '2017-10-10'), won(1, '2017-02-01'), lost(1, '2017-03-01'), lost(1, '2016-12-31')];
    expect(sellers(deals)[0]).toMatchObject({ winRate: 2 / 3, closedCount: 3, smallSample: true });
  });

  test('without a goal has none, which is not a goal of zero', () => {
    expect(sellers([won(1, '2017-10-10', { sellerId: 'Ann' })])[0]).toMatchObject({
      goal: null,
      attainment: null,
    });
  });

  test('with a goal and no deal is there, too', () => {
    expect(sellers([], [sellerGoal(100, 'Ann')])).toMatchObject([{ sellerId: 'Ann', goal: 10_000, won: 0 }]);
  });

  test('with neither in a quarter is left out of it', () => {
    expect(sellers([won(1, '2017-07-10', { sellerId: 'Ann' })])).toEqual([]);
  });

  test('is measured by the latest accepted version of the goal', () => {
    const versions = [
      sellerGoal(100, 'Ann'),
      sellerGoal(150, 'Ann', { version: 2 }),
      sellerGoal(300, 'Ann', { version: 3, status: 'proposed' }),
    ];
    expect(sellers([], versions)[0]?.goal).toBe(15_000);
  });
});

test('deals that name no seller stand together under nobody', () => {
  const deals = [won(10, '2017-10-10'), won(5, '2017-10-11'), won(1, '2017-10-12', { sellerId: 'Ann' })];
  expect(sellers(deals).map(({ sellerId, won: amount }) => [sellerId, amount])).toEqual([
    [null, 1_500],
    ['Ann', 100],
  ]);
});

test('sellers add up to their partner, whatever the deals', () => {
  const theirs = anyDeals.chain((deals) =>
    fc
      .array(fc.constantFrom('Ann', 'Ben', null), { minLength: deals.length, maxLength: deals.length })
      .map((names) => deals.map((one, index) => ({ ...one, sellerId: names[index]! }))),
  );
  fc.assert(
    fc.property(theirs, anyDay, (deals, asOf) => {
      const context = { ...TODAY, asOf };
      const { tally } = tallyPartner(factsOf({ deals }), Q4, context);
      const sum = (member: 'won' | 'open' | 'lost' | 'wonCount' | 'openCount' | 'lostCount') =>
        sellers(deals, [], context).reduce((total, seller) => total + seller[member], 0);
      for (const member of ['won', 'open', 'lost', 'wonCount', 'openCount', 'lostCount'] as const)
        expect(sum(member)).toBe(tally[member]);
    }),
    { numRuns: 50 },
  );
});
