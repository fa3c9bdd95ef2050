import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  notAllowed,
  refused,
  startPlanning,
  taken as accepted,
  type Planning,
} from '../accountPlan/planning.ts';
import {
  APPROVER,
  DELEGATE,
  MANAGER,
  PARTNER,
  STEP,
  approved,
  claimed,
  fundFields,
  newFund,
  payable,
  sent,
  stepFields,
  take,
  taken,
} from './funds.ts';

const FUND = 'Marketing_Fund__c';
const WHY = { Why__c: 'The event was cancelled.' };

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

const approval = (amount: number | null) => ({ Approved_Delta__c: amount });

async function balanceOf(fund: string) {
  const soql = `SELECT Committed_Amount__c, Paid_Amount__c, Available_Amount__c FROM ${FUND} WHERE Id = '${fund}'`;
  return (await at.query(PARTNER, soql)).records[0];
}

describe('a fund', () => {
  test('tells the partner what is promised, paid and left', async () => {
    const fund = await newFund(at);
    await approved(at, 2_500.5, fund);
    expect(await balanceOf(fund)).toEqual({
      Committed_Amount__c: 2_500.5,
      Paid_Amount__c: 0,
      Available_Amount__c: 7_499.5,
    });
  });

  test('is used up to the last cent', async () => {
    const fund = await newFund(at, { Allocated_Amount__c: 4_000 });
    expect(await take(at, APPROVER, await sent(at, fund), 'Approved', approval(4_000))).toEqual(accepted);
  });

  test('is not overdrawn by a single cent', async () => {
    const fund = await newFund(at, { Allocated_Amount__c: 3_999.99 });
    expect(await take(at, APPROVER, await sent(at, fund), 'Approved', approval(4_000))).toEqual(
      refused(/has not that much left/),
    );
    expect(await balanceOf(fund)).toMatchObject({ Committed_Amount__c: 0 });
  });

  test('is not overdrawn by two approvals in the same moment: exactly one of them wins', async () => {
    const fund = await newFund(at, { Allocated_Amount__c: 6_000 });
    const activities = [await sent(at, fund), await sent(at, fund)];
    const outcomes = await Promise.all(
      activities.map((activity, index) => {
        const who = index === 0 ? APPROVER : DELEGATE;
        return at.create(who, STEP, stepFields(activity, 2, 'Approved', who, approval(4_000)));
      }),
    );
    expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1);
    expect(await balanceOf(fund)).toMatchObject({ Committed_Amount__c: 4_000 });
  });

  test('gives what was released to another activity', async () => {
    const fund = await newFund(at, { Allocated_Amount__c: 4_000 });
    await taken(at, APPROVER, await approved(at, 4_000, fund), 'Released', { ...WHY, ...approval(-4_000) });
    expect(await take(at, APPROVER, await sent(at, fund), 'Approved', approval(4_000))).toEqual(accepted);
  });

  test('is not lowered below what is promised', async () => {
    const fund = await newFund(at);
    await approved(at, 4_000, fund);
    expect(await at.update('service', FUND, fund, { Allocated_Amount__c: 3_999 })).toEqual(
      refused(/has not that much left/),
    );
  });

  test.each([
    ['after its time', { Use_By__c: '2017-11-14' }],
    ['before its time', { Starts_On__c: '2017-11-16' }],
  ])('promises nothing %s', async (_when, fields) => {
    const fund = await newFund(at);
    const activity = await sent(at, fund);
    await at.update('service', FUND, fund, fields);
    expect(await take(at, APPROVER, activity, 'Approved', approval(1))).toMatchObject({
      code: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
    });
  });

  test('is asked for nothing after its time', async () => {
    const fund = await newFund(at, { Use_By__c: '2017-11-14' });
    await expect(sent(at, fund)).rejects.toThrow(/time of this fund is over/);
  });

  test.each([PARTNER, MANAGER, 'finance', 'ops admin'] as const)(
    'is neither made nor filled up by the %s',
    async (who) => {
      expect(await at.create(who, FUND, fundFields(at))).toEqual(notAllowed);
      const fund = await newFund(at);
      expect(await at.update(who, FUND, fund, { Allocated_Amount__c: 1_000_000 })).toEqual(notAllowed);
    },
  );

  test('does not become another partner’s', async () => {
    const fields = { Partner__c: at.channel.partners.B };
    expect(await at.update('service', FUND, await newFund(at), fields)).toEqual(refused(/cannot be changed/));
  });

  test('is not filled up by an administrator', async () => {
    const fund = await newFund(at);
    expect(await at.update('administrator', FUND, fund, { Allocated_Amount__c: 1_000_000 })).toEqual(
      refused(/Change the allocation/),
    );
  });
});

