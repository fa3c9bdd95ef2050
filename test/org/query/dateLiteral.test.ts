import { describe, expect, test } from '@jest/globals';
import { dateToText, textToDate } from '../store/stored.ts';
import { dateLiteral } from './dateLiteral.ts';

/** A Wednesday. */
const TODAY = textToDate('2017-11-15')!;

function range(literal: string): [string, string] {
  const { from, to } = dateLiteral(literal, TODAY);
  return [dateToText(from), dateToText(to - 1)];
}

describe('a date literal', () => {
  test.each([
    ['TODAY', '2017-11-15', '2017-11-15'],
    ['YESTERDAY', '2017-11-14', '2017-11-14'],
    ['TOMORROW', '2017-11-16', '2017-11-16'],
    ['THIS_WEEK', '2017-11-12', '2017-11-18'],
    ['LAST_WEEK', '2017-11-05', '2017-11-11'],
    ['NEXT_MONTH', '2017-12-01', '2017-12-31'],
    ['LAST_MONTH', '2017-10-01', '2017-10-31'],
    ['THIS_QUARTER', '2017-10-01', '2017-12-31'],
    ['NEXT_QUARTER', '2018-01-01', '2018-03-31'],
    ['LAST_FISCAL_QUARTER', '2017-07-01', '2017-09-30'],
    ['THIS_FISCAL_YEAR', '2017-01-01', '2017-12-31'],
    ['LAST_90_DAYS', '2017-08-17', '2017-11-15'],
    ['LAST_N_DAYS:1', '2017-11-14', '2017-11-15'],
    ['NEXT_N_DAYS:2', '2017-11-16', '2017-11-17'],
    ['LAST_N_WEEKS:2', '2017-10-29', '2017-11-11'],
    ['LAST_N_QUARTERS:4', '2016-10-01', '2017-09-30'],
    ['NEXT_N_FISCAL_QUARTERS:2', '2018-01-01', '2018-06-30'],
    ['LAST_N_YEARS:2', '2015-01-01', '2016-12-31'],
    ['N_DAYS_AGO:15', '2017-10-31', '2017-10-31'],
    ['N_YEARS_AGO:1', '2016-01-01', '2016-12-31'],
  ])('%s on 15 November 2017 is %s to %s', (literal, first, last) => {
    expect(range(literal)).toEqual([first, last]);
  });

  test('that nobody knows is refused', () => {
    expect(() => range('LAST_FORTNIGHT')).toThrow("unexpected token: 'LAST_FORTNIGHT'");
  });
});
