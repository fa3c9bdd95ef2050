import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { effectOf, lanesOf, placeAbsences, proposePeriods, quartersOf } from '#lwc/fiscalRuler';

/** February to January against July to June. */
const YEARS = { vendor: 2, partner: 7 };

describe('a fiscal calendar', () => {
  test('has the quarters that touch a window, called by the year in which they end', () => {
    const quarters = quartersOf(2, { start: '2026-07-15', end: '2027-02-01' });
    expect(
      quarters.map(({ fiscalYear, quarter, start, end }) => `Q${quarter} ${fiscalYear} ${start} ${end}`),
    ).toEqual([
      'Q2 2027 2026-05-01 2026-07-31',
      'Q3 2027 2026-08-01 2026-10-31',
      'Q4 2027 2026-11-01 2027-01-31',
      'Q1 2028 2027-02-01 2027-04-30',
    ]);
  });

  test('of the calendar year is called by that year', () => {
    expect(quartersOf(1, { start: '2026-12-31', end: '2027-01-01' })).toMatchObject([
      { fiscalYear: 2026, quarter: 4 },
      { fiscalYear: 2027, quarter: 1 },
    ]);
  });

  test('crunches in the last two weeks of each quarter', () => {
    const [quarter] = quartersOf(2, { start: '2026-11-01', end: '2026-11-01' });
    expect(quarter?.crunch).toEqual({ start: '2027-01-18', end: '2027-01-31' });
  });

  test('has no thirteenth month', () => {
    expect(() => quartersOf(13, { start: '2026-01-01', end: '2026-12-31' })).toThrow('give 1 to 12');
  });

  test('covers every day of a window once', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(month, day, fc.nat(800), (yearStart, first, length) => {
        const start = first.toISOString().slice(0, 10);
        const end = new Date(first.getTime() + length * 86_400_000).toISOString().slice(0, 10);
        const quarters = quartersOf(yearStart, { start, end });
        expect((quarters[0]?.start ?? '9') <= start && (quarters.at(-1)?.end ?? '0') >= end).toBe(true);
        quarters.slice(1).forEach((quarter, at) => {
          expect(Date.parse(quarter.start) - Date.parse(quarters[at]?.end ?? '')).toBe(86_400_000);
        });
      }),
    );
  });

  test('stands in a lane for each side', () => {
    const lanes = lanesOf(YEARS, { start: '2026-10-01', end: '2026-10-31' });
    expect(lanes.map(({ side, quarters }) => [side, quarters[0]?.quarter])).toEqual([
      ['Vendor', 3],
      ['Partner', 2],
    ]);
  });
});

describe('an agreed day', () => {
  test('is clear when no crunch leads up to it', () => {
    expect(effectOf({ end: '2027-03-31', quarterEnd: '2027-01-15' }, YEARS)).toEqual({
      closes: [
        { day: '2027-01-15', vendorDays: 0, partnerDays: 0 },
        { day: '2027-03-31', vendorDays: 0, partnerDays: 14 },
      ],
      vendorDays: 0,
      partnerDays: 14,
      clear: true,
    });
  });

  test('is not clear by the days that both share', () => {
    expect(effectOf({ end: '2027-03-31', quarterEnd: '2027-01-20' }, YEARS)).toMatchObject({
      closes: [{ vendorDays: 3, partnerDays: 0 }, {}],
      clear: false,
    });
  });

  test('counts once where it is the end of the period', () => {
    expect(effectOf({ end: '2026-12-31', quarterEnd: '2026-12-31' }, YEARS).closes).toHaveLength(1);
  });

  test('alone is the end of the period', () => {
    expect(effectOf({ end: '2026-12-31' }, YEARS)).toMatchObject({
      closes: [{ partnerDays: 14 }],
      clear: false,
    });
  });
});

