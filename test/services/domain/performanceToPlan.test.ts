import { describe, expect, test } from '@jest/globals';
import { paceStatus } from '../../../services/domain/paceStatus.ts';
import { DEFAULT_METRIC_SETTINGS } from '../../../services/domain/metricSettings.ts';
import { deal, goal, lost, measured, won } from './facts.ts';

/** The first quarter of 2017 has 90 days; at the start of 15 February half of them are over. */
const HALF_TIME = '2017-02-15';
const Q1 = '2017-Q1';

function atHalfTime(goalAmount: number, wonAmount: number) {
  return measured({ goals: [goal(goalAmount, Q1)], deals: [won(wonAmount, '2017-01-20')] }, Q1, HALF_TIME);
}

describe('pace at half-time of a goal of 100,000', () => {
  test('50,000 won is exactly on pace, which is just behind: sales must be past half', () => {
    const performance = atHalfTime(100_000, 50_000);
    expect([performance.paceIndex, performance.paceStatus]).toEqual([1, 'justBehind']);
  });

  test('50,001 won is ahead', () => {
    expect(atHalfTime(100_000, 50_001).paceStatus).toBe('ahead');
  });

  test('one cent more than half is ahead', () => {
    expect(atHalfTime(100_000, 50_000.01).paceStatus).toBe('ahead');
  });

  test('0.85 of the pace is still just behind', () => {
    expect(atHalfTime(100_000, 42_500).paceStatus).toBe('justBehind');
  });

  test('a cent below 0.85 of the pace is behind', () => {
    expect(atHalfTime(100_000, 42_499.99).paceStatus).toBe('behind');
  });

  test('stays exact where the products no longer fit a double', () => {
    const goalAmount = 60_000_000_000_000;
    expect(atHalfTime(goalAmount, goalAmount / 2).paceStatus).toBe('justBehind');
    expect(atHalfTime(goalAmount, goalAmount / 2 + 0.01).paceStatus).toBe('ahead');
  });
});

describe('30% of a goal of 25,000 at half-time', () => {
  const performance = atHalfTime(25_000, 7_500);

  test('attains 30% of the goal', () => {
    expect(performance.attainment).toBe(0.3);
  });

  test('is behind, at 0.60 of the pace', () => {
    expect([performance.paceIndex, performance.paceStatus]).toEqual([0.6, 'behind']);
  });

  test('is 5,000 off the pace', () => {
    expect(performance.gapToPace).toBe(500_000);
  });

  test('is 17,500 short of the goal', () => {
    expect(performance.gapToClose).toBe(1_750_000);
  });

  test('needs 17,500 in the remaining 45 days', () => {
    expect(performance.requiredPerDay).toBeCloseTo(1_750_000 / 45, 6);
  });
});

test('activity that is exactly half done at half-time is ahead: 500 of 1,000', () => {
  const halfTime = { elapsedDays: 45, totalDays: 90 };
  expect(paceStatus(500, 1000, halfTime, DEFAULT_METRIC_SETTINGS, 'activity')).toBe('ahead');
});

describe('a period that has not started', () => {
  const facts = { goals: [goal(1000, '2017-Q2')], deals: [deal({ amount: 3000, closeDate: '2017-05-01' })] };
  const performance = measured(facts, '2017-Q2', '2017-02-15');

  test('has no pace', () => {
    expect([performance.phase, performance.paceStatus, performance.paceIndex, performance.gapToPace]).toEqual(
      ['notStarted', 'notStarted', null, null],
    );
  });

  test('has its pipeline compared with its goal all the same', () => {
    expect([performance.coverage, performance.pipelineStatus]).toEqual([3, 'enough']);
  });
});

test('on its first day a period has no pace yet: nothing is expected', () => {
  const performance = measured({ goals: [goal(1000, Q1)] }, Q1, '2017-01-01');
  expect([performance.phase, performance.expectedToDate, performance.paceStatus]).toEqual([
    'running',
    0,
    'notStarted',
  ]);
});

describe('a period that is over', () => {
  const facts = { goals: [goal(1000, Q1)], deals: [won(900, '2017-03-31')] };
  const performance = measured(facts, Q1, '2017-05-01');

  test('expects the whole goal', () => {
    expect([performance.phase, performance.elapsed, performance.expectedToDate]).toEqual([
      'closed',
      1,
      100_000,
    ]);
  });

  test('has no required run rate', () => {
    expect(performance.requiredPerDay).toBeNull();
  });

  test('counts a deal that was entered late, by its close date', () => {
    const late = won(100, '2017-03-30', { createdDate: '2017-04-20' });
    const restated = measured({ ...facts, deals: [...facts.deals, late] }, Q1, '2017-05-01');
    expect(restated.attainment).toBe(1);
  });
});

