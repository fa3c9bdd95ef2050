import { describe, expect, test } from '@jest/globals';
import { dateToText, textToDate } from './store/stored.ts';
import { dayIn, startOfDay } from './zone.ts';

const LOS_ANGELES = 'America/Los_Angeles';

describe('a day in a time zone', () => {
  test('is still yesterday in the west while it is morning in Greenwich', () => {
    expect(dateToText(dayIn(LOS_ANGELES, Date.parse('2017-11-15T07:59:59Z')))).toBe('2017-11-14');
    expect(dateToText(dayIn(LOS_ANGELES, Date.parse('2017-11-15T08:00:00Z')))).toBe('2017-11-15');
  });

  test.each([
    ['2017-03-12', '2017-03-12T08:00:00.000Z'],
    ['2017-03-13', '2017-03-13T07:00:00.000Z'],
    ['2017-11-05', '2017-11-05T07:00:00.000Z'],
    ['2017-11-06', '2017-11-06T08:00:00.000Z'],
  ])('%s begins at %s, also around a change of the clocks', (day, moment) => {
    expect(new Date(startOfDay(LOS_ANGELES, textToDate(day)!)).toISOString()).toBe(moment);
  });
});
