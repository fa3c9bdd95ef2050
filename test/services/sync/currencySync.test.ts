import { beforeEach, describe, expect, test } from '@jest/globals';
import { performanceRecords } from './performanceRecords.ts';
import { A_DAY, useSyncedChannel, WON } from './useSyncedChannel.ts';

const at = useSyncedChannel({ currencies: 'dated' });

interface Explained {
  readonly exchange: {
    readonly currency: string;
    readonly fxEffect: number | null;
    readonly rates: { currency: string; rate: number; startsOn: string; source: string }[];
    readonly issues: { sentence: string; records: number }[];
  };
}

function explained(record: Record<string, unknown>): Explained['exchange'] {
  return (JSON.parse(String(record.Explanation__c)) as Explained).exchange;
}

/** A rate of euros for one dollar, from a day on. */
function rate(StartDate: string, ConversionRate: number, IsoCode = 'EUR'): string {
  return at.channel.insert('DatedConversionRate', { IsoCode, StartDate, ConversionRate });
}

function currency(IsoCode: string, IsActive = true): string {
  return at.channel.insert('CurrencyType', { IsoCode, ConversionRate: 0.8, DecimalPlaces: 2, IsActive });
}

/** Gamma plans in euros, 40,000 for the quarter, agreed at 0.80 a dollar. */
function planInEuros(): void {
  const program = at.channel.insert('Channel_Program__c', {
    Name: 'In euros',
    Currency_Code__c: 'EUR',
    Active__c: true,
  });
  at.channel.update('Account', at.channel.ids.gamma, { Channel_Program__c: program });
  at.channel.insert('Partner_Goal__c', {
    Partner__c: at.channel.ids.gamma,
    Period__c: at.channel.ids.quarter,
    Version__c: 1,
    Status__c: 'Accepted',
    Amount__c: 40_000,
    Accepted_On__c: '2017-09-30',
    CurrencyIsoCode: 'EUR',
  });
}

/** What every record of results says, but its day. */
function results() {
  return [
    ...performanceRecords(at.channel).values(),
    ...performanceRecords(at.channel, 'Channel_Performance__c').values(),
  ].map(({ As_Of__c: _, ...record }) => record);
}

