import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { MANAGER, PARTNER } from '../../accountPlan/planning.ts';
import { APPROVER, sent, taken } from '../../marketing/funds.ts';
import { dyingAt, startTending, type Tending } from './tending.ts';

jest.setTimeout(60_000); // quick, but where the machine is busy

let t: Tending;
beforeAll(async () => {
  t = await startTending();
});
beforeEach(() => t.reset());
afterAll(() => t?.close());

type Row = Record<string, unknown>;

const partner = (place: 'A' | 'B' = 'A') => t.at.channel.partners[place];
const told = (fields = 'Kind__c, Subject__c') =>
  t.rows(`SELECT ${fields} FROM Partner_News__c ORDER BY Happened_At__c, Kind__c`);

function won(fields: Row = {}): string {
  const AccountId = t.given('Account', { Name: 'Alder Dental' });
  return t.given('Opportunity', {
    Name: 'OBS for Alder',
    AccountId,
    StageName: 'Closed Won',
    CloseDate: t.day(-1),
    Amount: 12_500,
    Partner__c: partner(),
    Main_Product__c: 'OBS',
    ...fields,
  });
}

function registered(fields: Row = {}): string {
  return t.given('Deal_Registration__c', {
    Partner__c: partner(),
    Customer_Name__c: 'Alder Dental',
    Expected_Amount__c: 9_000,
    Submitted_At__c: t.at.time(-60),
    ...fields,
  });
}

const update = (registration: string, fields: Row) =>
  t.at.given(PARTNER, 'Deal_Update__c', { Deal_Registration__c: registration, ...fields });

describe('a deal that is won', () => {
  test('is told once, of its partner, to its manager, and celebrated', async () => {
    const deal = won();
    expect(await t.tend()).toMatchObject({ status: 'done', told: 1, failures: [] });
    t.later(1);
    expect(await t.tend()).toMatchObject({ status: 'nothing to do', told: 0 });
    expect(
      told(
        'Partner__c, OwnerId, Kind__c, Subject__c, Amount__c, Product__c, Celebrated__c, Note_Kind__c, Happened_At__c, About_Id__c',
      ),
    ).toEqual([
      {
        Partner__c: partner(),
        OwnerId: t.at.idOf(MANAGER),
        Kind__c: 'Deal won',
        Subject__c: 'Alder Dental',
        Amount__c: 12_500,
        Product__c: 'OBS',
        Celebrated__c: true,
        Note_Kind__c: null,
        Happened_At__c: `${t.day(-1)}T12:00:00.000+0000`,
        About_Id__c: deal,
      },
    ]);
  });

  test.each([
    ['larger than all before', 12_501, 'Largest yet'],
    ['as large as one before', 12_500, null],
  ])('and is %s says so only then', async (_how, Amount, note) => {
    won({ CloseDate: t.day(-300) });
    won({ CloseDate: t.day(-200), Amount: 100 });
    won({ Amount });
    won({ Amount: 90_000, Main_Product__c: 'OTHER', CloseDate: t.day(-250) });
    won({ Amount: 90_000, Partner__c: partner('B'), CloseDate: t.day(-250) });
    await t.tend();
    expect(told('Amount__c, Note_Kind__c')).toEqual([{ Amount__c: Amount, Note_Kind__c: note }]);
  });

  test('is told with who sold it, and its product as people call it', async () => {
    const Partner_Seller__c = t.given('Contact', {
      FirstName: 'Ana',
      LastName: 'Lopez',
      AccountId: partner(),
    });
    t.given('Product2', { Name: 'Observe', ProductCode: 'NOBS', IsActive: true });
    won({ Partner_Seller__c, Main_Product__c: 'NOBS' });
    await t.tend();
    expect(told('By_Name__c, Side__c, Product__c')).toEqual([
      { By_Name__c: 'Ana Lopez', Side__c: 'Partner', Product__c: 'Observe' },
    ]);
  });

  test('long ago is not told, though somebody touches it now', async () => {
    won({ CloseDate: t.day(-31) });
    await t.tend();
    expect(told()).toEqual([]);
  });

  test('and changes afterwards stays told as it was', async () => {
    const deal = won();
    await t.tend();
    t.later(30);
    t.change('Opportunity', deal, { Amount: 1 });
    expect(await t.tend()).toMatchObject({ told: 0, failures: [] });
    expect(told('Amount__c')).toEqual([{ Amount__c: 12_500 }]);
  });

  test('for nobody of the channel is told to nobody', async () => {
    won({ Partner__c: null });
    won({ Partner__c: t.given('Account', { Name: 'No partner of ours' }) });
    await t.tend();
    expect(told()).toEqual([]);
  });

  test('is told again to nobody when Redis has forgotten everything', async () => {
    won();
    await t.tend();
    t.forget();
    expect(await t.tend()).toMatchObject({ told: 0 });
    expect(told()).toHaveLength(1);
  });
});

