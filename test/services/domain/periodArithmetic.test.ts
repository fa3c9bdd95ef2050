import { describe, expect, test } from '@jest/globals';
import { calendarDate } from '../../../services/domain/calendarDate.ts';
import { elapsedOf } from '../../../services/domain/elapsed.ts';
import { fiscalCalendar } from '../../../services/domain/fiscalCalendar.ts';
import { likeStretchBefore, nextPeriod, nextSpan } from '../../../services/domain/neighbours.ts';
import type { Period } from '../../../services/domain/period.ts';
import { periodsToMeasure } from '../../../services/domain/periodsToMeasure.ts';
import { trailingFourQuarters } from '../../../services/domain/trailingFourQuarters.ts';
import { CALENDAR, periodOf } from './facts.ts';

const day = calendarDate;

describe('elapsed', () => {
  test.each([
    ['2016-12-31', 0, 'notStarted'],
    ['2017-01-01', 0, 'running'],
    ['2017-02-15', 0.5, 'running'],
    ['2017-03-31', 89 / 90, 'running'],
    ['2017-04-01', 1, 'closed'],
    ['2019-01-01', 1, 'closed'],
  ])('of a quarter of 90 days is, at the start of %s, %p: %s', (asOf, elapsed, phase) => {
    expect(elapsedOf(periodOf('2017-Q1'), day(asOf))).toMatchObject({ elapsed, phase });
  });
});

describe('the trailing four quarters', () => {
  test.each([
    ['a running quarter', '2017-Q4', '2017-11-15', '2017-01-01', '2017-12-31'],
    ['a closed quarter', '2017-Q2', '2017-11-15', '2016-07-01', '2017-06-30'],
    ['a running month', '2017-11', '2017-11-15', '2017-01-01', '2017-12-31'],
    ['a closed month', '2017-08', '2017-11-15', '2016-10-01', '2017-09-30'],
    ['a running year', '2017', '2017-05-15', '2016-07-01', '2017-06-30'],
    ['a quarter that has not started', '2018-Q1', '2017-11-15', '2017-01-01', '2017-12-31'],
    ['the first quarter on record', '2016-Q1', '2016-02-01', '2015-04-01', '2016-03-31'],
  ])('of %s', (_, label, asOf, start, end) => {
    expect(trailingFourQuarters(periodOf(label), day(asOf), CALENDAR)).toEqual({ start, end });
  });

  test('are counted in months where the day lies before every quarter on record', () => {
    const calendar = CALENDAR.filter((period) => period.kind === 'quarter' && period.start >= '2018-01-01');
    const window = trailingFourQuarters(periodOf('2017-08'), day('2017-08-10'), calendar);
    expect([window.start, window.end]).toEqual(['2016-10-01', '2017-09-30']);
  });
});

describe('the next period', () => {
  test.each([
    ['2017-11', '2017-12'],
    ['2017-Q4', '2018-Q1'],
    ['2017', '2018'],
  ])('of %s is %s', (label, next) => {
    expect(nextPeriod(periodOf(label), CALENDAR)?.label).toBe(next);
  });

  test('is no record but a stretch of months where the calendar ends', () => {
    const last = periodOf('2018-Q4');
    expect(nextPeriod(last, CALENDAR)).toBeNull();
    expect(nextSpan(last, CALENDAR)).toEqual({ start: '2019-01-01', end: '2019-03-31' });
  });
});

describe('the like stretch of the period before', () => {
  test.each([
    ['as many days as have passed', '2017-Q4', '2017-11-15', '2017-07-01', '2017-08-14'],
    ['the whole, once the period is closed', '2017-Q4', '2018-01-01', '2017-07-01', '2017-09-30'],
    ['at most the whole', '2017-03', '2017-03-31', '2017-02-01', '2017-02-28'],
    ['the same without a record', '2016-Q1', '2016-01-11', '2015-10-01', '2015-10-10'],
  ])('is %s', (_, label, asOf, start, end) => {
    expect(likeStretchBefore(periodOf(label), day(asOf), CALENDAR)).toMatchObject({ start, end });
  });

  test('is empty on the first day', () => {
    const stretch = likeStretchBefore(periodOf('2017-Q4'), day('2017-10-01'), CALENDAR);
    expect(stretch.end < stretch.start).toBe(true);
  });
});

describe('a fiscal calendar', () => {
  test('has twelve months, four quarters and the year', () => {
    expect(fiscalCalendar(1, 2017).map((period) => period.label)).toEqual([
      ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((m) => `2017-${m}`),
      ...['2017-Q1', '2017-Q2', '2017-Q3', '2017-Q4'],
      '2017',
    ]);
  });

  test('from February on is called by the year in which it ends', () => {
    const [firstMonth, ...rest] = fiscalCalendar(2, 2018);
    expect([firstMonth?.label, rest.at(-1)]).toEqual([
      '2017-02',
      expect.objectContaining({ label: '2018', start: '2017-02-01', end: '2018-01-31' }),
    ]);
  });

  test.each(['month', 'quarter', 'year'])('has every day in exactly one %s', (kind) => {
    const spans = fiscalCalendar(7, 2020).filter((period) => period.kind === kind);
    const days = spans.reduce((sum, span) => sum + elapsedOf(span, day('2030-01-01')).totalDays, 0);
    expect(days).toBe(366);
  });

  test('cannot start in a thirteenth month', () => {
    expect(() => fiscalCalendar(13, 2017)).toThrow('give 1 to 12');
  });
});

describe('the periods to measure', () => {
  const labels = (calendar: Period[], asOf: string) =>
    periodsToMeasure(calendar, day(asOf)).map((period) => period.label);

  test('are those of this fiscal year and the last that have started, and the next quarter', () => {
    const measured = labels(CALENDAR, '2017-11-15');
    expect(measured).toHaveLength(17 + 11 + 4 + 1 + 1);
    expect(measured).toEqual(expect.arrayContaining(['2016', '2016-Q1', '2017-11', '2017', '2018-Q1']));
    expect(measured).not.toContain('2017-12');
    expect(measured).not.toContain('2018-Q2');
  });

  test('begin where the records begin', () => {
    const young = CALENDAR.filter((period) => period.start >= '2016-10-01');
    expect(labels(young, '2017-01-01')).toEqual([
      ...['2016-10', '2016-11', '2016-12', '2016-Q4', '2017-01', '2017-Q1', '2017'],
      '2017-Q2',
    ]);
  });

  test('reach back 24 months where no year holds the day', () => {
    const quarters = CALENDAR.filter((period) => period.kind === 'quarter');
    expect(labels(quarters, '2018-06-01')[0]).toBe('2016-Q3');
  });
});
