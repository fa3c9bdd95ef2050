import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  MANAGER,
  PARTNER,
  notAllowed,
  refused,
  startPlanning,
  taken as accepted,
  type Planning,
} from '../accountPlan/planning.ts';
import { newPlan, newTactic, planFields, tacticFields } from './plans.ts';

const PLAN = 'Marketing_Plan__c';
const TACTIC = 'Marketing_Tactic__c';
const LEAD = 'Marketing_Lead__c';

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

const success = { Success__c: 'Ten dealers ask for an offer.' };

describe('a marketing plan', () => {
  test('is begun by the partner itself', async () => {
    const own = planFields(at, { OwnerId: at.idOf(PARTNER) });
    expect(await at.create(PARTNER, PLAN, own)).toEqual(accepted);
  });

  test('is made once for a quarter', async () => {
    const fields = planFields(at);
    await at.given(MANAGER, PLAN, fields);
    expect(await at.create(MANAGER, PLAN, fields)).toMatchObject({ code: 'DUPLICATE_VALUE' });
  });

  test.each([
    ['a key of its own', { Plan_Key__c: 'mine' }, /partner’s account ID/],
    ['an end before its start', { End_Date__c: '2017-12-31' }, /ends before it starts/],
    ['a negative target', { Revenue_Target__c: -1 }, /zero or more/],
    ['a negative deal size', { Average_Deal_Size__c: -1 }, /zero or more/],
    ['a margin of more than all', { Margin__c: 101 }, /0 to 100/],
  ])('does not take %s', async (_what, fields, message) => {
    expect(await at.create(MANAGER, PLAN, planFields(at, fields))).toEqual(refused(message));
  });

  test('is shared when it says what success means', async () => {
    const plan = await newPlan(at);
    expect(await at.update(PARTNER, PLAN, plan, { Status__c: 'Shared', Revision__c: 2 })).toEqual(
      refused(/what success means/),
    );
    expect(await at.update(PARTNER, PLAN, plan, { ...success, Status__c: 'Shared', Revision__c: 2 })).toEqual(
      accepted,
    );
  });

  test('is agreed by the account manager, not by the partner', async () => {
    const plan = await newPlan(at, { ...success, Status__c: 'Shared' });
    const agreed = { Status__c: 'Agreed', Revision__c: 2 };
    expect(await at.update(PARTNER, PLAN, plan, agreed)).toEqual(refused(/account manager agrees/));
    expect(await at.update(MANAGER, PLAN, plan, agreed)).toEqual(accepted);
  });

  test('does not become a draft again', async () => {
    const plan = await newPlan(at, { ...success, Status__c: 'Shared' });
    expect(await at.update(PARTNER, PLAN, plan, { Status__c: 'Draft', Revision__c: 2 })).toEqual(
      refused(/draft again/),
    );
  });

  test('does not become another partner’s', async () => {
    const fields = { Partner__c: at.channel.partners.B, Revision__c: 2 };
    expect(await at.update('administrator', PLAN, await newPlan(at), fields)).toEqual(
      refused(/cannot be changed/),
    );
  });

  test('does not continue another partner’s', async () => {
    const Previous_Plan__c = await newPlan(at, {}, 'B');
    expect(await at.create('chief', PLAN, planFields(at, { Previous_Plan__c }))).toEqual(
      refused(/previous plan is another partner’s/),
    );
  });

  test('does not serve another partner’s account plan', async () => {
    const Account_Plan__c = at.channel.recordOf('Account_Plan__c', 'B');
    expect(await at.create('chief', PLAN, planFields(at, { Account_Plan__c }))).toEqual(
      refused(/account plan is another partner’s/),
    );
  });

  test('that two people change at once is changed by exactly one of them', async () => {
    const plan = await newPlan(at);
    const outcomes = await Promise.all(
      [PARTNER, MANAGER].map((who) =>
        at.update(who as typeof PARTNER, PLAN, plan, { Goal__c: who, Revision__c: 2 }),
      ),
    );
    expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1);
  });

  test('is calculated with the service’s rates, not with anybody’s', async () => {
    const plan = await newPlan(at);
    expect(await at.update(PARTNER, PLAN, plan, { Rates__c: '[]', Revision__c: 2 })).toEqual(notAllowed);
    expect(await at.update('service', PLAN, plan, { Rates__c: '[]' })).toEqual(accepted);
  });
});

