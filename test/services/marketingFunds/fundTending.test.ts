import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Who } from '../../accountPlan/planning.ts';
import { dyingAt } from '../accountPlans/tending.ts';
import { startTending, type Tending } from './tending.ts';

jest.setTimeout(60_000); // quick, but where the machine is busy

let funds: Tending;
beforeEach(async () => {
  funds = await startTending();
});
afterEach(() => funds?.close());

type Row = Record<string, unknown>;

const day = (days: number) =>
  new Date(Date.parse(funds.at.time()) + days * 86_400_000).toISOString().slice(0, 10);
const partner = () => funds.at.channel.partners.A;

function budget(fields: Row = {}) {
  const dates = { Starts_On__c: '2017-10-01', Ends_On__c: '2018-12-31' };
  return funds.given('Marketing_Budget__c', { Name: 'Growth', Amount__c: 50_000, ...dates, ...fields });
}

function allocation(fields: Row = {}, of = budget()) {
  return funds.given('Fund_Allocation__c', {
    Marketing_Budget__c: of,
    Partner__c: partner(),
    Amount__c: 5_000,
    Use_By__c: '2018-03-31',
    Claim_By__c: '2018-04-30',
    Basis__c: 'Grows fast in dental practices.',
    ...fields,
  });
}

const madeFunds = () =>
  funds.rows(
    'SELECT Name, Fund_Key__c, Partner__c, OwnerId, Allocated_Amount__c, Use_By__c, Claim_By__c FROM Marketing_Fund__c',
  );

type Steps = Record<string, { value: number; source: string; counted: number }>;
interface Rates {
  readonly cases: { Bleak: Steps; kinds: Record<string, { Bleak: Steps }> };
  readonly leads: unknown;
}

function ratesIn(plan: { Rates__c?: unknown } | undefined): Rates {
  return JSON.parse(String(plan?.Rates__c)) as Rates;
}

describe('an allocation', () => {
  test('becomes the fund that the partner sees, of the account manager, once', async () => {
    const id = allocation();
    expect(await funds.tend()).toMatchObject({ status: 'done', funds: 1 });
    expect(await funds.tend()).toMatchObject({ status: 'nothing to do', apiCalls: 1 });
    expect(madeFunds()).toEqual([
      {
        Name: 'Partner A, to use by 31 March 2018',
        Fund_Key__c: id,
        Partner__c: partner(),
        OwnerId: funds.at.idOf('manager of A'),
        Allocated_Amount__c: 5_000,
        Use_By__c: '2018-03-31',
        Claim_By__c: '2018-04-30',
      },
    ]);
    expect(funds.rows('SELECT Fund__r.Fund_Key__c FROM Fund_Allocation__c')).toMatchObject([
      { Fund__r: { Fund_Key__c: id } },
    ]);
  });

  test('that is raised raises its fund', async () => {
    const id = allocation();
    await funds.tend();
    const { org } = funds.at.channel;
    org.as(org.administrator).update('Fund_Allocation__c', [{ Id: id, Amount__c: 7_500 }]);
    await funds.tend();
    expect(madeFunds()).toMatchObject([{ Allocated_Amount__c: 7_500 }]);
  });

  test('whose fund was written before the worker died gets that fund, not another', async () => {
    const id = allocation();
    await funds.tend({ salesforce: dyingAt(funds.salesforce, 2).client }).catch(() => undefined);
    expect(funds.rows('SELECT Fund__c FROM Fund_Allocation__c')).toEqual([{ Fund__c: null }]);
    await funds.tend();
    expect(madeFunds()).toMatchObject([{ Fund_Key__c: id }]);
    expect(funds.rows('SELECT Fund__r.Fund_Key__c FROM Fund_Allocation__c')).toMatchObject([
      { Fund__r: { Fund_Key__c: id } },
    ]);
  });
});