describe('the proposed periods', () => {
  const shown = (years: { vendor: number; partner: number }, day = '2026-10-02') =>
    proposePeriods(years, day).map(
      ({ basis, side, start, end, quarterEnd, reason }) =>
        `${basis} ${side} ${start} ${end} ${quarterEnd} ${reason}`,
    );

  test('are of three kinds, the quarter-end between both crunches first', () => {
    expect(shown(YEARS)).toEqual([
      'New quarter end Both 2026-10-01 2027-03-31 2027-01-15 Between the crunches',
      'Two periods in one fiscal year Both 2026-02-01 2027-01-31 2026-06-30 Both year-ends',
      "One side's fiscal cycle Vendor 2026-11-01 2027-04-30 2027-01-31 One side gives way",
      "One side's fiscal cycle Partner 2026-10-01 2027-03-31 2026-12-31 One side gives way",
    ]);
  });

  test('follow the common calendar where both have the same quarters', () => {
    expect(shown({ vendor: 1, partner: 4 })[0]).toBe(
      "One side's fiscal cycle Both 2026-10-01 2027-03-31 2026-12-31 Same calendar",
    );
  });

  test('of a single quarter move its end clear of both crunches', () => {
    const quarters = proposePeriods({ vendor: 1, partner: 1 }, '2018-01-01', 3);
    expect(quarters.map(({ start, quarterEnd, end }) => [start, quarterEnd, end])).toEqual([
      ['2018-01-01', '2018-03-31', '2018-03-31'],
      ['2018-01-01', '2018-04-15', '2018-04-15'],
      ['2018-01-01', '2018-06-30', '2018-12-31'],
    ]);
  });

  test('cut the year in halves where the partner’s year would leave too little', () => {
    expect(shown({ vendor: 1, partner: 2 }).find((each) => each.startsWith('Two'))).toBe(
      'Two periods in one fiscal year Vendor 2026-01-01 2026-12-31 2026-06-30 Halves of the year',
    );
  });

  test('always hold their shared day, and recommend exactly one', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(month, month, day, fc.constantFrom(3, 6, 12), (vendor, partner, when, months) => {
        const proposals = proposePeriods({ vendor, partner }, when.toISOString().slice(0, 10), months);
        expect(proposals.map(({ recommended }) => recommended).indexOf(true)).toBe(0);
        expect(proposals.filter(({ recommended }) => recommended)).toHaveLength(1);
        expect(new Set(proposals.map(({ basis }) => basis)).size).toBe(3);
        for (const { start, quarterEnd, end } of proposals)
          expect([start, quarterEnd, end]).toEqual([start, quarterEnd, end].sort());
      }),
    );
  });
});

describe('an absence', () => {
  const period = { end: '2027-03-31', quarterEnd: '2027-01-15' };
  const away = (name: string, side: 'Partner' | 'Vendor' | 'Both', start: string, end: string) => ({
    name,
    side,
    start,
    end,
  });
  const placed = (...absences: ReturnType<typeof away>[]) =>
    placeAbsences(absences, period, YEARS).map(({ name, days, at }) => [name, days, at]);

  test('counts its days, both ends included, and stands in the order of time', () => {
    expect(
      placed(
        away('Late', 'Vendor', '2027-02-15', '2027-02-21'),
        away('Early', 'Partner', '2026-11-02', '2026-11-02'),
      ),
    ).toEqual([
      ['Early', 1, null],
      ['Late', 7, null],
    ]);
  });

  test('is told when it hits the days before an agreed day', () => {
    expect(placed(away('Priya', 'Partner', '2026-12-21', '2027-01-04'))).toEqual([
      ['Priya', 15, 'Agreed close'],
    ]);
  });

  test('is told when it hits a crunch of its own side, not of the other', () => {
    expect(placed(away('Priya', 'Partner', '2026-12-18', '2026-12-20'))).toEqual([['Priya', 3, 'Crunch']]);
    expect(placed(away('Elena', 'Vendor', '2026-12-18', '2026-12-20'))).toEqual([['Elena', 3, null]]);
    expect(placed(away('All', 'Both', '2026-12-18', '2026-12-20'))).toEqual([['All', 3, 'Crunch']]);
  });

  test('is placed before a period is agreed, too', () => {
    expect(placeAbsences([away('Elena', 'Vendor', '2027-01-30', '2027-02-02')], null, YEARS)).toMatchObject([
      { at: 'Crunch' },
    ]);
  });
});