describe('a tactic', () => {
  test.each([
    ['a negative cost', { Cost__c: -1 }, /zero or more/],
    ['a negative audience', { Audience__c: -1 }, /zero or more/],
    ['an answer of more than all', { Expected_Response__c: 101 }, /0 to 100/],
    ['a negative share', { Vendor_Share__c: -1 }, /0 to 100/],
    ['a key that would let it in twice', { Tactic_Key__c: 'mine' }, /begins with the ID/],
    ['an end before its start', { Starts_On__c: '2018-02-02', Ends_On__c: '2018-02-01' }, /ends before/],
  ])('does not take %s', async (_what, fields, message) => {
    expect(await at.create(PARTNER, TACTIC, tacticFields(await newPlan(at), fields))).toEqual(
      refused(message),
    );
  });

  test('has the outcome that the service has found, not what somebody would like', async () => {
    const tactic = await newTactic(at, await newPlan(at));
    const fields = { Actual_Won_Amount__c: 1_000_000, Revision__c: 2 };
    expect(await at.update(PARTNER, TACTIC, tactic, fields)).toEqual(notAllowed);
    expect(await at.update(MANAGER, TACTIC, tactic, fields)).toEqual(notAllowed);
  });

  test.each([
    ['Email', 'Easy'],
    ['Online ads', 'Easy'],
    ['Event', 'Hard'],
    ['Webinar', 'Hard'],
  ])('tells how well it can be tracked: %s', async (Kind__c, Trackable__c) => {
    const tactic = await newTactic(at, await newPlan(at), { Kind__c });
    const { records } = await at.query(PARTNER, `SELECT Trackable__c FROM ${TACTIC} WHERE Id = '${tactic}'`);
    expect(records).toEqual([{ Trackable__c }]);
  });

  test('is not overwritten by somebody who has not seen the last change', async () => {
    const tactic = await newTactic(at, await newPlan(at));
    await at.update(PARTNER, TACTIC, tactic, { Cost__c: 1, Revision__c: 2 });
    expect(await at.update(MANAGER, TACTIC, tactic, { Cost__c: 2, Revision__c: 2 })).toEqual(
      refused(/Somebody else has changed/),
    );
  });
});

describe('a lead', () => {
  const leadFields = (tactic: string, fields: object = {}) => ({
    Name: 'Acme',
    Marketing_Tactic__c: tactic,
    Lead_Key__c: `${tactic}:acme.example`,
    ...fields,
  });

  test('is captured once', async () => {
    const tactic = await newTactic(at, await newPlan(at));
    await at.given(PARTNER, LEAD, leadFields(tactic));
    expect(await at.create(MANAGER, LEAD, leadFields(tactic))).toMatchObject({ code: 'DUPLICATE_VALUE' });
  });

  test('cannot be counted twice under a key of one’s own', async () => {
    const tactic = await newTactic(at, await newPlan(at));
    expect(await at.create(PARTNER, LEAD, leadFields(tactic, { Lead_Key__c: 'mine' }))).toEqual(
      refused(/begins with the ID/),
    );
  });

  test('does not become another partner’s registration', async () => {
    const tactic = await newTactic(at, await newPlan(at));
    const Registration__c = at.channel.recordOf('Deal_Registration__c', 'B');
    expect(await at.create('chief', LEAD, leadFields(tactic, { Registration__c }))).toEqual(
      refused(/another partner’s/),
    );
  });

  test('is not overwritten by somebody who has not seen the last change', async () => {
    const lead = await at.given(PARTNER, LEAD, leadFields(await newTactic(at, await newPlan(at))));
    expect(await at.update(MANAGER, LEAD, lead, { Status__c: 'Lost' })).toEqual(
      refused(/Somebody else has changed/),
    );
  });
});
