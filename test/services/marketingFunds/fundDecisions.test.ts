import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { MANAGER, PARTNER } from '../../accountPlan/planning.ts';
import {
  ACTIVITY,
  activityFields,
  APPROVER,
  CLAIM,
  claimFields,
  newFund,
  requestFields,
  STEP,
  stepFields,
  take,
  taken,
} from '../../marketing/funds.ts';
import { dyingAt } from '../accountPlans/tending.ts';
import { startTending, type Tending } from './tending.ts';

jest.setTimeout(60_000); // quick, but where the machine is busy

let funds: Tending;
beforeEach(async () => {
  funds = await startTending();
});
afterEach(() => funds?.close());

type Row = Record<string, unknown>;

const rule = (order: number, fields: Row) =>
  funds.given('Approval_Rule__c', {
    Name: `Rule ${order}`,
    Order__c: order,
    Days__c: 2,
    Final__c: true,
    ...fields,
  });

/** The manager decides what is small; above that the manager agrees and the head of the region decides. */
function twoLevels() {
  const Escalate_To__c = funds.at.idOf('chief');
  rule(1, { Up_To_Amount__c: 2_000, Escalate_To__c });
  rule(2, { Final__c: false, Escalate_To__c });
  rule(3, { Approver__c: funds.at.idOf(APPROVER), Days__c: 3, Escalate_To__c });
}

/** The org's clock stands on a Wednesday. */
async function asked(fields: Row = {}, fundFields: Row = {}) {
  const fund = await newFund(funds.at, fundFields);
  const request = await funds.at.given(PARTNER, 'Fund_Request__c', requestFields(fund));
  const activity = await funds.at.given(PARTNER, ACTIVITY, activityFields(request, fields));
  await taken(funds.at, PARTNER, activity, 'Sent');
  return { fund, activity };
}

const stateOf = (activity: string) => {
  const [row] = funds.rows(
    `SELECT Status__c, Approver__c, Delegate__c, Escalate_To__c, Decide_By__c, Final_Decision__c, Eligible__c FROM ${ACTIVITY} WHERE Id = '${activity}'`,
  );
  return row!;
};
const stepsOf = (activity: string) =>
  funds
    .rows(`SELECT Kind__c FROM ${STEP} WHERE Fund_Activity__c = '${activity}' ORDER BY Number__c`)
    .map(({ Kind__c }) => Kind__c);
const workingDay = (days: number) => {
  const day = new Date(funds.at.time());
  for (let left = days; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) left -= 1;
  }
  return day.toISOString().slice(0, 10);
};
const later = (days: number) =>
  funds.at.channel.small.clock.set(new Date(Date.parse(funds.at.time()) + days * 86_400_000));

