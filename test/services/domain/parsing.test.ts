import { describe, expect, test } from '@jest/globals';
import { parseGoal } from '../../../services/domain/parseGoal.ts';
import { parsePeriod, type PeriodInput } from '../../../services/domain/parsePeriod.ts';
import { goal } from './facts.ts';

describe('a goal', () => {
  const input = (amount: string | number | null) => ({ ...goal(0, '2017-Q1'), amount });

  test('below zero is rejected, saying what to enter', () => {
    expect(() => parseGoal(input('-500'))).toThrow(
      'A goal cannot be below zero (-500). Enter the amount to reach, 0 for deliberately none',
    );
  });

  test('that is no number is rejected', () => {
    expect(() => parseGoal(input('a lot'))).toThrow('"a lot" is not an amount of money');
  });

  test('of zero stays zero', () => {
    expect(parseGoal(input(0)).amount).toBe(0);
  });

  test.each([null, '', '  '])('proposed with %p is not filled in yet', (amount) => {
    expect(parseGoal({ ...input(amount), status: 'proposed' }).amount).toBeNull();
  });

  test('cannot be accepted before it is filled in', () => {
    expect(() => parseGoal(input(null))).toThrow('An accepted goal needs an amount');
  });

  test('is read in cents', () => {
    expect(parseGoal(input('36400.5')).amount).toBe(3_640_050);
  });
});

describe('a period', () => {
  const quarter: PeriodInput = {
    id: 'q4',
    label: '2017-Q4',
    kind: 'quarter',
    calendar: 'vendor',
    partnerId: null,
    start: '2017-10-01',
    end: '2017-12-31',
  };

  test('that ends before it starts is rejected, saying what to do', () => {
    expect(() => parsePeriod({ ...quarter, end: '2017-09-30' })).toThrow(
      'Period "2017-Q4" ends on 2017-09-30, before it starts on 2017-10-01. Swap the two dates or correct one.',
    );
  });

  test('may be of one day', () => {
    expect(parsePeriod({ ...quarter, end: '2017-10-01' }).end).toBe('2017-10-01');
  });

  test('on a day that does not exist is rejected', () => {
    expect(() => parsePeriod({ ...quarter, end: '2017-12-32' })).toThrow('is not a calendar date');
  });

  test('agreed with nobody is rejected', () => {
    expect(() => parsePeriod({ ...quarter, calendar: 'mutual' })).toThrow('Say with whom it was agreed');
  });

  test('of the vendor belongs to no partner', () => {
    expect(() => parsePeriod({ ...quarter, partnerId: 'partner' })).toThrow('Clear the partner');
  });
});
