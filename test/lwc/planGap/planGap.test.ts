import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planGap, type GapInput } from '#lwc/planGap';
import { whiteSpace, type Customer } from '#lwc/whiteSpace';

const planned = (amount: number | null) => ({ productKey: 'edge', status: 'Planned' as const, amount });
const open = (amount: number) => ({ product: 'edge', open: amount, openCount: 1 });

function gridOf(existing: Partial<Customer>, fresh: Partial<Customer>) {
  const both = [
    { id: 'a', name: 'A', kind: 'Existing' as const, positions: [], planned: [], ...existing },
    { id: 'n', name: 'N', kind: 'New' as const, positions: [], planned: [], ...fresh },
  ];
  return whiteSpace(both, [{ key: 'edge', name: 'Edge' }]);
}

const GRID = gridOf({ planned: [planned(412000)] }, { positions: [open(150000)] });

function gapOf(input: Partial<GapInput>) {
  return planGap({
    goal: 1_200_000,
    won: 368000,
    wonCount: 4,
    grid: GRID,
    initiatives: [{ contribution: 110000 }],
    ...input,
  });
}

describe('the goal of a plan', () => {
  test('is won, found with existing and with new customers, expected of initiatives, and still to find', () => {
    const { routes, gap, state } = gapOf({});
    expect(
      routes.map(({ key, amount, openCount, plannedCount }) => [key, amount, openCount, plannedCount]),
    ).toEqual([
      ['won', 368000, 0, 0],
      ['existing', 412000, 0, 1],
      ['newCustomers', 150000, 1, 0],
      ['initiatives', 110000, 0, 1],
    ]);
    expect([gap, state]).toEqual([160000, 'To find']);
  });

  test('is ahead when more is found than agreed', () => {
    expect(gapOf({ goal: 1_000_000 })).toMatchObject({
      state: 'Ahead',
      gap: -40000,
      stillToFind: 0,
      ahead: 40000,
    });
  });

  test('is found when it comes to the goal exactly', () => {
    expect(gapOf({ goal: 1_040_000 })).toMatchObject({ state: 'Found', gap: 0, stillToFind: 0, ahead: 0 });
  });

  test('leaves no gap where none is agreed', () => {
    expect(gapOf({ goal: null })).toMatchObject({
      state: 'No goal',
      gap: null,
      stillToFind: null,
      ahead: null,
      shownGap: null,
      found: 1_040_000,
    });
  });

  test('may be zero on purpose', () => {
    expect(gapOf({ goal: 0 })).toMatchObject({ state: 'Goal of zero', gap: -1_040_000 });
  });

  test('says when what was won is not known yet', () => {
    expect(gapOf({ won: null })).toMatchObject({
      measured: false,
      gap: 528000,
      routes: [{ amount: null, shown: 0 }, {}, {}, {}],
    });
    expect(gapOf({ won: 0 })).toMatchObject({ measured: true, routes: [{ amount: 0 }, {}, {}, {}] });
  });

  test('counts initiatives that nobody put a number on', () => {
    expect(gapOf({ initiatives: [{ contribution: null }, {}] }).routes[3]).toMatchObject({
      amount: null,
      count: 2,
      blankCount: 2,
    });
  });
});

const amount = fc.integer({ min: 0, max: 5_000_000_00 }).map((cents) => cents / 100);
const inCents = (value: number | null) => Math.round((value ?? 0) * 100);

describe('the parts', () => {
  test('tie to the totals of the grid and come to the goal, to the cent', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, amount, (goal, won, one, other, brings) => {
        const grid = gridOf({ planned: [planned(one)] }, { positions: [open(other)] });
        const { routes, gap } = planGap({ goal, won, grid, initiatives: [{ contribution: brings }] });
        const [, existing, fresh] = routes;
        expect(inCents(existing?.amount ?? null) + inCents(fresh?.amount ?? null)).toBe(
          inCents(grid.sums.total),
        );
        const sum = routes.reduce((total, route) => total + inCents(route.amount), 0);
        expect(sum + inCents(gap)).toBe(inCents(goal));
      }),
    );
  });

  test('as they are shown come to the goal as it is shown', () => {
    fc.assert(
      fc.property(amount, amount, amount, (goal, won, brings) => {
        const { routes, shownGoal, shownGap } = gapOf({ goal, won, initiatives: [{ contribution: brings }] });
        expect(routes.reduce((sum, { shown }) => sum + shown, 0) + (shownGap ?? 0)).toBe(shownGoal);
      }),
    );
  });
});