describe('a request for funds', () => {
  test('goes to the account manager, with a day to answer, when it is small', async () => {
    twoLevels();
    const { activity } = await asked({ Asked_Amount__c: 1_500 });
    expect(await funds.tend()).toMatchObject({ status: 'done', activities: 1 });
    expect(stateOf(activity)).toMatchObject({
      Status__c: 'Waiting',
      Approver__c: funds.at.idOf(MANAGER),
      Escalate_To__c: funds.at.idOf('chief'),
      Decide_By__c: workingDay(2),
      Final_Decision__c: true,
      Eligible__c: 'Yes',
    });
  });

  test('is agreed, approved by whoever decides at last, claimed and paid', async () => {
    twoLevels();
    const { fund, activity } = await asked();
    await funds.tend();
    expect(stateOf(activity)).toMatchObject({
      Approver__c: funds.at.idOf(MANAGER),
      Final_Decision__c: false,
    });
    await taken(funds.at, MANAGER, activity, 'Agreed');
    await funds.tend();
    expect(stateOf(activity)).toMatchObject({
      Status__c: 'Agreed',
      Approver__c: funds.at.idOf(APPROVER),
      Decide_By__c: workingDay(3),
      Final_Decision__c: true,
    });
    await taken(funds.at, APPROVER, activity, 'Approved', { Approved_Delta__c: 4_000 });
    const claim = await funds.at.given(PARTNER, CLAIM, claimFields(activity));
    await taken(funds.at, PARTNER, activity, 'Claim sent', { Claim__c: claim });
    await funds.tend();
    expect(stateOf(activity)).toMatchObject({ Status__c: 'Claim sent', Decide_By__c: workingDay(3) });
    await taken(funds.at, APPROVER, activity, 'Claim approved', { Claim__c: claim });
    await taken(funds.at, 'finance', activity, 'Paid', { Claim__c: claim, Paid_Delta__c: 4_000 });
    await funds.tend();
    expect(stateOf(activity)).toMatchObject({ Status__c: 'Paid' });
    expect(
      funds.rows(
        `SELECT Committed_Amount__c, Paid_Amount__c, Available_Amount__c FROM Marketing_Fund__c WHERE Id = '${fund}'`,
      ),
    ).toEqual([{ Committed_Amount__c: 4_000, Paid_Amount__c: 4_000, Available_Amount__c: 6_000 }]);
  });

  test('goes to the delegate while the approver is away', async () => {
    const [Approver__c, Delegate__c] = [funds.at.idOf(APPROVER), funds.at.idOf('chief')];
    rule(1, { Approver__c, Delegate__c });
    const partner = funds.at.channel.partners.A;
    const [plan] = funds.rows(`SELECT Id FROM Account_Plan__c WHERE Partner__c = '${partner}'`);
    const today = funds.at.time().slice(0, 10);
    funds.given('Plan_Absence__c', {
      Account_Plan__c: plan?.Id,
      Name: APPROVER,
      Side__c: 'Vendor',
      Start_Date__c: today,
      End_Date__c: today,
    });
    const { activity } = await asked();
    await funds.tend();
    expect(stateOf(activity)).toMatchObject({ Approver__c: Delegate__c, Delegate__c: Approver__c });
  });

  test('that no rule fits is a failure that says what to do, and goes on once a rule is there', async () => {
    rule(1, { Kind__c: 'Webinar' });
    funds.given('Sync_Run__c', { Run_Key__c: 'run', Kind__c: 'Full', Status__c: 'Succeeded' });
    const { activity } = await asked();
    expect((await funds.tend()).failures).toEqual([expect.stringContaining('No approval rule')]);
    rule(2, {});
    expect(await funds.tend()).toMatchObject({ status: 'done', failures: [] });
    expect(stateOf(activity)).toMatchObject({ Approver__c: funds.at.idOf(MANAGER) });
    expect(funds.rows('SELECT Status__c FROM Sync_Failure__c')).toEqual([{ Status__c: 'Resolved' }]);
  });

  test('is told to whoever is above when the answer is late, once, and that one may decide', async () => {
    twoLevels();
    const { activity } = await asked({ Asked_Amount__c: 1_500 });
    await funds.tend();
    later(7);
    await funds.tend();
    await funds.tend();
    expect(stepsOf(activity)).toEqual(['Sent', 'Escalated']);
    expect(await take(funds.at, 'chief', activity, 'Approved', { Approved_Delta__c: 1_500 })).toHaveProperty(
      'id',
    );
  });

  test('is not told again in the next hours', async () => {
    twoLevels();
    await asked({ Asked_Amount__c: 1_500 });
    await funds.tend();
    later(7);
    await funds.tend();
    later(1);
    await funds.tend();
    expect(await funds.tend()).toMatchObject({ status: 'nothing to do', apiCalls: 1 });
  });

  test('is refused when these funds can no longer be used', async () => {
    const fund = await newFund(funds.at, { Use_By__c: '2017-12-31' });
    const request = await funds.at.given(PARTNER, 'Fund_Request__c', requestFields(fund));
    const activity = await funds.at.given(PARTNER, ACTIVITY, activityFields(request));
    funds.at.channel.small.clock.set(new Date('2018-01-02T09:00:00Z'));
    expect(await take(funds.at, PARTNER, activity, 'Sent')).toMatchObject({
      code: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
    });
  });
});

describe('money that was promised', () => {
  test('goes back to the funds when nobody claims it in time', async () => {
    twoLevels();
    const { fund, activity } = await asked({ Asked_Amount__c: 1_500 });
    await funds.tend();
    await taken(funds.at, MANAGER, activity, 'Approved', { Approved_Delta__c: 1_500 });
    await funds.tend();
    funds.at.channel.small.clock.set(new Date('2018-02-05T09:00:00Z'));
    await funds.tend();
    await funds.tend();
    expect(stepsOf(activity)).toEqual(['Sent', 'Approved', 'Released']);
    expect(funds.rows(`SELECT Available_Amount__c FROM Marketing_Fund__c WHERE Id = '${fund}'`)).toEqual([
      { Available_Amount__c: 10_000 },
    ]);
  });

  test('goes back when less of it was paid', async () => {
    twoLevels();
    const { activity } = await asked({ Asked_Amount__c: 1_500 });
    await funds.tend();
    await taken(funds.at, MANAGER, activity, 'Approved', { Approved_Delta__c: 1_500 });
    const claim = await funds.at.given(PARTNER, CLAIM, claimFields(activity, { Claimed_Amount__c: 1_000 }));
    await taken(funds.at, PARTNER, activity, 'Claim sent', { Claim__c: claim });
    await taken(funds.at, MANAGER, activity, 'Claim approved', { Claim__c: claim });
    await taken(funds.at, 'finance', activity, 'Paid', { Claim__c: claim, Paid_Delta__c: 1_000 });
    await funds.tend();
    expect(stepsOf(activity).at(-1)).toBe('Released');
  });

  test('is never more than the funds hold, though two approve at once', async () => {
    rule(1, { Approver__c: funds.at.idOf(APPROVER), Delegate__c: funds.at.idOf('chief') });
    const { fund, activity } = await asked({ Asked_Amount__c: 6_000 });
    const request = await funds.at.given(PARTNER, 'Fund_Request__c', requestFields(fund));
    const other = await funds.at.given(
      PARTNER,
      ACTIVITY,
      activityFields(request, { Asked_Amount__c: 6_000 }),
    );
    await taken(funds.at, PARTNER, other, 'Sent');
    await funds.tend();
    const outcomes = await Promise.all([
      funds.at.create(
        APPROVER,
        STEP,
        stepFields(activity, 2, 'Approved', APPROVER, { Approved_Delta__c: 6_000 }),
      ),
      funds.at.create('chief', STEP, stepFields(other, 2, 'Approved', 'chief', { Approved_Delta__c: 6_000 })),
    ]);
    expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1);
    expect(funds.rows(`SELECT Committed_Amount__c FROM Marketing_Fund__c WHERE Id = '${fund}'`)).toEqual([
      { Committed_Amount__c: 6_000 },
    ]);
  });

  test('cannot be promised from funds that have run to zero', async () => {
    twoLevels();
    const { activity } = await asked({ Asked_Amount__c: 1_500 }, { Allocated_Amount__c: 0 });
    await funds.tend();
    expect(stateOf(activity)).toMatchObject({ Eligible__c: 'No' });
    expect(await take(funds.at, MANAGER, activity, 'Approved', { Approved_Delta__c: 1_500 })).toHaveProperty(
      'code',
    );
  });
});