describe('in an organisation with several currencies, a sync', () => {
  let november: string;

  beforeEach(() => {
    currency('EUR');
    rate('2016-01-01', 0.8);
    november = rate('2017-11-01', 0.9);
    planInEuros();
  });

  test('measures a partner in the currency of its program, won deals at the rate of their close date', async () => {
    at.channel.deal(at.channel.ids.gamma, { ...WON, Amount: 9000, CurrencyIsoCode: 'EUR' });
    at.channel.deal(at.channel.ids.gamma, { ...WON, CloseDate: '2017-10-31', Amount: 1000 });
    at.channel.deal(at.channel.ids.gamma, { ...WON, CloseDate: '2017-11-01', Amount: 1000 });
    await at.sync('full');
    expect(at.quarterOf('gamma')).toMatchObject({
      Won_Amount__c: 9000 + 800 + 900,
      Goal_Amount__c: 40_000,
      Currency_Code__c: 'EUR',
    });
  });

  test('values open deals at the rate of the day, and again on the day on which another one begins', async () => {
    rate('2017-11-16', 0.95);
    at.channel.deal(at.channel.ids.gamma, { Amount: 1000 });
    await at.sync('full');
    const before = at.quarterOf('gamma').Open_Amount__c;
    at.pass(A_DAY);
    await at.sync();
    expect([before, at.quarterOf('gamma').Open_Amount__c]).toEqual([900, 950]);
    await at.expectUpToDate();
  });

  test('adds partners up in the company’s currency, goals at the rate of the day they were accepted', async () => {
    at.channel.deal(at.channel.ids.gamma, { ...WON, Amount: 9000, CurrencyIsoCode: 'EUR' });
    at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 100 });
    await at.sync('full');
    expect(at.totalOf('company')).toMatchObject({
      Won_Amount__c: 10_000 + 100,
      Goal_Amount__c: 50_000 + 100_000,
      Currency_Code__c: 'USD',
    });
  });

  test('gives its records the currency that their amounts are in', async () => {
    at.channel.deal(at.channel.ids.gamma, { ...WON, CurrencyIsoCode: 'EUR' });
    await at.sync('full');
    const codes = (object: string, name: string) =>
      at.channel
        .rows(`SELECT CurrencyIsoCode FROM ${object} WHERE ${name} = '${at.channel.ids.gamma}'`)
        .map(({ CurrencyIsoCode }) => CurrencyIsoCode);
    const written = ['Partner_Performance__c', 'Seller_Performance__c', 'Performance_Snapshot__c'].flatMap(
      (object) => codes(object, 'Partner__c'),
    );
    expect(new Set(written)).toEqual(new Set(['EUR']));
  });

  test('names the rates, where they come from and what they did', async () => {
    at.channel.deal(at.channel.ids.gamma, { ...WON, Amount: 1000 });
    at.channel.deal(at.channel.ids.gamma, { Amount: 1000 });
    await at.sync('full');
    const record = at.quarterOf('gamma');
    expect(explained(record)).toMatchObject({
      currency: 'EUR',
      fxEffect: 10_000,
      rates: [
        {
          currency: 'EUR',
          rate: 0.9,
          startsOn: '2017-11-01',
          source: 'dated rate of the close date',
          deals: 1,
        },
        { currency: 'EUR', rate: 0.9, startsOn: '2017-11-01', source: 'rate of the as-of day', deals: 1 },
      ],
    });
    expect(record.Exchange_Effect_Amount__c).toBe(100);
  });

  test('keeps the rate of the plan where a setting says so', async () => {
    at.channel.insert('Metric_Setting__c', { Name: 'At plan rate', Exchange_Rates__c: 'Plan rate' });
    at.channel.deal(at.channel.ids.gamma, { ...WON, Amount: 1000 });
    await at.sync('full');
    expect(at.quarterOf('gamma')).toMatchObject({ Won_Amount__c: 800, Exchange_Effect_Amount__c: 0 });
  });

  test.each([
    ['has no rate yet', { code: 'GBP', day: '2017-11-01' }, 'There is no dated rate of GBP for 2017-11-01'],
    ['is not active', { code: 'DEM', day: '2017-11-01' }, 'The currency DEM is not active.'],
    ['nobody has set up', { code: 'XXX', day: '2017-11-01' }, 'The currency XXX is not set up'],
  ])('counts a deal whose currency %s, but not its amount', async (_what, { code }, sentence) => {
    currency('GBP');
    rate('2017-12-01', 0.7, 'GBP');
    currency('DEM', false);
    at.channel.org.org.load('Opportunity', [
      {
        Name: 'In another currency',
        StageName: 'Closed Won',
        CloseDate: '2017-11-01',
        Amount: 5000,
        CurrencyIsoCode: code,
        Partner__c: at.channel.ids.gamma,
        OwnerId: at.channel.ids.max,
      },
    ]);
    await at.sync('full');
    const record = at.quarterOf('gamma');
    expect(record).toMatchObject({
      ...{ Won_Amount__c: 0, Won_Count__c: 1, Blank_Amount_Count__c: 0, Unconverted_Count__c: 1 },
    });
    expect(explained(record).issues[0]).toMatchObject({ sentence: expect.stringContaining(sentence) });
  });

  describe('after rates were', () => {
    beforeEach(async () => {
      at.channel.deal(at.channel.ids.gamma, { ...WON, Amount: 1000 });
      at.channel.deal(at.channel.ids.gamma, { ...WON, CloseDate: '2017-08-01', Amount: 1000 });
      at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 1000, CurrencyIsoCode: 'EUR' });
      await at.sync('full');
      at.pass(60);
    });

    test('changed, restates what they touch, as a full sync would', async () => {
      at.channel.update('DatedConversionRate', november, { ConversionRate: 0.5 });
      await at.sync('incremental');
      const restated = results();
      expect(at.quarterOf('gamma').Won_Amount__c).toBe(500);
      await at.loseRedis();
      await at.sync('full');
      expect(results()).toEqual(restated);
    });

    test('added, restates what they touch, as a full sync would', async () => {
      rate('2017-08-01', 0.6);
      await at.sync('incremental');
      await at.expectUpToDate();
    });

    test('added for a day to come, writes no partner again', async () => {
      rate('2018-06-01', 0.7);
      expect(await at.sync('incremental')).toMatchObject({ kind: 'incremental', written: 0 });
    });
  });

  test('of a hundred changed deals costs at most eight calls', async () => {
    await at.sync('full');
    at.pass(60);
    for (let count = 0; count < 100; count++) at.channel.deal(at.channel.ids.gamma, { Amount: count });
    const before = at.channel.org.org.usage.used;
    await at.sync();
    expect(at.channel.org.org.usage.used - before).toBeLessThanOrEqual(8);
  });

  test('follows a program into another currency', async () => {
    at.channel.deal(at.channel.ids.gamma, { ...WON, Amount: 1000 });
    await at.sync('full');
    at.pass(60);
    const [program] = at.channel.rows('SELECT Id FROM Channel_Program__c');
    at.channel.update('Channel_Program__c', String(program!.Id), { Currency_Code__c: 'USD' });
    await at.sync();
    expect(at.quarterOf('gamma')).toMatchObject({ Won_Amount__c: 1000, Currency_Code__c: 'USD' });
    await at.expectUpToDate();
  });
});

describe('in an organisation that does not date its rates, a sync', () => {
  const undated = useSyncedChannel({ currencies: 'static' });

  test('converts at the one rate that a currency has, and says so', async () => {
    undated.channel.insert('CurrencyType', {
      ...{ IsoCode: 'EUR', ConversionRate: 0.8, DecimalPlaces: 2, IsActive: true },
    });
    undated.channel.deal(undated.channel.ids.alpha, { ...WON, Amount: 800, CurrencyIsoCode: 'EUR' });
    await undated.sync('full');
    const record = undated.quarterOf('alpha');
    expect([record.Won_Amount__c, explained(record).rates[0]?.source]).toEqual([1000, 'static rate']);
  });
});
