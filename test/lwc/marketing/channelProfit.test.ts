import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { channelProfit, COST_LINES } from '#lwc/channelProfit';

const COSTS = {
  'Level discounts': 30,
  'Registration discounts': 10,
  'Channel staff': 1.5,
  'Marketing funds': 2,
  'Co-op': 0.5,
  Promotions: 1,
  Operations: 5,
};

test('gross sales less discounts are net sales, less staff the gross margin, less the rest the net margin', () => {
  expect(channelProfit({ grossSales: 100, costs: COSTS })).toMatchObject({
    netSales: 60,
    grossMargin: 58.5,
    netMargin: 50,
    allCost: 50,
    salesPerDollar: 1.2,
    marginPerDollar: 1,
  });
});

test('staff can stand below the gross margin, which leaves the net margin as it is', () => {
  const { grossMargin, netMargin, lines } = channelProfit({
    grossSales: 100,
    costs: COSTS,
    staffAboveMargin: false,
  });
  expect([grossMargin, netMargin]).toEqual([60, 50]);
  expect(lines.findIndex(({ name }) => name === 'Channel staff')).toBeGreaterThan(
    lines.findIndex(({ name }) => name === 'Gross margin'),
  );
});

test('45 people at 1.5 % of 375 million are 5.625 million', () => {
  const staff = 375_000_000 * 0.015;
  expect(channelProfit({ grossSales: 375_000_000, costs: { 'Channel staff': staff } }).allCost).toBe(
    5_625_000,
  );
});

test('a line that nobody has filled in is named and is not zero', () => {
  const { missing, lines } = channelProfit({ grossSales: 100, costs: { 'Co-op': 0, Operations: null } });
  expect(missing).toEqual(COST_LINES.filter((name) => name !== 'Co-op'));
  expect(lines.find(({ name }) => name === 'Operations')).toMatchObject({ amount: null });
});

test('without any cost there is nothing to divide by', () => {
  expect(channelProfit({ grossSales: 100, costs: {} })).toMatchObject({
    salesPerDollar: null,
    marginPerDollar: null,
  });
});

test('gross sales are the net margin and all cost, to the cent', () => {
  const money = fc.integer({ min: 0, max: 1e11 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(money, fc.array(money, { minLength: 7, maxLength: 7 }), (grossSales, amounts) => {
      const costs = Object.fromEntries(COST_LINES.map((name, index) => [name, amounts[index]]));
      const { netMargin, allCost } = channelProfit({ grossSales, costs });
      expect(Math.round((netMargin + allCost) * 100)).toBe(Math.round(grossSales * 100));
    }),
  );
});