describe('the service that dies', () => {
  test.each([1, 2, 3])('at its write %i leaves what the next run completes', async (number) => {
    twoLevels();
    const { activity } = await asked({ Asked_Amount__c: 1_500 });
    await funds.tend();
    later(7);
    await asked();
    await funds.tend({ salesforce: dyingAt(funds.salesforce, number).client }).catch(() => undefined);
    await funds.tend();
    expect(stepsOf(activity)).toEqual(['Sent', 'Escalated']);
    expect(
      funds.rows(
        `SELECT Status__c, Final_Decision__c FROM ${ACTIVITY} WHERE Approver__c != null ORDER BY Id`,
      ),
    ).toEqual([
      { Status__c: 'Waiting', Final_Decision__c: true },
      { Status__c: 'Waiting', Final_Decision__c: false },
    ]);
  });
});

describe('an allocation that is cut below what is promised', () => {
  const fundRow = () =>
    funds.rows('SELECT Id, Allocated_Amount__c, Committed_Amount__c, Use_By__c FROM Marketing_Fund__c')[0]!;
  const failureRows = () => funds.rows('SELECT Status__c, Object__c, Hint__c FROM Sync_Failure__c');
  const allocate = (allocation: string, fields: Row) => {
    const { org } = funds.at.channel;
    org.as(org.administrator).update('Fund_Allocation__c', [{ Id: allocation, ...fields }]);
  };

  /** A fund of 5,000 of which 4,000 is promised. @returns id of its allocation */
  async function promised(): Promise<string> {
    rule(1, {});
    funds.given('Sync_Run__c', { Run_Key__c: 'run 1', Kind__c: 'Full', Status__c: 'Succeeded' });
    const allocation = funds.given('Fund_Allocation__c', {
      Marketing_Budget__c: funds.given('Marketing_Budget__c', {
        Name: 'Growth',
        Amount__c: 50_000,
        Starts_On__c: '2017-10-01',
        Ends_On__c: '2018-12-31',
      }),
      Partner__c: funds.at.channel.partners.A,
      Amount__c: 5_000,
      Use_By__c: '2018-03-31',
      Claim_By__c: '2018-04-30',
      Basis__c: 'Grows fast in dental practices.',
    });
    await funds.tend();
    const request = await funds.at.given(PARTNER, 'Fund_Request__c', requestFields(String(fundRow().Id)));
    const fields = activityFields(request, { Asked_Amount__c: 4_000 });
    const activity = await funds.at.given(PARTNER, ACTIVITY, fields);
    await taken(funds.at, PARTNER, activity, 'Sent');
    await funds.tend();
    await taken(funds.at, MANAGER, activity, 'Approved', { Approved_Delta__c: 4_000 });
    await funds.tend();
    return allocation;
  }

  test('leaves the fund as it was, in part as in whole, and says what to do about it', async () => {
    const allocation = await promised();
    allocate(allocation, { Amount__c: 3_999.99, Use_By__c: '2018-06-30', Claim_By__c: '2018-07-31' });

    expect(await funds.tend()).toMatchObject({ status: 'done with failures', funds: 0 });
    expect(fundRow()).toMatchObject({
      Allocated_Amount__c: 5_000,
      Committed_Amount__c: 4_000,
      Use_By__c: '2018-03-31',
    });
    expect(failureRows()).toEqual([
      {
        Status__c: 'Open',
        Object__c: 'Marketing_Fund__c',
        Hint__c: expect.stringContaining('Raise the allocation to at least what is promised of its fund'),
      },
    ]);
  });

  test('counts as soon as it is no longer below, and the failure is over', async () => {
    const allocation = await promised();
    allocate(allocation, { Amount__c: 3_000 });
    await funds.tend();
    allocate(allocation, { Amount__c: 4_000 });

    expect(await funds.tend()).toMatchObject({ status: 'done', funds: 1 });
    expect(fundRow()).toMatchObject({ Allocated_Amount__c: 4_000 });
    expect(failureRows()).toMatchObject([{ Status__c: 'Resolved' }]);
  });
});
