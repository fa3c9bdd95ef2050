import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MANAGER, PARTNER, notAllowed, refused, startPlanning, taken, type Planning } from './planning.ts';
import { drafted, halfSigned, lineFields, newPlan, offered, signed, versionFields } from './plans.ts';

const LINE = 'Plan_Line__c';
const INITIATIVE = 'Plan_Initiative__c';

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

const initiative = (version: string, key: string, fields: object = {}) => ({
  Name: 'Breakfast for dealers',
  Account_Plan_Version__c: version,
  Initiative_Key__c: key,
  Plan_Initiative_Key__c: `${version}:${key}`,
  ...fields,
});

describe.each([
  ['offered', offered],
  ['signed by one side', halfSigned],
  ['signed by both', signed],
] as const)('a version that is %s', (_word, reach) => {
  test.each([PARTNER, MANAGER, 'administrator'] as const)('keeps its lines from the %s', async (who) => {
    const { goal } = await reach(at);
    expect(await at.update(who, LINE, goal, { Amount__c: 1, Revision__c: 2 })).toEqual(
      refused(/text stays as it is/),
    );
  });

  test('takes no further line', async () => {
    const { version } = await reach(at);
    expect(await at.create(MANAGER, LINE, lineFields(version, 'role.1'))).toEqual(
      refused(/text stays as it is/),
    );
  });

  test('takes no further initiative', async () => {
    const { version } = await reach(at);
    expect(await at.create(PARTNER, INITIATIVE, initiative(version, 'breakfast'))).toEqual(
      refused(/text stays as it is/),
    );
  });
});

test('not even the service rewrites what is signed', async () => {
  const { goal } = await signed(at);
  expect(await at.update('service', LINE, goal, { Removed__c: true })).toEqual(notAllowed);
});

describe('a line', () => {
  test('is written by either side while the version is a draft', async () => {
    const { goal } = await drafted(at);
    expect(await at.update(MANAGER, LINE, goal, { Amount__c: 60_000, Revision__c: 2 })).toEqual(taken);
  });

  test('is in a version once', async () => {
    const { version } = await drafted(at);
    expect(
      await at.create(MANAGER, LINE, lineFields(version, 'goal.revenue', { Kind__c: 'Money' })),
    ).toMatchObject({ code: 'DUPLICATE_VALUE' });
  });

  test('cannot bear a key that would let it in twice', async () => {
    const { version } = await drafted(at);
    const twice = lineFields(version, 'goal.revenue', { Kind__c: 'Money', Plan_Line_Key__c: 'mine' });
    expect(await at.create(MANAGER, LINE, twice)).toEqual(refused(/ID of its version/));
  });

  test('does not become another line', async () => {
    const { version, goal } = await drafted(at);
    const other = { Line_Key__c: 'goal.volume', Plan_Line_Key__c: `${version}:goal.volume`, Revision__c: 2 };
    expect(await at.update(PARTNER, LINE, goal, other)).toEqual(refused(/line key cannot be changed/));
  });

  test('does not move to another version', async () => {
    const { goal } = await drafted(at);
    const { version } = await drafted(at);
    expect(await at.update('administrator', LINE, goal, { Account_Plan_Version__c: version })).toMatchObject({
      code: 'INVALID_FIELD_FOR_INSERT_UPDATE',
    });
  });

  test('holds no negative amount', async () => {
    const { goal } = await drafted(at);
    expect(await at.update(PARTNER, LINE, goal, { Amount__c: -1, Revision__c: 2 })).toEqual(
      refused(/zero or more/),
    );
  });

  test('of the goal cannot be removed', async () => {
    const { goal } = await drafted(at);
    expect(await at.update(PARTNER, LINE, goal, { Removed__c: true, Revision__c: 2 })).toEqual(
      refused(/revenue goal/),
    );
  });
});

describe('two people who change the same line', () => {
  test('are told apart: the one who has not seen the last change is refused', async () => {
    const { goal } = await drafted(at);
    await at.update(PARTNER, LINE, goal, { Amount__c: 60_000, Revision__c: 2 });
    expect(await at.update(MANAGER, LINE, goal, { Amount__c: 70_000, Revision__c: 2 })).toEqual(
      refused(/Somebody else has changed this/),
    );
  });

  test('in the same moment: exactly one of them wins', async () => {
    const { goal } = await drafted(at);
    const outcomes = await Promise.all(
      [PARTNER, MANAGER, PARTNER, MANAGER].map((who, index) =>
        at.update(who as typeof PARTNER, LINE, goal, { Amount__c: 60_000 + index, Revision__c: 2 }),
      ),
    );
    expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1);
  });

  test.each([
    ['leaves the count out', {}],
    ['blanks it', { Revision__c: null }],
    ['jumps ahead', { Revision__c: 9 }],
    ['counts back', { Revision__c: 0 }],
  ])('cannot be told apart by one who %s, who is refused', async (_how, fields) => {
    const { goal } = await drafted(at);
    expect(await at.update('administrator', LINE, goal, { Amount__c: 1, ...fields })).toEqual(
      refused(/Somebody else has changed this/),
    );
  });
});

describe('an initiative', () => {
  test.each([
    ['a share of more than all', { Vendor_Share__c: 101 }, /0 to 100/],
    ['an answer of less than none', { Expected_Response__c: -1 }, /0 to 100/],
    ['a negative cost', { Cost__c: -1 }, /zero or more/],
    ['a negative list', { List_Size__c: -1 }, /zero or more/],
    ['a key that would let it in twice', { Plan_Initiative_Key__c: 'mine' }, /ID of its version/],
  ])('does not take %s', async (_what, fields, message) => {
    const plan = await newPlan(at);
    const version = await at.given(PARTNER, 'Account_Plan_Version__c', versionFields(plan, 1));
    expect(await at.create(PARTNER, INITIATIVE, initiative(version, 'breakfast', fields))).toEqual(
      refused(message),
    );
  });

  test('stays what it was begun as, and is not overwritten unseen', async () => {
    const plan = await newPlan(at);
    const version = await at.given(PARTNER, 'Account_Plan_Version__c', versionFields(plan, 1));
    const id = await at.given(PARTNER, INITIATIVE, initiative(version, 'breakfast'));
    const other = { Initiative_Key__c: 'lunch', Plan_Initiative_Key__c: `${version}:lunch`, Revision__c: 2 };
    expect(await at.update(MANAGER, INITIATIVE, id, other)).toEqual(
      refused(/initiative key cannot be changed/),
    );
    expect(await at.update(MANAGER, INITIATIVE, id, { Cost__c: 900 })).toEqual(refused(/Somebody else/));
  });

  test('takes shares up to all', async () => {
    const plan = await newPlan(at);
    const version = await at.given(PARTNER, 'Account_Plan_Version__c', versionFields(plan, 1));
    const fields = { Vendor_Share__c: 100, Expected_Response__c: 0 };
    expect(await at.create(PARTNER, INITIATIVE, initiative(version, 'breakfast', fields))).toEqual(taken);
  });
});
