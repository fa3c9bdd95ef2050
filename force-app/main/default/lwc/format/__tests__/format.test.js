import {
  dayAndMonth,
  expected as expectation,
  fill,
  fullDate,
  index,
  money,
  moneyToTheCent,
  month,
  monthName,
  percent,
  rate,
  shortMoney,
  signed,
  times,
} from 'c/format';

test.each([
  [money(192940.6, 'USD'), '$192,941'],
  [money(-5000, 'USD'), '−$5,000'],
  [money(0, 'EUR'), '€0'],
  [shortMoney(9999, 'USD'), '$9,999'],
  [shortMoney(193400, 'USD'), '$193K'],
  [shortMoney(1250000, 'USD'), '$1.25M'],
  [percent(0.508), '51%'],
  [percent(-0.04), '−4%'],
  [times(2.54), '2.5x'],
  [index(1.0362), '1.04'],
  [index(-0.001), '0.00'],
  [signed(7), '+7'],
  [signed(-3), '−3'],
  [signed(0), '0'],
  [dayAndMonth('2017-11-15'), 'Nov 15'],
  [fullDate('2017-11-15'), 'Nov 15, 2017'],
  [month('2017-11-15'), 'Nov'],
  [monthName('2017-11-15'), 'November'],
  [moneyToTheCent(0.375, 'USD'), '$0.38'],
  [moneyToTheCent(-2, 'USD'), '−$2.00'],
  [rate(0.042), '4.2%'],
  [rate(0.24), '24%'],
  [expectation(57.4), '57'],
  [expectation(4.06), '4.1'],
  [expectation(9.97), '10'],
  [expectation(0.056), '0.06'],
  [expectation(0), '0.0'],
])('%s reads as %s', (shown, expected) => {
  expect(shown).toBe(expected);
});

test('a label is filled by position, and a missing value leaves no trace', () => {
  expect(fill('{0} of {1} partners{2}', 7, 25)).toBe('7 of 25 partners');
});
