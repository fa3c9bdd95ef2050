import { describe, expect, test } from '@jest/globals';
import { deal, lost, measured, registration, won } from './facts.ts';

const HALF_TIME = '2017-02-15';
const Q1 = '2017-Q1';

describe('win rates', () => {
  const deals = [
    won(100, '2016-04-01'),
    won(300, '2017-02-01'),
    lost(400, '2016-12-31'),
    won(999, '2016-03-31'),
    deal({ amount: 999, closeDate: '2017-02-20' }),
  ];
  const performance = measured({ deals }, Q1, HALF_TIME);

  test('count what was closed in this quarter and the three before it', () => {
    expect([performance.tally.trailingWonCount, performance.tally.trailingLostCount]).toEqual([2, 1]);
  });

  test('are won by closed, in number and in value', () => {
    expect([performance.winRate, performance.winRateByValue]).toEqual([2 / 3, 0.5]);
  });

  test('stand on a small sample below five closed deals, and are numbers nevertheless', () => {
    expect(performance.smallSample).toBe(true);
  });

  test('stand on enough with five', () => {
    const enough = measured({ deals: [...deals, lost(1, Q1_DAY), lost(1, Q1_DAY)] }, Q1, HALF_TIME);
    expect(enough.smallSample).toBe(false);
  });

  test('leave credits out', () => {
    const credited = measured({ deals: [...deals, won(-100, Q1_DAY)] }, Q1, HALF_TIME);
    expect([credited.winRate, credited.winRateByValue]).toEqual([2 / 3, 0.5]);
  });

  test('count a deal without an amount in number, not in value', () => {
    const blank = measured({ deals: [...deals, won(null, Q1_DAY)] }, Q1, HALF_TIME);
    expect([blank.winRate, blank.winRateByValue]).toEqual([3 / 4, 0.5]);
  });

  test('are zero, not missing, for a partner that only lost', () => {
    const loser = measured({ deals: [lost(100, Q1_DAY)] }, Q1, HALF_TIME);
    expect([loser.winRate, loser.winRateByValue, loser.averageDealSize]).toEqual([0, 0, null]);
  });
});

const Q1_DAY = '2017-01-31';

describe('deal sizes', () => {
  test('average the won deals of the period above zero', () => {
    const deals = [won(100, Q1_DAY), won(200, Q1_DAY), won(0, Q1_DAY), won(null, Q1_DAY), won(-50, Q1_DAY)];
    const { averageDealSize, tally } = measured({ deals }, Q1, HALF_TIME);
    expect([averageDealSize, tally.wonCount]).toEqual([15_000, 4]);
  });

  test('have their median beside the average', () => {
    const deals = [won(1, Q1_DAY), won(2, Q1_DAY), won(900, Q1_DAY), won(4, Q1_DAY)];
    expect(measured({ deals }, Q1, HALF_TIME).medianDealSize).toBe(300);
  });

  test('say when one deal is more than half of the total', () => {
    const deals = [won(100, Q1_DAY), won(60, Q1_DAY), won(40, Q1_DAY), won(-100, Q1_DAY)];
    expect(measured({ deals }, Q1, HALF_TIME).largestDealShare).toBe(0.5);
  });
});

describe('cycle times', () => {
  const cycle = (createdDate: string, closeDate: string) => won(100, closeDate, { createdDate });
  const deals = [
    cycle('2017-01-01', '2017-01-11'),
    cycle('2017-01-01', '2017-01-21'),
    cycle('2016-10-01', '2016-12-30'),
    cycle('2017-01-20', '2017-01-10'),
  ];

  test('run from creation to close of won deals, negative ones left out', () => {
    const { medianCycleDays, meanCycleDays } = measured({ deals }, Q1, HALF_TIME);
    expect([medianCycleDays, meanCycleDays]).toEqual([20, 40]);
  });
});

describe('sales velocity', () => {
  const open = deal({ closeDate: '2017-03-01' });

  test('is open deals × average size × win rate ÷ mean cycle, in money a day', () => {
    const deals = [
      open,
      deal({ closeDate: '2017-03-02' }),
      won(100, '2017-01-11', { createdDate: '2017-01-01' }),
      lost(100, '2017-01-11'),
    ];
    expect(measured({ deals }, Q1, HALF_TIME).salesVelocity).toBe((2 * 10_000 * 0.5) / 10);
  });

  test('treats a cycle of no days as one day', () => {
    const deals = [open, won(100, '2017-01-11', { createdDate: '2017-01-11' })];
    expect(measured({ deals }, Q1, HALF_TIME).salesVelocity).toBe(10_000);
  });

  test('is null when any part of it is', () => {
    expect(measured({ deals: [open] }, Q1, HALF_TIME).salesVelocity).toBeNull();
  });
});

describe('partner-led share', () => {
  const led = (amount: number, ledBy: 'partner' | 'vendor' | null) => won(amount, Q1_DAY, { ledBy });

  test('is what the partner led of all that was won', () => {
    const deals = [led(100, 'partner'), led(200, 'vendor'), led(100, null)];
    expect(measured({ deals }, Q1, HALF_TIME).partnerLedShare).toBe(0.25);
  });

  test('is unknown when no deal says who led it', () => {
    expect(measured({ deals: [led(100, null)] }, Q1, HALF_TIME).partnerLedShare).toBeNull();
  });

  test('asks the registration that names the deal where the deal itself is silent', () => {
    const each = led(100, null);
    const registrations = [registration({ submitted: '2017-01-02', dealId: each.id, ledBy: 'partner' })];
    expect(measured({ deals: [each], registrations }, Q1, HALF_TIME).partnerLedShare).toBe(1);
  });

  test('believes the deal before the registration', () => {
    const each = led(100, 'vendor');
    const registrations = [registration({ submitted: '2017-01-02', dealId: each.id, ledBy: 'partner' })];
    expect(measured({ deals: [each], registrations }, Q1, HALF_TIME).partnerLedShare).toBe(0);
  });

  test('believes an approved registration before a rejected one that came first', () => {
    const each = led(100, null);
    const registrations = [
      registration({ submitted: '2017-01-02', dealId: each.id, ledBy: 'vendor', status: 'rejected' }),
      registration({ submitted: '2017-01-03', dealId: each.id, ledBy: 'partner', status: 'approved' }),
    ];
    expect(measured({ deals: [each], registrations }, Q1, HALF_TIME).partnerLedShare).toBe(1);
  });
});
