import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  notAllowed,
  refused,
  startPlanning,
  taken as accepted,
  type Planning,
  type Who,
} from '../accountPlan/planning.ts';
import {
  ACTIVITY,
  APPROVER,
  CLAIM,
  MANAGER,
  PARTNER,
  STEP,
  activityFields,
  approved,
  claimFields,
  claimed,
  newFund,
  requestFields,
  sent,
  take,
} from './funds.ts';
import { newPlan, newTactic } from './plans.ts';

const OTHERS = ['user of partner B', 'manager of B'] as const;

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

/** A claim of partner A and everything above it. */
async function ofPartnerA(): Promise<Record<string, string>> {
  const { activity, claim } = await claimed(at);
  const soql = `SELECT Id, Fund_Activity__r.Fund_Request__c, Fund_Activity__r.Fund_Request__r.Marketing_Fund__c FROM ${STEP} WHERE Fund_Activity__c = '${activity}' LIMIT 1`;
  const [step] = (await at.query('administrator', soql)).records;
  const { Fund_Request__c, Fund_Request__r } = step?.Fund_Activity__r as {
    Fund_Request__c: string;
    Fund_Request__r: { Marketing_Fund__c: string };
  };
  const { Marketing_Fund__c } = Fund_Request__r;
  return {
    Marketing_Fund__c,
    Fund_Request__c,
    [ACTIVITY]: activity,
    [STEP]: step?.Id as string,
    [CLAIM]: claim,
  };
}

/** How many records of that id somebody sees. */
async function seen(who: Who, object: string, ids: Record<string, string>): Promise<number> {
  const { records } = await at.query(who, `SELECT Id FROM ${object} WHERE Id = '${ids[object] ?? ''}'`);
  return records.length;
}

describe.each(OTHERS)('the %s', (who) => {
  test.each(['Marketing_Fund__c', 'Fund_Request__c', ACTIVITY, STEP, CLAIM])(
    'sees no %s of partner A',
    async (object) => {
      expect(await seen(who, object, await ofPartnerA())).toBe(0);
    },
  );

  test.each(['Marketing_Plan__c', 'Marketing_Tactic__c'])('sees no %s of partner A', async (object) => {
    const plan = await newPlan(at);
    const ids = { Marketing_Plan__c: plan, Marketing_Tactic__c: await newTactic(at, plan) };
    expect(await seen(who, object, ids)).toBe(0);
  });

  test('asks for nothing of partner A’s fund', async () => {
    const fund = await newFund(at);
    expect(await at.create(who, 'Fund_Request__c', requestFields(fund))).toEqual(notAllowed);
  });

  test('adds no activity to partner A’s request', async () => {
    const request = await at.given(PARTNER, 'Fund_Request__c', requestFields(await newFund(at)));
    expect(await at.create(who, ACTIVITY, activityFields(request))).toEqual(notAllowed);
  });

  test('takes no step in partner A’s activity', async () => {
    expect(await take(at, who, await sent(at), 'Approved', { Approved_Delta__c: 1 })).toEqual(notAllowed);
  });

  test('claims nothing of partner A’s', async () => {
    expect(await at.create(who, CLAIM, claimFields(await approved(at)))).toEqual(notAllowed);
  });

  test('changes no marketing plan of partner A', async () => {
    const fields = { Goal__c: 'Mine', Revision__c: 2 };
    expect(await at.update(who, 'Marketing_Plan__c', await newPlan(at), fields)).toEqual(notAllowed);
  });
});

