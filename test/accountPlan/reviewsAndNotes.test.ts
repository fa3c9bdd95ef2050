import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MANAGER, PARTNER, notAllowed, refused, startPlanning, type Planning } from './planning.ts';
import { newPlan } from './plans.ts';

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

describe('a review', () => {
  test('that was held makes the plan fresh', async () => {
    const plan = await newPlan(at);
    await at.given(PARTNER, 'Plan_Review__c', {
      Account_Plan__c: plan,
      Status__c: 'Held',
      Held_On__c: '2017-11-14',
    });
    const soql = `SELECT Last_Reviewed_On__c FROM Account_Plan__c WHERE Id = '${plan}'`;
    expect((await at.query(PARTNER, soql)).records).toEqual([{ Last_Reviewed_On__c: '2017-11-14' }]);
  });

  test('is not held on a day that is still to come', async () => {
    const plan = await newPlan(at);
    const ahead = { Account_Plan__c: plan, Status__c: 'Held', Held_On__c: '2018-11-14' };
    expect(await at.create(PARTNER, 'Plan_Review__c', ahead)).toEqual(refused(/a day that has come/));
  });
});

test.each<[string, string, object, RegExp]>([
  ['a review that was held on no day', 'Plan_Review__c', { Status__c: 'Held' }, /on which day/],
  ['a review under another plan’s key', 'Plan_Review__c', { Review_Key__c: 'mine' }, /ID of its plan/],
  ['a list under another plan’s key', 'Customer_List__c', { List_Key__c: 'mine' }, /ID of its plan/],
  [
    'an absence that ends before it starts',
    'Plan_Absence__c',
    { Name: 'Ann', Side__c: 'Vendor', Start_Date__c: '2018-03-09', End_Date__c: '2018-03-01' },
    /before the first/,
  ],
])('%s is refused', async (_what, object, fields, message) => {
  const plan = await newPlan(at);
  expect(await at.create(MANAGER, object, { Account_Plan__c: plan, ...fields })).toEqual(refused(message));
});

describe('a note', () => {
  test.each([
    [PARTNER, 'Vendor'],
    [MANAGER, 'Partner'],
  ] as const)('by the %s does not speak for the %s', async (who, Side__c) => {
    const plan = await newPlan(at);
    const note = { Account_Plan__c: plan, Side__c, Note__c: 'We agree to everything.' };
    expect(await at.create(who, 'Plan_Note__c', note)).toEqual(refused(/one’s own side/));
  });

  test('is not changed afterwards', async () => {
    const plan = await newPlan(at);
    const fields = { Account_Plan__c: plan, Side__c: 'Partner', Note__c: 'Hello' };
    const note = await at.given(PARTNER, 'Plan_Note__c', fields);
    expect(await at.update(PARTNER, 'Plan_Note__c', note, { Note__c: 'Bye' })).toEqual(notAllowed);
  });
});