describe('a registration', () => {
  const registration = (fields: Row) =>
    funds.given('Deal_Registration__c', {
      Partner__c: partner(),
      Customer_Name__c: 'Alder',
      Status__c: 'Approved',
      Submitted_At__c: funds.at.time(-200 * 1440),
      Decided_At__c: funds.at.time(-199 * 1440),
      ...fields,
    });
  const deal = (StageName: string) =>
    funds.given('Opportunity', {
      Name: 'OBS for Alder',
      StageName,
      CloseDate: day(-5),
      Partner__c: partner(),
      Amount: 9_000,
    });
  const statusOf = (id: string) =>
    funds.rows(`SELECT Status__c, Approved_For__c FROM Deal_Registration__c WHERE Id = '${id}'`)[0];

  test('expires the day after its protection has ended, and frees the deal for others', async () => {
    const opportunity = deal('Prospecting');
    const id = registration({
      Opportunity__c: opportunity,
      Approved_For__c: opportunity,
      Protected_Until__c: day(-1),
    });
    const protectedStill = registration({ Protected_Until__c: day(0) });
    expect(await funds.tend()).toMatchObject({ registrations: 1 });
    expect(statusOf(id)).toEqual({ Status__c: 'Expired', Approved_For__c: null });
    expect(statusOf(protectedStill)).toMatchObject({ Status__c: 'Approved' });
  });

  test('stays approved when its deal was won', async () => {
    const opportunity = deal('Closed Won');
    const id = registration({
      Opportunity__c: opportunity,
      Approved_For__c: opportunity,
      Protected_Until__c: day(-1),
    });
    await funds.tend();
    expect(statusOf(id)).toMatchObject({ Status__c: 'Approved' });
  });

  test('that a tactic brought in keeps its protection in the first run of a service that knows no time zone yet', async () => {
    const plan = planOfPartner();
    const Marketing_Tactic__c = funds.given('Marketing_Tactic__c', {
      Name: 'Breakfast',
      Marketing_Plan__c: plan,
      Tactic_Key__c: `${plan}:breakfast`,
      Kind__c: 'Event',
      State__c: 'Running',
    });
    const id = registration({ Marketing_Tactic__c, Protected_Until__c: day(30) });
    await funds.tend();
    expect(statusOf(id)).toMatchObject({ Status__c: 'Approved' });
  });
});

function planOfPartner(): string {
  return funds.given('Marketing_Plan__c', {
    Name: 'Plan',
    Partner__c: partner(),
    Plan_Key__c: `${partner()}:2018-Q1`,
    Period_Label__c: '2018-Q1',
    Start_Date__c: '2018-01-01',
    End_Date__c: '2018-03-31',
    Status__c: 'Draft',
  });
}

