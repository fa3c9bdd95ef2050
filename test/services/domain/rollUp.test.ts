import { describe, expect, test } from '@jest/globals';
import type { PartnerFacts } from '../../../services/domain/partnerFacts.ts';
import { rollUp } from '../../../services/domain/rollUp.ts';
import { tallyPartner } from '../../../services/domain/tallyPartner.ts';
import { contextAt, deal, factsOf, goal, lost, periodOf, won } from './facts.ts';

const Q1 = periodOf('2017-Q1');
const HALF_TIME = contextAt('2017-02-15');

function together(...partners: Partial<PartnerFacts>[]) {
  const tallies = partners.map((facts) => tallyPartner(factsOf(facts), Q1, HALF_TIME).tally);
  return rollUp(tallies, Q1, HALF_TIME);
}

describe('a manager’s performance', () => {
  test('divides sums by sums and never averages ratios', () => {
    const small = { goals: [goal(100, Q1.id)], deals: [won(100, '2017-01-10')] };
    const large = { goals: [goal(900, Q1.id)], deals: [won(150, '2017-01-10')] };
    expect(together(small, large).attainment).toBe(0.25);
  });

  test('leaves the sales of partners without a goal out of attainment, not out of won', () => {
    const withGoal = { goals: [goal(100, Q1.id)], deals: [won(40, '2017-01-10')] };
    const without = { deals: [won(500, '2017-01-10')] };
    const zero = { goals: [goal(0, Q1.id)], deals: [won(7, '2017-01-10')] };
    const { attainment, tally } = together(withGoal, without, zero);
    expect([attainment, tally.won]).toEqual([0.4, 54_700]);
    expect(tally).toMatchObject({ partners: 3, goalHolders: 1, zeroGoals: 1, noGoals: 1 });
  });

  test('does not let one partner’s surplus hide another’s gap', () => {
    const ahead = { goals: [goal(100, Q1.id)], deals: [won(300, '2017-01-10')] };
    const behind = { goals: [goal(100, Q1.id)] };
    expect(together(ahead, behind).gapToClose).toBe(10_000);
  });

  test('covers gaps only with the pipeline of partners that have one', () => {
    const met = {
      goals: [goal(100, Q1.id)],
      deals: [won(100, '2017-01-10'), deal({ amount: 900, closeDate: '2017-03-01' })],
    };
    const open = { goals: [goal(100, Q1.id)], deals: [deal({ amount: 50, closeDate: '2017-03-01' })] };
    const { coverage, tally } = together(met, open);
    expect([coverage, tally.openPipeline]).toEqual([0.5, 95_000]);
  });

  test('has win rates over everybody’s deals', () => {
    const winner = { deals: [won(1, '2017-01-10'), won(1, '2017-01-11'), won(1, '2017-01-12')] };
    const loser = { deals: [lost(1, '2017-01-10')] };
    expect(together(winner, loser).winRate).toBe(0.75);
  });

  test('has no median: medians cannot be added up', () => {
    const { averageDealSize, medianDealSize } = together({ deals: [won(10, '2017-01-10')] });
    expect([averageDealSize, medianDealSize]).toEqual([1000, null]);
  });

  test('of nobody says nothing, and fails at nothing', () => {
    const { goal: none, attainment, paceStatus, winRate } = together();
    expect([none, attainment, paceStatus, winRate]).toEqual([null, null, 'noGoal', null]);
  });
});