describe('what is asked for', () => {
  test('does not name another partner’s plan', async () => {
    const Marketing_Plan__c = await newPlan(at, {}, 'B');
    const fields = requestFields(await newFund(at), { Marketing_Plan__c });
    expect(await at.create('chief', 'Fund_Request__c', fields)).toEqual(refused(/another partner’s/));
  });

  test('does not name another partner’s tactic', async () => {
    const Tactic__c = await newTactic(at, await newPlan(at, {}, 'B'), {}, 'B');
    const request = await at.given(PARTNER, 'Fund_Request__c', requestFields(await newFund(at)));
    expect(await at.create('chief', ACTIVITY, activityFields(request, { Tactic__c }))).toEqual(
      refused(/another partner’s/),
    );
  });

  test.each([
    ['Fund_Request__c', 'Request_Key__c'],
    [ACTIVITY, 'Activity_Key__c'],
  ])('bears the key of its master: %s', async (object, key) => {
    const fund = await newFund(at);
    const request = await at.given(PARTNER, 'Fund_Request__c', requestFields(fund));
    const fields = object === ACTIVITY ? activityFields(request) : requestFields(fund);
    expect(await at.create(PARTNER, object, { ...fields, [key]: 'mine' })).toEqual(
      refused(/begins with the ID/),
    );
  });

  test.each([
    ['more than it costs', { Asked_Amount__c: 8_001 }],
    ['less than nothing', { Asked_Amount__c: -1 }],
  ])('is not %s', async (_what, fields) => {
    const request = await at.given(PARTNER, 'Fund_Request__c', requestFields(await newFund(at)));
    expect(await at.create(PARTNER, ACTIVITY, activityFields(request, fields))).toEqual(
      refused(/no more than it costs/),
    );
  });

  test('does not end before it starts', async () => {
    const request = await at.given(PARTNER, 'Fund_Request__c', requestFields(await newFund(at)));
    const fields = activityFields(request, { Starts_On__c: '2017-12-02', Ends_On__c: '2017-12-01' });
    expect(await at.create(PARTNER, ACTIVITY, fields)).toEqual(refused(/ends before it starts/));
  });

  test('is not overwritten by somebody who has not seen the last change', async () => {
    const request = await at.given(PARTNER, 'Fund_Request__c', requestFields(await newFund(at)));
    const activity = await at.given(PARTNER, ACTIVITY, activityFields(request));
    expect(await at.update(PARTNER, ACTIVITY, activity, { Asked_Amount__c: 1, Revision__c: 2 })).toEqual(
      accepted,
    );
    expect(await at.update(MANAGER, ACTIVITY, activity, { Asked_Amount__c: 2, Revision__c: 2 })).toEqual(
      refused(/Somebody else has changed/),
    );
  });

  test('keeps the forecast that it was asked with', async () => {
    const fields = requestFields(await newFund(at), { Sent_At__c: at.time(), Forecast_Won_Amount__c: 9_000 });
    const request = await at.given(PARTNER, 'Fund_Request__c', fields);
    expect(await at.update(PARTNER, 'Fund_Request__c', request, { Forecast_Won_Amount__c: 1 })).toEqual(
      refused(/forecast stays/),
    );
  });

  test('is not dated back', async () => {
    const fields = requestFields(await newFund(at), { Sent_At__c: at.time(-60) });
    expect(await at.create(PARTNER, 'Fund_Request__c', fields)).toEqual(refused(/time it is sent/));
  });

  test('forecasts no less than nothing', async () => {
    const fields = requestFields(await newFund(at), { Forecast_Won_Amount__c: -1 });
    expect(await at.create(PARTNER, 'Fund_Request__c', fields)).toEqual(refused(/zero or more/));
  });

  test('stays with its key', async () => {
    const fund = await newFund(at);
    const request = await at.given(PARTNER, 'Fund_Request__c', requestFields(fund));
    expect(await at.update(PARTNER, 'Fund_Request__c', request, { Request_Key__c: `${fund}:other` })).toEqual(
      refused(/cannot be changed/),
    );
  });
});

describe.each([APPROVER, 'finance', 'ops admin', 'service'] as const)('the %s', (who) => {
  test('sees every step of partner A', async () => {
    const activity = await approved(at);
    const soql = `SELECT Kind__c FROM ${STEP} WHERE Fund_Activity__c = '${activity}' ORDER BY Number__c`;
    expect((await at.query(who, soql)).records).toEqual([{ Kind__c: 'Sent' }, { Kind__c: 'Approved' }]);
  });
});
