import { describe, expect, test } from '@jest/globals';
import { deckFormats } from '../../../../services/deck/format/deckFormats.ts';
import { calendarDate } from '../../../../services/domain/calendarDate.ts';

const american = deckFormats('en-US', 'USD');
const german = deckFormats('de-DE', 'EUR');
const japanese = deckFormats('ja-JP', 'JPY');

describe('Money', () => {
  test('is whole under a million and short from there', () => {
    expect([american.money(19_294_149), american.money(125_000_000)]).toEqual(['$192,941', '$1.25M']);
  });

  test('rounds once, from cents', () => {
    expect([american.money(49), american.money(50), american.money(149), american.money(-150)]).toEqual([
      '$0',
      '$1',
      '$1',
      '−$2',
    ]);
  });

  test('has no minus before what rounds to zero', () => {
    expect([american.money(-0), american.money(-49)]).toEqual(['$0', '$0']);
  });

  test('is short in the unit of the locale', () => {
    const written = [american, german, japanese].map(({ shortMoney }) => shortMoney(123_456_700_00));
    expect(written).toEqual(['$123M', '123\u00A0Mio.\u00A0€', '￥1.23億']);
  });

  test('keeps three digits when short', () => {
    expect([american.shortMoney(4_900_000), american.shortMoney(70_900)]).toEqual(['$49.0K', '$709']);
  });
});

describe('Money in a chart', () => {
  test('stays in whole units in the workbook where the format can shorten it', () => {
    const unit = american.chartMoney(50_000_000);
    expect([unit.value(4_896_000), unit.axisFormat(100_000), unit.unitNote]).toEqual([
      48_960,
      '"$"#,##0,"K";"−""$"#,##0,"K";"$"0',
      '',
    ]);
  });

  test('is written in units of 10,000 where the locale counts so, and says so', () => {
    const unit = japanese.chartMoney(1_300_000_000);
    expect([unit.value(1_300_000_000), unit.unitNote]).toEqual([1300, ' (万)']);
  });
});

describe('A share', () => {
  test('under the whole never reads as the whole', () => {
    expect([american.percent(0.9999), american.percent(1), american.percent(-0.04)]).toEqual([
      '99%',
      '100%',
      '−4%',
    ]);
  });
});

describe('A multiple', () => {
  test('just under the index does not read as the index', () => {
    expect([
      american.multipleAgainst(2.996, 3),
      american.multipleAgainst(3, 3),
      american.multipleAgainst(2.5, 3),
    ]).toEqual(['2.99x', '3.0x', '2.5x']);
  });
});

describe('A period', () => {
  const period = (label: string) => ({ label, start: calendarDate('2017-11-01') }) as never;
  test('is called as people call it', () => {
    expect(
      ['2017-Q4', '2017-11', '2017', 'FY18 second half'].map((label) => american.periodName(period(label))),
    ).toEqual(['Q4 2017', 'Nov 2017', '2017', 'FY18 second half']);
  });
});

test('A date follows the locale and no time zone', () => {
  expect([american, german, japanese].map(({ date }) => date(calendarDate('2017-11-15')))).toEqual([
    'Nov 15, 2017',
    '15. Nov. 2017',
    '2017年11月15日',
  ]);
});
