import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { MANAGER, PARTNER } from '../../accountPlan/planning.ts';
import { happenings } from './happenings.ts';
import { startTending, type Tending } from './tending.ts';

jest.setTimeout(60_000); // quick, but where the machine is busy

let t: Tending;
beforeAll(async () => {
  t = await startTending();
});
beforeEach(() => t.reset());
afterAll(() => t?.close());

type Row = Record<string, unknown>;

const { partner, told, won, registered } = happenings(() => t);

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
