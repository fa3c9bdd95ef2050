import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MANAGER, PARTNER, notAllowed, refused, startPlanning, taken, type Planning } from './planning.ts';
import { newPlan } from './plans.ts';

const LIST = 'Customer_List__c';

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

async function requested(): Promise<string> {
  const plan = await newPlan(at);
  return at.given(PARTNER, LIST, { Account_Plan__c: plan, From_Partner__c: 'Acme\tacme.example' });
}

async function matched(): Promise<string> {
  const list = await requested();
  await at.update(MANAGER, LIST, list, { From_Vendor__c: 'Acme\tacme.example', Revision__c: 2 });
  const counts = { Status__c: 'Matched', Content_Hash__c: 'f00d', Known_Count__c: 1, Row_Count__c: 1 };
  await at.update('service', LIST, list, counts);
  return list;
}

/** Whoever agrees has seen the list as it was matched, at its second revision. */
function agreement(side: 'Partner' | 'Vendor', who: typeof PARTNER | typeof MANAGER, revision: number) {
  return {
    [`${side}_Agreed_By__c`]: at.idOf(who),
    [`${side}_Agreed_At__c`]: at.time(),
    Revision__c: revision,
  };
}

async function agreed(): Promise<string> {
  const list = await matched();
  await at.update(PARTNER, LIST, list, agreement('Partner', PARTNER, 3));
  await at.update(MANAGER, LIST, list, agreement('Vendor', MANAGER, 4));
  return list;
}

const shared = () => ({ Status__c: 'Shared', Shared_At__c: at.time() });

describe('a customer list', () => {
  test('is shared by the service when both sides have agreed', async () => {
    expect(await at.update('service', LIST, await agreed(), shared())).toEqual(taken);
  });

  test.each([
    ['nobody has agreed', matched],
    ['it is not matched', requested],
  ])('is not shared while %s', async (_when, reach) => {
    expect(await at.update('service', LIST, await reach(), shared())).toMatchObject({
      code: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
    });
  });

  test('is not shared with one side’s agreement', async () => {
    const list = await matched();
    await at.update(PARTNER, LIST, list, agreement('Partner', PARTNER, 3));
    expect(await at.update('service', LIST, list, shared())).toEqual(refused(/when both sides have agreed/));
  });

  test.each([PARTNER, MANAGER] as const)('is not moved on by the %s', async (who) => {
    const list = await requested();
    const forged = { Status__c: 'Matched', Revision__c: 2 };
    expect(await at.update(who, LIST, list, forged)).toEqual(refused(/Leave the status/));
  });

  test('is not moved on by an administrator', async () => {
    const forged = { ...shared(), Content_Hash__c: 'f00d', Revision__c: 5 };
    expect(await at.update('administrator', LIST, await agreed(), forged)).toEqual(
      refused(/Leave the status/),
    );
  });

  test('starts as requested', async () => {
    const plan = await newPlan(at);
    const fields = { Account_Plan__c: plan, Status__c: 'Shared' };
    expect(await at.create(PARTNER, LIST, fields)).toEqual(refused(/starts as Requested/));
  });

  test('keeps the checksum of what was counted', async () => {
    expect(await at.update('service', LIST, await matched(), { Content_Hash__c: 'beef' })).toEqual(
      refused(/matched already/),
    );
  });

  test('is not matched without the checksum of what was counted', async () => {
    expect(await at.update('service', LIST, await requested(), { Status__c: 'Matched' })).toEqual(
      refused(/needs the checksum/),
    );
  });

  test('that failed says why', async () => {
    expect(await at.update('service', LIST, await requested(), { Status__c: 'Failed' })).toEqual(
      refused(/needs a reason/),
    );
  });
});

describe('agreeing to share', () => {
  test('for the vendor is not possible for the partner', async () => {
    const forged = agreement('Vendor', PARTNER, 3);
    expect(await at.update(PARTNER, LIST, await matched(), forged)).toEqual(notAllowed);
  });

  test('for the partner is not possible for the manager', async () => {
    const forged = agreement('Partner', MANAGER, 3);
    expect(await at.update(MANAGER, LIST, await matched(), forged)).toEqual(notAllowed);
  });

  test('as the chief is not possible for the manager', async () => {
    const forged = { ...agreement('Vendor', MANAGER, 3), Vendor_Agreed_By__c: at.idOf('chief') };
    expect(await at.update(MANAGER, LIST, await matched(), forged)).toEqual(refused(/only as yourself/));
  });
});

describe.each([
  ['Partner', PARTNER],
  ['Vendor', MANAGER],
] as const)('the agreement of the %s', (side, who) => {
  test('is not given before the counts are there', async () => {
    const list = await requested();
    expect(await at.update(who, LIST, list, agreement(side, who, 2))).toEqual(
      refused(/when the list is matched/),
    );
  });

  test('is not there from the start', async () => {
    const fields = { Account_Plan__c: await newPlan(at), ...agreement(side, who, 1) };
    expect(await at.create(who, LIST, fields)).toEqual(refused(/when the list is matched/));
  });

  test('cannot be dated back', async () => {
    const forged = { ...agreement(side, who, 3), [`${side}_Agreed_At__c`]: at.time(-60) };
    expect(await at.update(who, LIST, await matched(), forged)).toEqual(refused(/only as yourself, now/));
  });

  test('is not taken back', async () => {
    const list = await matched();
    await at.update(who, LIST, list, agreement(side, who, 3));
    const gone = { [`${side}_Agreed_By__c`]: null, [`${side}_Agreed_At__c`]: null, Revision__c: 4 };
    expect(await at.update(who, LIST, list, gone)).toEqual(refused(/has agreed already/));
  });
});

describe('the other side’s customers', () => {
  test.each([
    [PARTNER, 'From_Vendor__c'],
    [MANAGER, 'From_Partner__c'],
    ['ops admin', 'From_Partner__c'],
    ['ops admin', 'From_Vendor__c'],
  ] as const)('the %s reads nothing of %s', async (who, field) => {
    const list = await agreed();
    const answer = await at.query(who, `SELECT ${field} FROM ${LIST} WHERE Id = '${list}'`);
    expect(answer.code).toBe('INVALID_FIELD');
  });

  test('the service reads, to compare them', async () => {
    const list = await matched();
    const soql = `SELECT From_Partner__c, From_Vendor__c FROM ${LIST} WHERE Id = '${list}'`;
    expect((await at.query('service', soql)).records).toEqual([
      { From_Partner__c: 'Acme\tacme.example', From_Vendor__c: 'Acme\tacme.example' },
    ]);
  });

  test.each([PARTNER, MANAGER] as const)('the %s may count', async (who) => {
    const list = await matched();
    const { records } = await at.query(who, `SELECT Known_Count__c FROM ${LIST} WHERE Id = '${list}'`);
    expect(records).toEqual([{ Known_Count__c: 1 }]);
  });
});