describe('a registration', () => {
  test('is told when it comes, by whom, and how it was decided', async () => {
    const id = await t.at.given(PARTNER, 'Deal_Registration__c', {
      Partner__c: partner(),
      Customer_Name__c: 'Birch',
      Submitted_At__c: t.at.time(),
    });
    await t.tend();
    t.later(20);
    await t.at.update(MANAGER, 'Deal_Registration__c', id, {
      Status__c: 'Approved',
      Decided_By__c: t.at.idOf(MANAGER),
      Decided_At__c: t.at.time(),
      Protected_Until__c: t.day(90),
    });
    await t.tend();
    expect(told('Kind__c, By_Name__c, Side__c, Becomes__c')).toEqual([
      { Kind__c: 'Deal registered', By_Name__c: PARTNER, Side__c: 'Partner', Becomes__c: null },
      { Kind__c: 'Registration approved', By_Name__c: MANAGER, Side__c: 'Vendor', Becomes__c: t.day(90) },
    ]);
  });

  test('that is declined is told without the vendor’s reason', async () => {
    registered({
      Status__c: 'Rejected',
      Decided_At__c: t.at.time(),
      Decided_By__c: t.at.idOf(MANAGER),
      Decision_Reason__c: 'We sell to them ourselves.',
    });
    await t.tend();
    const all = told('Kind__c, Subject__c, Was__c, Becomes__c, By_Name__c, Product__c');
    expect(all.map(({ Kind__c }) => Kind__c)).toContain('Registration declined');
    expect(JSON.stringify(all)).not.toContain('ourselves');
  });

  test('is told to move, from where and to where, once for each change', async () => {
    const id = registered({ Expected_Close__c: '2017-12-20' });
    await update(id, { Stage__c: 'Demo', Close_Date__c: '2017-12-31' });
    await t.tend();
    t.later(20);
    await update(id, { Note__c: 'No news' });
    await update(id, { Stage__c: 'Demo', Close_Date__c: '2018-01-31' });
    await t.tend();
    expect(told('Kind__c, Was__c, Becomes__c, By_Name__c').slice(1)).toEqual([
      { Kind__c: 'Closing date moved', Was__c: '2017-12-20', Becomes__c: '2017-12-31', By_Name__c: PARTNER },
      { Kind__c: 'Deal moved', Was__c: null, Becomes__c: 'Demo', By_Name__c: PARTNER },
      { Kind__c: 'Closing date moved', Was__c: '2017-12-31', Becomes__c: '2018-01-31', By_Name__c: PARTNER },
    ]);
  });

  test('whose protection was extended is told with the new day', async () => {
    registered({
      Status__c: 'Approved',
      Decided_At__c: t.at.time(-40 * 1440),
      Submitted_At__c: t.at.time(-41 * 1440),
      Protected_Until__c: t.day(60),
      Extended_Count__c: 1,
    });
    await t.tend();
    expect(told('Kind__c, Becomes__c')).toEqual([{ Kind__c: 'Protection extended', Becomes__c: t.day(60) }]);
  });
});

