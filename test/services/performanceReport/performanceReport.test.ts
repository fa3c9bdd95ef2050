import { describe, expect, test } from '@jest/globals';
import { calendarDate } from '../../../services/domain/calendarDate.ts';
import type { Deal } from '../../../services/domain/deal.ts';
import type { Goal } from '../../../services/domain/goal.ts';
import { measurePartner } from '../../../services/domain/measurePartner.ts';
import { DEFAULT_METRIC_SETTINGS } from '../../../services/domain/metricSettings.ts';
import { toCents } from '../../../services/domain/money.ts';
import type { Period } from '../../../services/domain/period.ts';
import { performanceCsv } from '../../../services/performanceReport/performanceCsv.ts';
import { performanceJson } from '../../../services/performanceReport/performanceJson.ts';
import type { PerformanceLine } from '../../../services/performanceReport/performanceLine.ts';
import { performanceTable } from '../../../services/performanceReport/performanceTable.ts';

const quarter: Period = {
  id: 'q4',
  label: '2017-Q4',
  kind: 'quarter',
  calendar: 'vendor',
  partnerId: null,
  start: calendarDate('2017-10-01'),
  end: calendarDate('2017-12-31'),
};

describe('the performance csv', () => {
  test('begins with the columns that other programs rely on, in their order', () => {
    expect(performanceCsv([], 'partner')).toMatch(
      /^partner,period_start,period_end,goal,actual,elapsed,attainment,pace_index,open_pipeline,remaining,coverage,won_count,average_deal_size,won_4q,lost_4q,win_rate,win_rate_value,overdue_count,overdue_amount,/,
    );
  });

  test('calls the first column after the level', () => {
    expect(performanceCsv([], 'manager')).toMatch(/^manager,period_start,/);
  });

  test('writes ratios unrounded with a point', () => {
    const [, , , goal, actual, elapsed, attainment] = row(line('Anna', { goal: 30_000, won: [10_000] }));
    expect([goal, actual]).toEqual(['30000', '10000']);
    expect(Number(elapsed)).toBe(45 / 92);
    expect(Number(attainment)).toBe(1 / 3);
  });

  test('leaves empty what cannot be said', () => {
    const [, , , goal, actual, , attainment, pace, , remaining, coverage] = row(line('Anna', { won: [] }));
    expect([goal, attainment, pace, remaining, coverage]).toEqual(['', '', '', '', '']);
    expect(actual).toBe('0');
  });

  test('quotes a name with commas and quotation marks', () => {
    expect(performanceCsv([line('Smith, "Sons" & Co', {})], 'partner')).toContain(
      '\n"Smith, ""Sons"" & Co",2017-10-01,',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('keeps %j from being run as a formula', (name) => {
    expect(performanceCsv([line(name, {})], 'partner')).toContain(`\n'${name},`);
  });

  test('never writes a number in scientific notation', () => {
    const attainment = row(line('Anna', { goal: 900_000_000, won: [1] }))[6];
    expect(attainment).toMatch(/^0\.0000000011/);
  });
});

describe('the performance json', () => {
  test('holds the same figures as the csv, null for what cannot be said', () => {
    expect(JSON.parse(performanceJson([line('Anna', { won: [500] })], 'partner'))).toEqual([
      expect.objectContaining({ partner: 'Anna', goal: null, actual: 500, won_count: 1, win_rate: 1 }),
    ]);
  });
});

describe('the performance table', () => {
  const table = performanceTable(
    [line('Anna', { goal: 30_000, won: [10_000, 2_345.67] }), line('Bo', { won: [] })],
    'partner',
  );

  test('says which period, which day and how much of the period is over', () => {
    expect(table).toMatch(/^2017-Q4, 2017-10-01 to 2017-12-31, as of 2017-11-15: 45 of 92 days\n/);
  });

  test('rounds for reading and says in words how the pace is', () => {
    expect(table).toMatch(/Anna +30,000 +12,346 +41% +0\.84 +Behind/);
  });

  test('shows a dash where there is no goal, and says so', () => {
    expect(table).toMatch(/Bo +– +0 +– +– +No goal set/);
  });

  test('shows how many of how many while a rate stands on few deals', () => {
    expect(table).toMatch(/Anna .* 2 of 2 /);
  });
});

function line(name: string, { goal, won = [] }: { goal?: number; won?: number[] }): PerformanceLine {
  const facts = {
    partnerId: 'p1',
    deals: won.map((amount, index) => wonDeal(`${index}`, amount)),
    registrations: [],
    goals: goal === undefined ? [] : [acceptedGoal(goal)],
  };
  const context = {
    asOf: calendarDate('2017-11-15'),
    settings: DEFAULT_METRIC_SETTINGS,
    calendar: [quarter],
  };
  return { name, performance: measurePartner(facts, [quarter], context)[0]! };
}

function wonDeal(id: string, amount: number): Deal {
  return {
    id,
    partnerId: 'p1',
    sellerId: null,
    amount: toCents(amount),
    closeDate: calendarDate('2017-10-20'),
    createdDate: calendarDate('2017-10-01'),
    stage: 'Closed Won',
    state: 'won',
    qualified: true,
    probabilityPercent: 100,
    ledBy: null,
  };
}

function acceptedGoal(amount: number): Goal {
  return {
    id: 'g1',
    partnerId: 'p1',
    periodId: 'q4',
    version: 1,
    status: 'accepted',
    amount: toCents(amount),
    acceptedOn: calendarDate('2016-12-31'),
  };
}

function row(one: PerformanceLine): string[] {
  return performanceCsv([one], 'partner').split('\n')[1]!.split(',');
}
