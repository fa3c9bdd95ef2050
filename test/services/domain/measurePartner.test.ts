import { describe, expect, test } from '@jest/globals';
import { measurePartner } from '../../../services/domain/measurePartner.ts';
import { contextAt, factsOf, goal, measured, periodOf, won } from './facts.ts';

describe('measuring a partner', () => {
  test('answers for each period, in the order asked for', () => {
    const periods = ['2017-Q2', '2017-01', '2017'].map(periodOf);
    const performances = measurePartner(factsOf({}), periods, contextAt('2017-05-01'));
    expect(performances.map(({ period }) => period.label)).toEqual(['2017-Q2', '2017-01', '2017']);
  });

  test('without a single fact leaves every ratio unsaid', () => {
    const { attainment, coverage, winRate, averageDealSize, growth, salesVelocity } = measured(
      {},
      '2017-Q1',
      '2017-02-15',
    );
    expect([attainment, coverage, winRate, averageDealSize, growth, salesVelocity]).toEqual(
      Array(6).fill(null),
    );
  });

  test('with 1,000 deals counts each of them once', () => {
    const deals = Array.from({ length: 1000 }, (_, index) => won(index + 1, '2017-02-01'));
    const { tally, medianDealSize } = measured({ deals }, '2017-Q1', '2017-02-15');
    expect([tally.wonCount, tally.won, medianDealSize]).toEqual([1000, 50_050_000, 50_050]);
  });

  test('says which goal it stands on', () => {
    const { goalBasis } = measured({ goals: [goal(10, '2017-Q1', { version: 4 })] }, '2017-Q1', '2017-02-15');
    expect(goalBasis).toEqual({ source: 'agreed', goalIds: ['goal of 2017-Q1'], version: 4 });
  });

  test('in a mutual period takes that period’s days and goal', () => {
    const mutual = {
      ...periodOf('2017-Q1'),
      id: 'mutual',
      calendar: 'mutual' as const,
      partnerId: 'partner',
      end: periodOf('2017-02').end,
    };
    const context = contextAt('2017-01-31');
    const [performance] = measurePartner(
      factsOf({ goals: [goal(100, 'mutual'), goal(999, '2017-Q1')], deals: [won(10, '2017-03-01')] }),
      [mutual],
      { ...context, calendar: [...context.calendar, mutual] },
    );
    expect(performance).toMatchObject({ goal: 10_000, totalDays: 59, attainment: 0 });
  });
});