describe('what was agreed and done', () => {
  test('is told: funds approved, with the amount and who decided', async () => {
    const activity = await sent(t.at);
    await taken(t.at, APPROVER, activity, 'Approved', { Approved_Delta__c: 4_000 });
    await t.tend();
    expect(told('Kind__c, Amount__c, By_Name__c, Side__c, About_Id__c')).toEqual([
      {
        Kind__c: 'Funds approved',
        Amount__c: 4_000,
        By_Name__c: APPROVER,
        Side__c: 'Vendor',
        About_Id__c: activity,
      },
    ]);
  });

  test('is told: a promise that was kept, and one that is open is not', async () => {
    const promise = { Partner__c: partner(), Side__c: 'Vendor', Owner_Name__c: 'Max' };
    t.given('Partner_Action__c', {
      ...promise,
      Name: 'Send the kit',
      Status__c: 'Done',
      Done_On__c: t.day(0),
    });
    t.given('Partner_Action__c', { ...promise, Name: 'Call', Status__c: 'Open' });
    await t.tend();
    expect(told('Kind__c, Subject__c, By_Name__c, Side__c')).toEqual([
      { Kind__c: 'Promise kept', Subject__c: 'Send the kit', By_Name__c: 'Max', Side__c: 'Vendor' },
    ]);
  });

  test('is told: a certificate of a person, and not one that was earned long ago', async () => {
    const Contact__c = t.given('Contact', { FirstName: 'Ana', LastName: 'Lopez', AccountId: partner() });
    const certificate = { Partner__c: partner(), Contact__c, Role__c: 'Engineer' };
    t.given('Partner_Certification__c', { ...certificate, Name: 'Installer', Earned_On__c: t.day(-2) });
    t.given('Partner_Certification__c', { ...certificate, Name: 'Old', Earned_On__c: t.day(-300) });
    await t.tend();
    expect(told('Kind__c, Subject__c, Becomes__c, Celebrated__c')).toEqual([
      {
        Kind__c: 'Certificate earned',
        Subject__c: 'Ana Lopez',
        Becomes__c: 'Installer',
        Celebrated__c: true,
      },
    ]);
  });

  test('is told: a deck that is ready, of its review', async () => {
    const Period__c = t.given('Operating_Period__c', {
      Name: '2017-Q4',
      Period_Key__c: 'vendor:news',
      Kind__c: 'Quarter',
      Calendar__c: 'Vendor',
      Start_Date__c: '2017-10-01',
      End_Date__c: '2017-12-31',
    });
    const QBR__c = t.given('QBR__c', {
      Name: 'Review',
      QBR_Key__c: `${partner()}:2017-Q4`,
      Partner__c: partner(),
      Period__c,
      Period_Label__c: '2017-Q4',
      Status__c: 'Planned',
    });
    t.at.channel.org.load('QBR_Deck_Request__c', [
      { QBR__c, Status__c: 'Ready', Finished_At__c: t.at.time() },
    ]);
    await t.tend();
    expect(told('Kind__c, Subject__c, About_Id__c')).toEqual([
      { Kind__c: 'QBR deck ready', Subject__c: '2017-Q4', About_Id__c: QBR__c },
    ]);
  });
});