describe('what marketing brought', () => {
  const tactic = (of: string, name: string) =>
    funds.given('Marketing_Tactic__c', {
      Name: name,
      Marketing_Plan__c: of,
      Tactic_Key__c: `${of}:${name}`,
      Kind__c: 'Event',
      State__c: 'Running',
    });
  const lead = (of: string, name: string, fields: Row = {}) =>
    funds.given('Marketing_Lead__c', {
      Name: name,
      Marketing_Tactic__c: of,
      Lead_Key__c: `${of}:${name}`,
      Status__c: 'New',
      ...fields,
    });
  const won = (Amount: number, fields: Row = {}) =>
    funds.given('Opportunity', {
      Name: 'OBS',
      StageName: 'Closed Won',
      CloseDate: day(0),
      Partner__c: partner(),
      Amount,
      ...fields,
    });
  const registered = (Opportunity__c: string, Marketing_Tactic__c: string, Status__c = 'Pending') =>
    funds.given('Deal_Registration__c', {
      Partner__c: partner(),
      Customer_Name__c: 'Alder',
      Submitted_At__c: funds.at.time(-1440),
      Status__c,
      Opportunity__c,
      Marketing_Tactic__c,
    });
  const actuals = () =>
    funds.rows(
      'SELECT Name, Actual_Leads__c, Actual_Qualified__c, Followed_Up_Count__c, Actual_Opportunities__c, Actual_Won_Count__c, Actual_Won_Amount__c, Actual_Pipeline__c FROM Marketing_Tactic__c ORDER BY Name',
    );

  test('is counted for its tactic: leads, those followed up, deals and what was won', async () => {
    const breakfast = tactic(planOfPartner(), 'breakfast');
    lead(breakfast, 'Alder', { Status__c: 'Qualified', Followed_Up_On__c: day(0) });
    lead(breakfast, 'Birch');
    registered(won(3_000), breakfast);
    registered(won(500, { StageName: 'Prospecting' }), breakfast);
    expect(await funds.tend()).toMatchObject({ tactics: 1, plans: 1 });
    expect(actuals()).toEqual([
      {
        Name: 'breakfast',
        Actual_Leads__c: 2,
        Actual_Qualified__c: 1,
        Followed_Up_Count__c: 1,
        Actual_Opportunities__c: 2,
        Actual_Won_Count__c: 1,
        Actual_Won_Amount__c: 3_000,
        Actual_Pipeline__c: 500,
      },
    ]);
  });

  test('is counted once when two tactics claim one deal', async () => {
    const of = planOfPartner();
    const deal = won(1_000.01);
    registered(deal, tactic(of, 'breakfast'));
    registered(deal, tactic(of, 'mailing'));
    await funds.tend();
    const sum = (name: string) => actuals().reduce((total, row) => total + Number(row[name]), 0);
    expect([sum('Actual_Opportunities__c'), sum('Actual_Won_Count__c'), sum('Actual_Won_Amount__c')]).toEqual(
      [1, 1, 1_000.01],
    );
  });

  test('is the last touch’s when no registration names a tactic', async () => {
    const of = planOfPartner();
    const [early, late] = [tactic(of, 'early'), tactic(of, 'late')];
    lead(early, 'Alder', { Received_On__c: day(-20) });
    lead(late, 'Alder', { Received_On__c: day(-10) });
    const AccountId = funds.given('Account', { Name: 'Alder' });
    won(2_000, { AccountId });
    await funds.tend();
    expect(actuals().map(({ Actual_Won_Count__c }) => Actual_Won_Count__c)).toEqual([0, 1]);
  });

  test('leaves a tactic that nothing came of yet blank', async () => {
    tactic(planOfPartner(), 'breakfast');
    await funds.tend();
    expect(actuals()).toMatchObject([{ Actual_Leads__c: null, Actual_Won_Amount__c: null }]);
  });

  test('is written once: a second run finds nothing more to write', async () => {
    lead(tactic(planOfPartner(), 'breakfast'), 'Alder');
    await funds.tend();
    expect(await funds.tend()).toMatchObject({ funds: 0, tactics: 0, plans: 0 });
  });

  test('gives a new plan its rates, with where they come from', async () => {
    planOfPartner();
    funds.given('Funnel_Rate__c', { Name: 'Webinars', Case__c: 'Bleak', Kind__c: 'Webinar', Response__c: 4 });
    await funds.tend();
    const [row] = funds.rows('SELECT Rates__c FROM Marketing_Plan__c');
    const { cases } = ratesIn(row);
    expect(cases.Bleak.response).toEqual({ value: 0.01, source: 'preset', counted: 0 });
    expect(cases.kinds.Webinar?.Bleak.response?.value).toBe(0.04);
  });

  test('takes the place of the presets from two hundred leads on', async () => {
    const breakfast = tactic(planOfPartner(), 'breakfast');
    for (let number = 0; number < 200; number += 1)
      lead(breakfast, `Lead ${number}`, { Status__c: number < 50 ? 'Qualified' : 'New' });
    await funds.tend();
    const [row] = funds.rows('SELECT Rates__c FROM Marketing_Plan__c');
    const { cases, leads } = ratesIn(row);
    expect(leads).toMatchObject({ partner: 200 });
    expect(cases.Bleak.qualified).toMatchObject({ source: 'partner', counted: 200 });
    expect(cases.Bleak.qualified?.value).toBeCloseTo((50 + 20 * 0.1) / 220, 10);
  });
});

