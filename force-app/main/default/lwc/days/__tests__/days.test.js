import { addDays, daysBetween } from 'c/days';

test.each([
  ['2017-10-12', '2017-11-15', 34],
  ['2017-11-15', '2017-11-15', 0],
  ['2017-11-16', '2017-11-15', -1],
  ['2016-02-28', '2016-03-01', 2],
])('from %s to %s it is %d days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ['2017-11-28', 7, '2017-12-05'],
  ['2018-01-01', -1, '2017-12-31'],
])('%s and %d days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});