describe('an approval', () => {
  test.each([
    ['of nothing', 0],
    ['without an amount', null],
    ['of less than nothing', -1],
    ['of more than was asked for', 4_000.01],
  ])('%s is refused', async (_what, amount) => {
    expect(await take(at, APPROVER, await sent(at), 'Approved', approval(amount))).toEqual(
      refused(/no more than is asked for/),
    );
  });

  test.each(['Returned', 'Declined', 'Asked for more'])('cannot hide in another step: %s', async (kind) => {
    expect(await take(at, APPROVER, await sent(at), kind, { ...WHY, ...approval(4_000) })).toEqual(
      refused(/Only an approval or a release/),
    );
  });
});

describe('a release', () => {
  test.each([
    ['of more than is promised', -4_001],
    ['that promises more', 1],
    ['without an amount', null],
  ])('%s is refused', async (_what, amount) => {
    expect(await take(at, APPROVER, await approved(at), 'Released', { ...WHY, ...approval(amount) })).toEqual(
      refused(/no more than is promised/),
    );
  });

  test.each([APPROVER, 'service'] as const)('of what is claimed is refused to the %s', async (who) => {
    const { activity } = await claimed(at);
    expect(await take(at, who, activity, 'Released', { ...WHY, ...approval(-1) })).toEqual(
      refused(/Decide the claim first/),
    );
  });

  test('of what nobody has claimed is the service’s when the time is over', async () => {
    const activity = await approved(at);
    expect(await take(at, 'service', activity, 'Released', { ...WHY, ...approval(-4_000) })).toEqual(
      accepted,
    );
  });

  test('of what was left over is the service’s when it is paid', async () => {
    const { activity, claim } = await payable(at);
    await taken(at, 'finance', activity, 'Paid', { Claim__c: claim, Paid_Delta__c: 3_000 });
    expect(await take(at, 'service', activity, 'Released', { ...WHY, ...approval(-1_000.01) })).toEqual(
      refused(/no more than is promised/),
    );
    expect(await take(at, 'service', activity, 'Released', { ...WHY, ...approval(-1_000) })).toEqual(
      accepted,
    );
  });
});

describe('paying', () => {
  const payment = (Claim__c: string, Paid_Delta__c: number | null) => ({ Claim__c, Paid_Delta__c });

  test('is done by finance', async () => {
    const { activity, claim } = await payable(at);
    expect(await take(at, 'finance', activity, 'Paid', payment(claim, 4_000))).toEqual(accepted);
  });

  test.each([PARTNER, MANAGER, APPROVER, 'service', 'administrator'] as const)(
    'is not done by the %s',
    async (who) => {
      const { activity, claim } = await payable(at);
      expect(await take(at, who, activity, 'Paid', payment(claim, 4_000))).toEqual(refused(/Only finance/));
    },
  );

  test.each([
    ['more than is promised', 4_000.01],
    ['nothing', 0],
    ['less than nothing', -1],
    ['an amount that nobody names', null],
  ])('%s is refused', async (_what, amount) => {
    const { activity, claim } = await payable(at, 4_000, { Claimed_Amount__c: 8_000 });
    expect(await take(at, 'finance', activity, 'Paid', payment(claim, amount))).toEqual(
      refused(/no more than is promised and claimed/),
    );
  });

  test('more than is claimed is refused', async () => {
    const { activity, claim } = await payable(at, 4_000, { Claimed_Amount__c: 3_000 });
    expect(await take(at, 'finance', activity, 'Paid', payment(claim, 3_000.01))).toEqual(
      refused(/no more than is promised and claimed/),
    );
  });

  test('twice is refused', async () => {
    const { activity, claim } = await payable(at);
    await taken(at, 'finance', activity, 'Paid', payment(claim, 2_000));
    expect(await take(at, 'finance', activity, 'Paid', payment(claim, 2_000))).toEqual(
      refused(/paid already/),
    );
  });

  test('twice in the same moment is refused: exactly one of them wins', async () => {
    const { activity, claim } = await payable(at);
    const pay = () =>
      at.create('finance', STEP, stepFields(activity, 5, 'Paid', 'finance', payment(claim, 4_000)));
    expect((await Promise.all([pay(), pay()])).filter((outcome) => 'id' in outcome)).toHaveLength(1);
  });

  test('what is claimed and not approved is refused', async () => {
    const { activity, claim } = await claimed(at);
    expect(await take(at, 'finance', activity, 'Paid', payment(claim, 4_000))).toEqual(
      refused(/not approved/),
    );
  });

  test('cannot hide in another step', async () => {
    const { activity, claim } = await claimed(at);
    const hidden = take(at, APPROVER, activity, 'Claim approved', payment(claim, 4_000));
    expect(await hidden).toEqual(refused(/Only the step Paid/));
  });
});

