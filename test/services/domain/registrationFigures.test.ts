import { describe, expect, test } from '@jest/globals';
import { deal, measured, registration, won } from './facts.ts';

const HALF_TIME = '2017-02-15';
const Q1 = '2017-Q1';

describe('registrations submitted in the period', () => {
  const registrations = [
    registration({ submitted: '2017-01-01T00:00:00Z', decided: '2017-01-02T00:00:00Z' }),
    registration({ submitted: '2017-01-03T00:00:00Z', decided: '2017-01-04T00:00:00Z' }),
    registration({
      submitted: '2017-01-05T00:00:00Z',
      decided: '2017-01-06T00:00:00Z',
      status: 'rejected',
    }),
    registration({ submitted: '2017-01-07T00:00:00Z', status: 'withdrawn' }),
    registration({ submitted: '2017-02-01T00:00:00Z' }),
    registration({ submitted: '2016-12-31T23:59:59Z', decided: '2017-01-02T00:00:00Z' }),
  ];
  const performance = measured({ registrations }, Q1, HALF_TIME);

  test('are counted with what became of them', () => {
    expect(performance.tally).toMatchObject({
      registrationsSubmitted: 5,
      registrationsApproved: 2,
      registrationsRejected: 1,
      registrationsPending: 1,
    });
  });

  test('are approved by share of the decided ones, without withdrawn and pending ones', () => {
    expect(performance.registrationApprovalRate).toBe(2 / 3);
  });

  test('stay approved when they run out after the decision', () => {
    const expired = registration({
      submitted: '2017-01-02T00:00:00Z',
      decided: '2017-01-03T00:00:00Z',
      status: 'expired',
    });
    expect(measured({ registrations: [expired] }, Q1, HALF_TIME).tally.registrationsApproved).toBe(1);
  });

  test('have no approval rate before a decision', () => {
    const pending = registration({ submitted: '2017-02-01T00:00:00Z' });
    expect(measured({ registrations: [pending] }, Q1, HALF_TIME).registrationApprovalRate).toBeNull();
  });
});

test('decision time is in business hours, as median and as mean', () => {
  const registrations = [
    registration({ submitted: '2017-01-02T00:00:00Z', decided: '2017-01-02T06:00:00Z' }),
    registration({ submitted: '2017-01-03T00:00:00Z', decided: '2017-01-04T00:00:00Z' }),
    // Friday noon to Monday noon: one business day.
    registration({ submitted: '2017-01-06T12:00:00Z', decided: '2017-01-09T18:00:00Z' }),
  ];
  const { medianDecisionHours, meanDecisionHours } = measured({ registrations }, Q1, HALF_TIME);
  expect([medianDecisionHours, meanDecisionHours]).toEqual([24, 20]);
});

test.each([
  ['made before its submission', { decided: '2017-01-01T00:00:00Z' }],
  ['of a pending registration', { decided: '2017-01-03T00:00:00Z', status: 'pending' as const }],
  ['of a withdrawn registration', { decided: '2017-01-03T00:00:00Z', status: 'withdrawn' as const }],
])('a decision %s has no decision time', (_, rest) => {
  const registrations = [registration({ submitted: '2017-01-02T00:00:00Z', ...rest })];
  expect(measured({ registrations }, Q1, HALF_TIME).meanDecisionHours).toBeNull();
});

describe('conversion of registrations', () => {
  const approved = (decided: string, dealId: string | null = null) =>
    registration({ submitted: `${decided}T00:00:00Z`, decided: `${decided}T00:00:00Z`, dealId });

  test('waits until the protection is over: 90 days unless it says otherwise', () => {
    const registrations = [approved('2016-10-04')];
    const settled = (asOf: string) => measured({ registrations }, Q1, asOf).tally.registrationWindowsEnded;
    expect([settled('2017-01-02'), settled('2017-01-03')]).toEqual([0, 1]);
  });

  test('takes the protection’s own last day before the default', () => {
    const registrations = [
      { ...approved('2016-10-01'), protectedUntil: deal({ closeDate: '2017-03-01' }).closeDate },
    ];
    expect(measured({ registrations }, Q1, HALF_TIME).registrationConversionRate).toBeNull();
  });

  test('counts a won deal at once, on the day it was won', () => {
    const sold = won(100, '2017-01-20');
    const registrations = [approved('2017-01-10', sold.id)];
    const performance = measured({ registrations, deals: [sold] }, Q1, HALF_TIME);
    expect(performance.registrationConversionRate).toBe(1);
  });

  test('is won by settled', () => {
    const sold = won(100, '2017-01-20');
    const open = deal({ closeDate: '2017-03-20' });
    const registrations = [approved('2016-10-10', sold.id), approved('2016-10-10', open.id)];
    const performance = measured({ registrations, deals: [sold, open] }, '2017', HALF_TIME);
    expect(performance.registrationConversionRate).toBe(0.5);
  });

  test('asks nothing of rejected registrations', () => {
    const registrations = [{ ...approved('2016-10-10'), status: 'rejected' as const }];
    expect(measured({ registrations }, Q1, HALF_TIME).tally.registrationWindowsEnded).toBe(0);
  });
});
