import './propertySeed.ts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ChannelGoal } from '../../../services/domain/channelGoal.ts';
import { concentration } from '../../../services/domain/concentration.ts';
import { acceptedQuotas, goalCascade, quotaKey } from '../../../services/domain/goalCascade.ts';
import { cents } from '../../../services/domain/money.ts';

describe('a quota', () => {
  test('is covered when the accepted plans of the partners exceed it', () => {
    expect(goalCascade(cents(100), cents(120))).toEqual({ quota: 100, planCoverage: 1.2, gap: -20 });
  });

  test('has a gap as long as they do not', () => {
    expect(goalCascade(cents(100), cents(80))).toMatchObject({ planCoverage: 0.8, gap: 20 });
  });

  test('that is not set has neither coverage nor gap', () => {
    expect(goalCascade(null, cents(80))).toEqual({ quota: null, planCoverage: null, gap: null });
  });

  test('of zero has no coverage', () => {
    expect(goalCascade(cents(0), cents(80))).toEqual({ quota: 0, planCoverage: null, gap: -80 });
  });

  test('is the latest accepted version of its subject and period', () => {
    const company: ChannelGoal = {
      level: 'company',
      subjectId: null,
      periodId: '2017-Q4',
      version: 1,
      status: 'accepted',
      amount: cents(100),
    };
    const quotas = acceptedQuotas([
      { ...company, version: 2, amount: cents(150) },
      company,
      { ...company, version: 3, status: 'proposed', amount: cents(900) },
      { ...company, level: 'manager', subjectId: 'Mary', amount: cents(70) },
    ]);
    expect([quotas.get(quotaKey(company)), quotas.size]).toEqual([150, 2]);
  });
});

describe('concentration', () => {
  test('is the share of partners who make 80 % of what was won', () => {
    expect(concentration([800, 50, 50, 50, 50])).toBe(0.2);
  });

  test('of equal partners is 80 %', () => {
    expect(concentration([10, 10, 10, 10, 10])).toBe(0.8);
  });

  test('counts partners who won nothing, or less', () => {
    expect(concentration([100, 0, 0, -50])).toBe(0.25);
  });

  test('cannot be said while nothing was won', () => {
    expect([concentration([0, -5]), concentration([])]).toEqual([null, null]);
  });

  test('never depends on the order of partners', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 1000 }), { maxLength: 20 }), (won) => {
        expect(concentration(won.toReversed())).toBe(concentration(won));
      }),
    );
  });
});
