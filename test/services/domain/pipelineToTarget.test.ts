import { describe, expect, test } from '@jest/globals';
import { expectedShareOfRemaining, looksCoveredButIsNot } from '../../../services/domain/pipelineOutlook.ts';
import { DEFAULT_METRIC_SETTINGS } from '../../../services/domain/metricSettings.ts';
import { deal, goal, lost, measured, won } from './facts.ts';

const HALF_TIME = '2017-02-15';
const Q1 = '2017-Q1';

function open(amount: number | null, closeDate: string, rest: Partial<Parameters<typeof deal>[0]> = {}) {
  return deal({ amount, closeDate, ...rest });
}

describe('4.8M of pipeline for a remaining 1.6M', () => {
  // 22 of 100 won by value over four quarters, in 20 deals.
  const history = [
    ...Array.from({ length: 10 }, () => won(22_000, '2016-06-01')),
    ...Array.from({ length: 10 }, () => lost(78_000, '2016-06-01')),
  ];
  const facts = {
    goals: [goal(1_600_000, Q1)],
    deals: [...history, open(4_000_000, '2017-02-15'), open(800_000, '2017-03-31')],
  };
  const performance = measured(facts, Q1, HALF_TIME);

  test('covers it three times, which is exactly enough', () => {
    expect([performance.coverage, performance.pipelineScore, performance.pipelineStatus]).toEqual([
      3,
      1,
      'enough',
    ]);
  });

  test('would need 4.5 times by the partner’s own history', () => {
    expect(performance.ownIndex).toBeCloseTo(1 / 0.22, 10);
  });

  test('is expected to bring 66% of what remains', () => {
    expect(expectedShareOfRemaining(performance)).toBeCloseTo(0.66, 10);
  });

  test('looks covered and historically is not', () => {
    expect(looksCoveredButIsNot(performance, DEFAULT_METRIC_SETTINGS)).toBe(true);
  });

  test('is thin where the organisation wants an index of four', () => {
    expect(measured(facts, Q1, HALF_TIME, { pipelineIndex: 4 }).pipelineStatus).toBe('thin');
  });
});

describe('the bands of the pipeline score', () => {
  test.each([
    [300, 'enough'],
    [299.99, 'thin'],
    [201, 'thin'],
    [200.99, 'short'],
    [0, 'short'],
  ])('%p of pipeline for 100 remaining is %s', (amount, status) => {
    const facts = { goals: [goal(100, Q1)], deals: [open(amount, '2017-03-01')] };
    expect(measured(facts, Q1, HALF_TIME).pipelineStatus).toBe(status);
  });
});

describe('open pipeline', () => {
  test.each([
    ['closes in the period, from the as-of day on', open(10, HALF_TIME), 1000],
    ['closes on the last day', open(10, '2017-03-31'), 1000],
    ['leaves out overdue deals', open(10, '2017-02-14'), 0],
    ['leaves out what closes later', open(10, '2017-04-01'), 0],
    ['leaves out stages below the qualifying one', open(10, '2017-03-01', { qualified: false }), 0],
  ])('%s', (_, each, expected) => {
    expect(measured({ deals: [each] }, Q1, HALF_TIME).tally.openPipeline).toBe(expected);
  });

  test('counts a deal without an amount, adds no money for it, and lists it', () => {
    const { tally } = measured({ deals: [open(null, '2017-03-01')] }, Q1, HALF_TIME);
    expect(tally).toMatchObject({ openPipeline: 0, openPipelineCount: 1, openCount: 1, blankAmountCount: 1 });
  });
});

describe('overdue deals', () => {
  const deals = [
    open(10, '2016-06-30', { qualified: false }),
    open(20, '2017-02-14'),
    open(40, HALF_TIME),
    open(null, '2017-01-05'),
  ];

  test('are open ones past their close date, of earlier periods too and of any stage', () => {
    expect(measured({ deals }, Q1, HALF_TIME).tally).toMatchObject({ overdue: 3000, overdueCount: 3 });
  });

  test('of a closed period are those due by its end', () => {
    expect(measured({ deals }, '2016-Q4', HALF_TIME).tally).toMatchObject({ overdue: 1000, overdueCount: 1 });
  });
});

describe('coverage', () => {
  test('has nothing to cover once the goal is met', () => {
    const facts = { goals: [goal(100, Q1)], deals: [won(150, '2017-01-05'), open(50, '2017-03-01')] };
    const { coverage, pipelineScore, pipelineStatus, gapToClose } = measured(facts, Q1, HALF_TIME);
    expect([coverage, pipelineScore, pipelineStatus, gapToClose]).toEqual([null, null, 'goalMet', 0]);
  });

  test('is zero, and short, without pipeline', () => {
    const { coverage, pipelineStatus } = measured({ goals: [goal(100, Q1)] }, Q1, HALF_TIME);
    expect([coverage, pipelineStatus]).toEqual([0, 'short']);
  });

  test('weighted, counts each deal by its probability', () => {
    const deals = [
      open(100, '2017-03-01', { probabilityPercent: 90 }),
      open(100, '2017-03-02', { probabilityPercent: 10 }),
    ];
    expect(measured({ goals: [goal(200, Q1)], deals }, Q1, HALF_TIME).weightedCoverage).toBe(0.5);
  });

  test('of the next period is shown from the first day of this one', () => {
    const facts = { goals: [goal(100, '2017-Q2')], deals: [open(250, '2017-06-30')] };
    expect(measured(facts, Q1, '2017-01-01').nextCoverage).toBe(2.5);
  });

  test('of the next period is no matter of a closed one', () => {
    const facts = { goals: [goal(100, '2017-Q2')], deals: [open(250, '2017-06-30')] };
    expect(measured(facts, Q1, '2017-04-01').nextCoverage).toBeNull();
  });

  test('looks at the days after the calendar’s last period as well', () => {
    const { tally } = measured({ deals: [open(70, '2019-02-01')] }, '2018-Q4', '2018-11-01');
    expect(tally.nextPipeline).toBe(7000);
  });
});

describe('own index', () => {
  const deals = (wonCount: number, lostCount: number) => [
    ...Array.from({ length: wonCount }, () => won(100, '2016-09-01')),
    ...Array.from({ length: lostCount }, () => lost(100, '2016-09-01')),
  ];

  test.each([
    ['is unknown with 19 closed deals', 10, 9, null],
    ['is the inverse of the win rate by value', 5, 15, 4],
    ['is at least 1.5', 20, 0, 1.5],
    ['is at most 10', 1, 19, 10],
    ['is at most 10 where nothing was ever won', 0, 20, 10],
  ])('%s', (_, wonCount, lostCount, expected) => {
    expect(measured({ deals: deals(wonCount, lostCount) }, Q1, HALF_TIME).ownIndex).toBe(expected);
  });
});

test('created pipeline is what was created in the period, whatever became of it', () => {
  const deals = [
    won(10, '2017-02-01', { createdDate: '2017-01-01' }),
    lost(20, '2017-02-01', { createdDate: '2017-01-15' }),
    open(40, '2017-09-01', { createdDate: '2017-02-01' }),
    open(80, '2017-03-01', { createdDate: '2016-12-31' }),
  ];
  const { tally, createdWinRate } = measured({ deals }, Q1, HALF_TIME);
  expect([tally.created, tally.createdCount, createdWinRate]).toEqual([7000, 3, 1 / 3]);
});