describe('a level', () => {
  function levels() {
    const Program__c = t.given('Channel_Program__c', {
      Name: 'Program',
      Program_Key__c: 'news',
      Currency_Code__c: 'USD',
    });
    const level = (Name: string, Rank__c: number) =>
      t.given('Program_Level__c', { Name, Rank__c, Level_Key__c: `news:${Name}`, Program__c });
    return { silver: level('Silver', 1), gold: level('Gold', 2) };
  }
  const progress = (Current_Level__c: string) => ({
    Name: 'Partner A',
    Progress_Key__c: partner(),
    Partner__c: partner(),
    Current_Level__c,
    Met_Count__c: 0,
    Requirement_Count__c: 0,
    Expiring_Count__c: 0,
    Currency_Code__c: 'USD',
  });

  test('is told when it is reached: not where the partner begins, nor when it goes down', async () => {
    const { silver, gold } = levels();
    t.change('Account', partner(), { Program_Level__c: silver });
    const id = t.given('Level_Progress__c', progress('Silver'));
    expect(await t.tend()).toMatchObject({ told: 0 });
    t.later(20);
    t.change('Account', partner(), { Program_Level__c: gold });
    t.change('Level_Progress__c', id, { Current_Level__c: 'Gold' });
    expect(await t.tend()).toMatchObject({ told: 1 });
    t.later(20);
    t.change('Account', partner(), { Program_Level__c: silver });
    t.change('Level_Progress__c', id, { Current_Level__c: 'Silver' });
    await t.tend();
    expect(told('Kind__c, Subject__c, Celebrated__c')).toEqual([
      { Kind__c: 'Level reached', Subject__c: 'Gold', Celebrated__c: true },
    ]);
  });

  test('that the service died over is told all the same, once', async () => {
    const { silver, gold } = levels();
    t.change('Account', partner(), { Program_Level__c: silver });
    const id = t.given('Level_Progress__c', progress('Silver'));
    await t.tend();
    t.later(20);
    t.change('Account', partner(), { Program_Level__c: gold });
    t.change('Level_Progress__c', id, { Current_Level__c: 'Gold' });
    for (const write of [1, 2]) await t.tend({ salesforce: dyingAt(t.salesforce, write) }).catch(String);
    await t.tend();
    expect(told()).toEqual([{ Kind__c: 'Level reached', Subject__c: 'Gold' }]);
  });
});

test('news comes to the partner it is about, and to no other', async () => {
  won({ Partner__c: partner('B') });
  registered();
  await t.tend();
  const seen = async (who: 'user of partner A' | 'user of partner B') =>
    (await t.at.query(who, 'SELECT Kind__c FROM Partner_News__c')).records;
  expect(await seen(PARTNER)).toEqual([{ Kind__c: 'Deal registered' }]);
  expect(await seen('user of partner B')).toEqual([{ Kind__c: 'Deal won' }]);
});

test('what the org refuses is told as soon as it takes it', async () => {
  await t.tend();
  won();
  t.later(20);
  const error = { code: 'INACTIVE_OWNER_OR_USER', message: 'inactive', hint: 'Activate.', fields: [] };
  const refusing: typeof t.salesforce = {
    ...t.salesforce,
    upsert: async (...given) =>
      (await t.salesforce.upsert(given[0], given[1], [])).concat(
        given[2].map(() => ({ key: 'news', id: null, created: false, error })),
      ),
  };
  expect(await t.tend({ salesforce: refusing })).toMatchObject({ told: 0, status: 'done with failures' });
  t.later(60);
  expect(await t.tend()).toMatchObject({ told: 1, failures: [] });
});

test('hundreds of things at once are told, each once', async () => {
  const many = Array.from({ length: 450 }, (_, number) => ({
    Partner__c: partner(),
    Customer_Name__c: `Customer ${number}`,
    Status__c: 'Pending',
    Submitted_At__c: t.at.time(-60),
  }));
  t.at.channel.org.load('Deal_Registration__c', many);
  expect(await t.tend()).toMatchObject({ told: 450, failures: [] });
  expect(await t.tend()).toMatchObject({ told: 0 });
});

test('looking costs two calls after a sync and one between syncs', async () => {
  await t.tend();
  expect(await t.tend()).toMatchObject({ status: 'nothing to do', apiCalls: 2 });
  expect(await t.tend({ afterSync: false })).toMatchObject({ status: 'nothing to do', apiCalls: 1 });
});