describe('a budget', () => {
  const budget = (Amount__c: number) =>
    at.given('ops admin', 'Marketing_Budget__c', {
      Name: 'Central 2018',
      Amount__c,
      Starts_On__c: '2018-01-01',
      Ends_On__c: '2018-12-31',
    });
  const allocation = (Marketing_Budget__c: string, Amount__c: number, fields: object = {}) => ({
    Marketing_Budget__c,
    Amount__c,
    Partner__c: at.channel.partners.A,
    Use_By__c: '2018-03-31',
    Claim_By__c: '2018-04-30',
    Basis__c: 'Three events planned, the last two brought 40 leads.',
    ...fields,
  });

  test('is allocated up to its amount', async () => {
    expect(
      await at.create('ops admin', 'Fund_Allocation__c', allocation(await budget(5_000), 5_000)),
    ).toEqual(accepted);
  });

  test('is not over-allocated by a cent', async () => {
    const id = await budget(5_000);
    await at.given('ops admin', 'Fund_Allocation__c', allocation(id, 3_000));
    expect(await at.create('ops admin', 'Fund_Allocation__c', allocation(id, 2_000.01))).toEqual(
      refused(/has not that much left/),
    );
  });

  test('is not over-allocated by two in the same moment: exactly one of them wins', async () => {
    const id = await budget(5_000);
    const give = () => at.create('ops admin', 'Fund_Allocation__c', allocation(id, 3_000));
    expect((await Promise.all([give(), give()])).filter((outcome) => 'id' in outcome)).toHaveLength(1);
  });

  test.each([
    ['less than nothing', { Amount__c: -1 }, /has not that much left/],
    ['an end before its start', { Ends_On__c: '2017-12-31' }, /ends before it starts/],
  ])('does not take %s', async (_what, fields, message) => {
    expect(await at.update('ops admin', 'Marketing_Budget__c', await budget(5_000), fields)).toEqual(
      refused(message),
    );
  });

  test.each([
    ['less than nothing', { Amount__c: -1 }, /zero or more/],
    ['a claim before its use', { Claim_By__c: '2018-03-30' }, /Correct the days/],
    ['a use before its start', { Starts_On__c: '2018-04-01' }, /Correct the days/],
    ['a fund that somebody names', { Fund__c: true }, /Leave the field/],
  ])('is not allocated with %s', async (_what, fields, message) => {
    const named = 'Fund__c' in fields ? { Fund__c: await newFund(at) } : fields;
    const outcome = at.create(
      'administrator',
      'Fund_Allocation__c',
      allocation(await budget(5_000), 1_000, named),
    );
    expect(await outcome).toEqual(refused(message));
  });

  test('stays with the partner and the fund that it was allocated to', async () => {
    const id = await at.given('ops admin', 'Fund_Allocation__c', allocation(await budget(5_000), 1_000));
    expect(
      await at.update('ops admin', 'Fund_Allocation__c', id, { Partner__c: at.channel.partners.B }),
    ).toEqual(refused(/cannot be changed/));
    await at.update('service', 'Fund_Allocation__c', id, { Fund__c: await newFund(at) });
    expect(await at.update('service', 'Fund_Allocation__c', id, { Fund__c: await newFund(at) })).toEqual(
      refused(/cannot be changed/),
    );
    expect(await at.update('service', 'Fund_Allocation__c', id, { Fund__c: null })).toEqual(
      refused(/cannot be changed/),
    );
  });

  test('is not lowered below what is allocated', async () => {
    const id = await budget(5_000);
    await at.given('ops admin', 'Fund_Allocation__c', allocation(id, 3_000));
    expect(await at.update('ops admin', 'Marketing_Budget__c', id, { Amount__c: 2_999 })).toEqual(
      refused(/has not that much left/),
    );
  });

  test.each([PARTNER, MANAGER] as const)('is allocated by no %s', async (who) => {
    expect(await at.create(who, 'Fund_Allocation__c', allocation(await budget(5_000), 1))).toEqual(
      notAllowed,
    );
  });

  test('does not hand a fund of one partner to another', async () => {
    const Fund__c = await newFund(at, {}, 'B');
    const id = await at.given('ops admin', 'Fund_Allocation__c', allocation(await budget(5_000), 1_000));
    expect(await at.update('service', 'Fund_Allocation__c', id, { Fund__c })).toEqual(
      refused(/Leave the field/),
    );
  });

  test('is the vendor’s secret', async () => {
    await budget(5_000);
    expect((await at.query(PARTNER, 'SELECT Id FROM Marketing_Budget__c')).code).toBe('INVALID_TYPE');
  });
});
