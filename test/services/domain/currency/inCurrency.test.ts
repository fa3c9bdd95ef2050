import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate } from '../../../../services/domain/calendarDate.ts';
import { rateOn, type Currencies } from '../../../../services/domain/currency/currencies.ts';
import { isFxWorthSaying } from '../../../../services/domain/currency/exchangeBasis.ts';
import { inCurrency, type OwnFacts } from '../../../../services/domain/currency/inCurrency.ts';
import { totalBasis } from '../../../../services/domain/currency/totalBasis.ts';
import { anyDeals } from '../arbitraryFacts.ts';
import { CALENDAR, deal, goal, lost, periodOf, won } from '../facts.ts';
import '../propertySeed.ts';

const dated = (...rates: [string, number][]) =>
  rates.map(([startsOn, rate]) => ({ startsOn: calendarDate(startsOn), rate }));

const CURRENCIES: Currencies = {
  corporate: 'USD',
  setup: 'dated',
  known: new Map(
    [
      { code: 'USD', active: true, rate: 1, dated: [] },
      { code: 'EUR', active: true, rate: 0.8, dated: dated(['2016-01-01', 0.8], ['2017-11-01', 0.9]) },
      { code: 'GBP', active: true, rate: 0.7, dated: dated(['2017-10-15', 0.75]) },
      { code: 'DEM', active: false, rate: 1.7, dated: dated(['2016-01-01', 1.7]) },
    ].map((currency) => [currency.code, currency]),
  ),
};
const RULES = { currencies: CURRENCIES, asOf: calendarDate('2017-11-15'), calendar: CALENDAR };
const QUARTER = periodOf('2017-Q4');

function facts(rest: Partial<OwnFacts>): OwnFacts {
  return { partnerId: 'partner', deals: [], registrations: [], goals: [], sellerGoals: [], ...rest };
}

const inEuros = (own: OwnFacts, basis: 'dated' | 'plan' = 'dated') => inCurrency(own, 'EUR', basis, RULES);
const dollars = { currency: 'USD' };
/** Units, in the order of the deals. */
const amounts = (own: OwnFacts, basis?: 'dated' | 'plan') =>
  inEuros(own, basis).deals.map(({ amount }) => (amount === null ? null : amount / 100));

describe('a partner’s deals in the currency of its plan', () => {
  test.each([
    ['won the day before a rate begins', won(1000, '2017-10-31'), 800],
    ['won on the day a rate begins', won(1000, '2017-11-01'), 900],
    ['lost long ago', lost(1000, '2017-02-01'), 800],
    ['open, at the rate of the as-of day', deal({ amount: 1000, closeDate: '2017-10-01' }), 900],
  ])('%s', (_when, own, expected) => {
    expect(amounts(facts({ deals: [{ ...own, ...dollars }] }))).toEqual([expected]);
  });

  test('go through the corporate currency from one other to the next', () => {
    expect(amounts(facts({ deals: [{ ...won(750, '2017-11-10'), currency: 'GBP' }] }))).toEqual([900]);
  });

  test('stay as they are in their own currency, even one that has no rate', () => {
    const own = facts({ deals: [{ ...won(1000, '2015-12-01'), currency: 'EUR' }] });
    expect(amounts(own)).toEqual([1000]);
  });

  test('that are blank stay blank, and are no problem', () => {
    const { deals, basisOf } = inEuros(facts({ deals: [{ ...won(null, '2017-11-10'), currency: 'DEM' }] }));
    expect([deals[0]?.isUnconverted, basisOf(QUARTER).issues]).toEqual([undefined, []]);
  });

  test('keep everything but their amounts', () => {
    fc.assert(
      fc.property(anyDeals, (any) => {
        const deals = any.filter(({ closeDate }) => closeDate >= '2016-01-01');
        const own = facts({ deals: deals.map((one) => ({ ...one, ...dollars })) });
        const without = (all: readonly object[]) => all.map((one) => ({ ...one, amount: undefined }));
        expect(without(inEuros(own).deals)).toEqual(without(deals));
      }),
    );
  });

  test('are the very same where they are all in it', () => {
    fc.assert(
      fc.property(anyDeals, (deals) => {
        const own = facts({ deals: deals.map((one) => ({ ...one, currency: 'EUR' })) });
        expect(inEuros(own).deals).toEqual(deals);
      }),
    );
  });
});