describe('a partner without a goal', () => {
  const performance = measured({ deals: [won(500, '2017-01-10')] }, Q1, HALF_TIME);

  test('has no ratio to it, but its sales', () => {
    expect([performance.goal, performance.attainment, performance.paceIndex, performance.tally.won]).toEqual([
      null,
      null,
      null,
      50_000,
    ]);
  });

  test('is said to have none set', () => {
    expect([performance.paceStatus, performance.pipelineStatus]).toEqual(['noGoal', 'noGoal']);
  });

  test('is counted as one without a goal', () => {
    expect(performance.tally).toMatchObject({ partners: 1, goalHolders: 0, zeroGoals: 0, noGoals: 1 });
  });
});

describe('a goal of zero, deliberately none', () => {
  const performance = measured({ goals: [goal(0, Q1)], deals: [won(500, '2017-01-10')] }, Q1, HALF_TIME);

  test('is zero, not missing', () => {
    expect([performance.goal, performance.paceStatus, performance.pipelineStatus]).toEqual([
      0,
      'zeroGoal',
      'zeroGoal',
    ]);
  });

  test('has null ratios, never 0%, 100% or infinity', () => {
    const { attainment, paceIndex, coverage, requiredPerDay } = performance;
    expect([attainment, paceIndex, coverage, requiredPerDay]).toEqual([null, null, null, null]);
  });

  test('opens no gap when a credit takes sales below zero', () => {
    const credited = measured({ goals: [goal(0, Q1)], deals: [won(-500, '2017-01-10')] }, Q1, HALF_TIME);
    expect(credited.gapToClose).toBe(0);
  });
});

describe('credits', () => {
  const deals = [won(1000, '2017-01-10'), won(-400, '2017-02-01')];
  const performance = measured({ goals: [goal(1200, Q1)], deals }, Q1, HALF_TIME);

  test('net against what was won in their period', () => {
    expect([performance.tally.won, performance.attainment]).toEqual([60_000, 0.5]);
  });

  test('are listed as adjustments', () => {
    expect(performance.tally).toMatchObject({ adjustments: -40_000, adjustmentCount: 1 });
  });

  test('may make the actual negative, and the ratio says so', () => {
    const negative = measured({ goals: [goal(1000, Q1)], deals: [won(-500, '2017-01-10')] }, Q1, HALF_TIME);
    expect(negative.attainment).toBe(-0.5);
  });
});

test('closed-lost deals are never actual nor pipeline', () => {
  const { tally } = measured({ deals: [lost(1000, '2017-03-01')] }, Q1, HALF_TIME);
  expect(tally).toMatchObject({ won: 0, openPipeline: 0, open: 0, lost: 100_000, lostCount: 1 });
});

describe('goal : won : open : lost', () => {
  const deals = [
    won(100, '2017-01-05'),
    lost(300, '2017-01-06'),
    deal({ amount: 200, closeDate: '2017-01-07', qualified: false }),
    deal({ amount: 50, closeDate: '2017-03-07' }),
  ];

  test('counts every open deal of the period, whatever its stage, overdue or not', () => {
    const { tally } = measured({ goals: [goal(1000, Q1)], deals }, Q1, HALF_TIME);
    expect([tally.goal, tally.won, tally.open, tally.lost]).toEqual([100_000, 10_000, 25_000, 30_000]);
  });
});

describe('projection', () => {
  const threeWon = [won(10, '2017-01-02'), won(20, '2017-01-03'), won(60, '2017-01-04')];

  test('extends what was won over the whole period', () => {
    expect(measured({ deals: threeWon }, Q1, HALF_TIME).projection).toBe(18_000);
  });

  test('is too early before a quarter of the period', () => {
    expect(measured({ deals: threeWon }, Q1, '2017-01-23').projection).toBeNull();
  });

  test('is too early with two won deals', () => {
    expect(measured({ deals: threeWon.slice(1) }, Q1, HALF_TIME).projection).toBeNull();
  });
});

describe('growth', () => {
  const now = won(300, '2017-02-01');

  test('compares with the same elapsed days of the period before', () => {
    const deals = [now, won(200, '2016-11-14'), won(999, '2016-11-15')];
    expect(measured({ deals }, Q1, HALF_TIME).growth).toBe(0.5);
  });

  test('compares a closed period with the whole one before', () => {
    const deals = [now, won(100, '2016-12-31')];
    expect(measured({ deals }, Q1, '2017-04-01').growth).toBe(2);
  });

  test('is null for somebody new', () => {
    expect(measured({ deals: [now] }, Q1, HALF_TIME).growth).toBeNull();
  });

  test('is null after a period of credits', () => {
    const deals = [now, won(-100, '2016-10-05')];
    expect(measured({ deals }, Q1, HALF_TIME).growth).toBeNull();
  });
});

test('year to date is the record of the year', () => {
  const goals = ['2017-Q1', '2017-Q2', '2017-Q3', '2017-Q4'].map((label) => goal(365, label));
  const deals = [won(100, '2017-01-10'), won(46, '2017-05-10')];
  const year = measured({ goals, deals }, '2017', '2017-05-27');
  expect([year.goal, year.attainment, year.expectedToDate]).toEqual([146_000, 0.1, 146_00 * 4]);
});
