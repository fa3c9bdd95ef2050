import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Goal } from '../../../services/domain/goal.ts';
import { prepareGoals } from '../../../services/domain/goalOfPeriod.ts';
import { fromCents } from '../../../services/domain/money.ts';
import { CALENDAR, goal, periodOf } from './facts.ts';
import './propertySeed.ts';

const QUARTERS = ['2017-Q1', '2017-Q2', '2017-Q3', '2017-Q4'];
const goalsOf = prepareGoals(CALENDAR);

function found(goals: Goal[], label: string) {
  const period = goalsOf(goals)(periodOf(label));
  return period && { ...period, amount: fromCents(period.amount) };
}

describe('the goal of a period', () => {
  test('is the latest accepted version', () => {
    const goals = [
      goal(200, '2017-Q1', { version: 2, id: 'second' }),
      goal(100, '2017-Q1', { version: 1, id: 'first' }),
    ];
    expect(found(goals, '2017-Q1')).toEqual({
      amount: 200,
      basis: { source: 'agreed', goalIds: ['second'], version: 2 },
    });
  });

  test.each(['proposed', 'declined', 'superseded'] as const)('is never a %s one', (status) => {
    const goals = [goal(100, '2017-Q1'), goal(900, '2017-Q1', { version: 2, status })];
    expect(found(goals, '2017-Q1')?.amount).toBe(100);
  });

  test('that is only proposed is none', () => {
    expect(found([goal(100, '2017-Q1', { status: 'proposed' })], '2017-Q1')).toBeNull();
  });

  test('that nobody filled in is none', () => {
    expect(found([goal(null, '2017-Q1')], '2017-Q1')).toBeNull();
  });

  test('of zero is zero', () => {
    expect(found([goal(0, '2017-Q1')], '2017-Q1')?.amount).toBe(0);
  });
});

describe('the goal of a year', () => {
  const goals = QUARTERS.map((label, index) => goal(100 * index, label));

  test('is the sum of its quarters', () => {
    expect(found(goals, '2017')).toEqual({
      amount: 600,
      basis: {
        source: 'sumOfPeriods',
        goalIds: QUARTERS.map((label) => `goal of ${label}`),
        version: null,
      },
    });
  });

  test('agreed for itself goes before the sum', () => {
    expect(found([...goals, goal(777, '2017')], '2017')?.amount).toBe(777);
  });

  test('is not known while one quarter has none: missing is not zero', () => {
    expect(found(goals.slice(1), '2017')).toBeNull();
  });

  test('is zero when all quarters are deliberately without', () => {
    const zeros = QUARTERS.map((label) => goal(0, label));
    expect(found(zeros, '2017')?.amount).toBe(0);
  });
});

describe('the goal of a quarter', () => {
  test('is the sum of its months, when the plan holds monthly amounts', () => {
    const months = ['2017-01', '2017-02', '2017-03'].map((label) => goal(10, label));
    expect(found(months, '2017-Q1')).toMatchObject({ amount: 30, basis: { source: 'sumOfPeriods' } });
  });

  test('is not cut out of the year’s', () => {
    expect(found([goal(365, '2017')], '2017-Q1')).toBeNull();
  });
});

describe('the goal of a month', () => {
  test('is its days’ share of its quarter', () => {
    expect(found([goal(9000, '2017-Q1', { version: 3 })], '2017-01')).toEqual({
      amount: 3100,
      basis: { source: 'shareOfPeriod', goalIds: ['goal of 2017-Q1'], version: 3 },
    });
  });

  test('is rounded to the nearest cent along the quarter', () => {
    const shares = ['2017-01', '2017-02', '2017-03'].map((label) => found([goal(100, '2017-Q1')], label));
    expect(shares.map((share) => share?.amount)).toEqual([34.44, 31.12, 34.44]);
  });

  test('agreed for itself goes before the share', () => {
    expect(found([goal(9000, '2017-Q1'), goal(1, '2017-01')], '2017-01')?.amount).toBe(1);
  });

  test('is none where its quarter has none', () => {
    expect(found([goal(9000, '2017-Q2')], '2017-01')).toBeNull();
  });

  test('adds up with the quarter’s other months to the quarter, to the cent', () => {
    const anyAmount = fc.integer({ min: 0, max: 10_000_000_000_000 });
    fc.assert(
      fc.property(anyAmount, fc.constantFrom(...QUARTERS), (hundredths, label) => {
        const goals = [goal(hundredths / 100, label)];
        const quarter = periodOf(label);
        const shares = CALENDAR.filter(
          ({ kind, start, end }) => kind === 'month' && start >= quarter.start && end <= quarter.end,
        ).map((month) => goalsOf(goals)(month)?.amount ?? NaN);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(goalsOf(goals)(quarter)?.amount);
      }),
    );
  });
});

test('a partner’s mutual periods and the vendor’s never answer for one another', () => {
  const mutual = {
    ...periodOf('2017-Q1'),
    id: 'mutual',
    calendar: 'mutual' as const,
    partnerId: 'partner',
  };
  const goalOf = prepareGoals([...CALENDAR, mutual])([goal(100, 'mutual')]);
  expect([goalOf(mutual)?.amount, goalOf(periodOf('2017-Q1')), goalOf(periodOf('2017-01'))]).toEqual([
    10_000,
    null,
    null,
  ]);
});
