import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  calendarDate,
  dayNumber,
  dayNumberAt,
  daysBetween,
  fromDayNumber,
} from '../../../services/domain/calendarDate.ts';
import './propertySeed.ts';

describe('a calendar date', () => {
  test.each(['2017-02-30', '2017-13-01', '2017-00-10', '2017-1-1', '15.11.2017', ''])('is not %p', (text) => {
    expect(() => calendarDate(text)).toThrow('write it as YYYY-MM-DD');
  });

  test('may be a leap day', () => {
    expect(calendarDate('2016-02-29')).toBe('2016-02-29');
  });

  test('has the day number of its midnight in UTC, whatever the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -250_000, max: 250_000 }), (day) => {
        expect(dayNumber(fromDayNumber(day))).toBe(day);
      }),
    );
  });

  test('of an instant is its UTC day, before 1970 as well', () => {
    expect([dayNumberAt(-1), dayNumberAt(0), dayNumberAt(86_399_999)]).toEqual([-1, 0, 0]);
  });
});

describe('moving along the calendar', () => {
  test.each([
    ['2016-12-31', 1, '2017-01-01'],
    ['2017-03-01', -1, '2017-02-28'],
  ])('%s and %p days is %s', (from, days, to) => {
    expect(addDays(calendarDate(from), days)).toBe(to);
  });

  test.each([
    ['2017-01-31', 1, '2017-02-28'],
    ['2017-01-01', -9, '2016-04-01'],
    ['2017-11-15', 2, '2018-01-15'],
  ])('%s and %p months is %s', (from, months, to) => {
    expect(addMonths(calendarDate(from), months)).toBe(to);
  });

  test('days between count negative when the second date comes first', () => {
    expect(daysBetween(calendarDate('2017-01-02'), calendarDate('2017-01-01'))).toBe(-1);
  });
});