describe('the profit of the channel', () => {
  test('is worked out after a sync from costs and what the company won', async () => {
    const Period__c = funds.given('Operating_Period__c', {
      Name: '2017-Q4',
      Period_Key__c: 'vendor:2017-Q4 of the test',
      Kind__c: 'Quarter',
      Calendar__c: 'Vendor',
      Start_Date__c: '2017-10-01',
      End_Date__c: '2017-12-31',
    });
    funds.given('Channel_Performance__c', {
      Name: 'Company',
      Performance_Key__c: `company:${Period__c}`,
      Level__c: 'Company',
      Subject_Name__c: 'Company',
      Period__c,
      Period_Kind__c: 'Quarter',
      Won_Amount__c: 100_000,
    });
    funds.given('Channel_Cost__c', { Period__c, Line__c: 'Level discounts', Amount__c: 20_000 });
    funds.given('Channel_Cost__c', { Period__c, Line__c: 'Channel staff', Amount__c: 30_000 });
    expect(await funds.tend({ afterSync: true })).toMatchObject({ quarters: 1 });
    expect(
      funds.rows(
        `SELECT Gross_Sales__c, Net_Sales__c, Gross_Margin__c, Net_Margin__c, Promotions__c, Missing__c FROM Channel_Profit__c WHERE Period__c = '${Period__c}'`,
      ),
    ).toEqual([
      {
        Gross_Sales__c: 100_000,
        Net_Sales__c: 80_000,
        Gross_Margin__c: 50_000,
        Net_Margin__c: 50_000,
        Promotions__c: null,
        Missing__c: 'Registration discounts;Marketing funds;Co-op;Promotions;Operations',
      },
    ]);
    expect(await funds.tend({ afterSync: true })).toMatchObject({ quarters: 0 });
  });

  test('belongs to whoever stands above all account managers, so that none of these reads it', async () => {
    await ownedProfit();
    const soql = 'SELECT OwnerId FROM Channel_Profit__c';
    const owned = [{ OwnerId: funds.at.idOf('head of region') }];
    expect((await funds.at.query('head of region', soql)).records).toEqual(owned);
    expect((await funds.at.query('chief', soql)).records).toEqual(owned);
    expect((await funds.at.query('finance', soql)).records).toHaveLength(1);
    expect((await funds.at.query('manager of A', soql)).records).toEqual([]);
  });

  test('stays the service’s own where nobody stands above the account managers', async () => {
    await ownedProfit({ managers: ['chief'] });
    expect(funds.rows('SELECT OwnerId FROM Channel_Profit__c')).toEqual([
      { OwnerId: funds.at.idOf('service') },
    ]);
  });
});

/** The managers' totals, one of the company with a cost, and what the service makes of them. */
async function ownedProfit({ managers = ['manager of A', 'manager of B'] as Who[] } = {}) {
  const Period__c = funds.given('Operating_Period__c', {
    Name: '2018-Q1',
    Period_Key__c: 'vendor:2018-Q1 of the test',
    Kind__c: 'Quarter',
    Calendar__c: 'Vendor',
    Start_Date__c: '2018-01-01',
    End_Date__c: '2018-03-31',
  });
  const total = { Period__c, Period_Kind__c: 'Quarter', Won_Amount__c: 100_000 };
  for (const stored of funds.rows('SELECT Id FROM Channel_Performance__c'))
    funds.at.channel.org.as(funds.at.channel.org.administrator).delete([String(stored.Id)]);
  funds.given('Channel_Performance__c', {
    ...total,
    Name: 'Company',
    Performance_Key__c: `company:${Period__c}`,
    Level__c: 'Company',
    Subject_Name__c: 'Company',
  });
  for (const who of managers) {
    const Subject_Id__c = funds.at.idOf(who);
    funds.given('Channel_Performance__c', {
      ...total,
      Name: who,
      Performance_Key__c: `manager:${Subject_Id__c}:${Period__c}`,
      Level__c: 'Manager',
      Subject_Id__c,
      Subject_Name__c: who,
    });
  }
  funds.given('Channel_Cost__c', { Period__c, Line__c: 'Channel staff', Amount__c: 30_000 });
  expect(await funds.tend({ afterSync: true })).toMatchObject({ quarters: 1, failures: [] });
}
