import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { PARTNER } from '../../accountPlan/planning.ts';
import { APPROVER, sent, taken } from '../../marketing/funds.ts';
import { happenings } from './happenings.ts';
import { dyingAt, startTending, type Tending } from './tending.ts';

jest.setTimeout(60_000); // quick, but where the machine is busy

let t: Tending;
beforeAll(async () => {
  t = await startTending();
});
beforeEach(() => t.reset());
afterAll(() => t?.close());

const { partner, told, won, registered } = happenings(() => t);

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