describe('a deal that cannot be converted', () => {
  const stuck = (amount: number, currency: string) =>
    inEuros(facts({ deals: [{ ...won(amount, '2017-10-10'), currency }] }));

  test.each([
    ['DEM', 'The currency DEM is not active.'],
    ['XYZ', 'The currency XYZ is not set up in this organisation.'],
    ['', 'A blank currency is not set up in this organisation.'],
    ['GBP', 'There is no dated rate of GBP for 2017-10-10; the first one starts on 2017-10-15.'],
  ])('because of its currency "%s" has no amount, and a sentence says why', (currency, sentence) => {
    const { deals, basisOf } = stuck(1000, currency);
    expect(deals[0]).toMatchObject({ amount: null, isUnconverted: true });
    expect(basisOf(QUARTER).issues).toEqual([{ sentence: expect.stringContaining(sentence), records: 1 }]);
  });

  test('and is a credit counts nowhere, because it is no deal', () => {
    const { deals, basisOf } = stuck(-1000, 'DEM');
    expect([deals, basisOf(QUARTER).issues[0]?.records]).toEqual([[], 1]);
  });
});

describe('goals', () => {
  const accepted = goal(1000, '2017-Q4', { acceptedOn: calendarDate('2017-10-31') });

  test('in another currency are converted at the rate of the day they were accepted', () => {
    const { goals } = inEuros(facts({ goals: [{ ...accepted, currency: 'USD' }] }));
    expect(goals[0]?.amount).toBe(800_00);
  });

  test('that cannot be converted have no amount, and a sentence says why', () => {
    const { goals, basisOf } = inEuros(facts({ goals: [{ ...accepted, currency: 'DEM' }] }));
    expect([goals[0]?.amount, basisOf(QUARTER).issues.length]).toEqual([null, 1]);
  });
});

describe('the rate of the plan', () => {
  const early = goal(1000, '2017-Q4', { acceptedOn: calendarDate('2017-10-01') });
  const late = { ...early, version: 2, acceptedOn: calendarDate('2017-11-05') };
  const sold = { ...won(1000, '2017-11-10'), ...dollars };

  test('is that of the day on which the goal was accepted', () => {
    expect(amounts(facts({ deals: [sold], goals: [early] }), 'plan')).toEqual([800]);
  });

  test('is that of the latest version', () => {
    expect(amounts(facts({ deals: [sold], goals: [early, late] }), 'plan')).toEqual([900]);
  });

  test('is that of the quarter’s first day where there is no goal', () => {
    expect(amounts(facts({ deals: [sold] }), 'plan')).toEqual([800]);
  });
});

describe('what exchange rates did', () => {
  const sold = { ...won(1000, '2017-11-10'), ...dollars };

  test('is what won is worth more than on the day of the goal', () => {
    expect(inEuros(facts({ deals: [sold] })).basisOf(QUARTER).fxEffect).toBe(100_00);
  });

  test('is nothing at the rate of the plan', () => {
    expect(inEuros(facts({ deals: [sold] }), 'plan').basisOf(QUARTER).fxEffect).toBe(0);
  });

  test('is nothing through deals that are not won, or closed in another period', () => {
    const open = { ...deal({ closeDate: '2017-11-20' }), ...dollars };
    const before = { ...won(1000, '2017-08-10'), ...dollars };
    expect(inEuros(facts({ deals: [open, before] })).basisOf(QUARTER).fxEffect).toBe(0);
  });

  test.each([
    [200, false],
    [201, true],
    [-201, true],
    [null, false],
  ])('of %p in 10,000 won is worth a line: %p', (effect, isWorth) => {
    expect(isFxWorthSaying(effect, 10_000)).toBe(isWorth);
  });
});

describe('rates that an explanation names', () => {
  test('are those that were used, each with its day, its source and its deals', () => {
    const deals = ['2017-10-05', '2017-10-06', '2017-11-10'].map((day) => ({ ...won(10, day), ...dollars }));
    expect(inEuros(facts({ deals })).basisOf(QUARTER).rates).toEqual([
      {
        currency: 'EUR',
        rate: 0.8,
        startsOn: '2016-01-01',
        source: 'dated rate of the close date',
        deals: 2,
      },
      {
        currency: 'EUR',
        rate: 0.9,
        startsOn: '2017-11-01',
        source: 'dated rate of the close date',
        deals: 1,
      },
    ]);
  });

  test('of a total are those of its period and of its day, of active currencies', () => {
    const { rates } = totalBasis(CURRENCIES, QUARTER, RULES.asOf);
    expect(rates.map(({ currency, startsOn, source }) => [currency, startsOn, source])).toEqual([
      ['EUR', '2016-01-01', 'dated rate of the close date'],
      ['EUR', '2017-11-01', 'dated rate of the close date'],
      ['EUR', '2017-11-01', 'rate of the as-of day'],
      ['GBP', '2017-10-15', 'dated rate of the close date'],
      ['GBP', '2017-10-15', 'rate of the as-of day'],
    ]);
  });
});

test('without dated rates a currency has one rate for all days', () => {
  const [, euro] = [...CURRENCIES.known.values()];
  const known = new Map([['EUR', { ...euro!, dated: null }]]);
  const undated: Currencies = { corporate: 'USD', setup: 'static', known };
  expect(rateOn(undated, 'EUR', calendarDate('1999-01-01'))).toEqual({ rate: 0.8, startsOn: null });
});
