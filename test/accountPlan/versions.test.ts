import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MANAGER, PARTNER, notAllowed, refused, startPlanning, taken, type Planning } from './planning.ts';
import { drafted, lineFields, newPlan, offer, offered, planFields, signed, versionFields } from './plans.ts';

const VERSION = 'Account_Plan_Version__c';

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

const withdrawal = (who: typeof PARTNER | typeof MANAGER) => ({
  Status__c: 'Withdrawn',
  Withdrawn_By__c: at.idOf(who),
  Withdrawn_At__c: at.time(),
  Withdrawn_Reason__c: 'We planned for the wrong year.',
});

describe('a version', () => {
  test('is started by either side', async () => {
    const plan = await newPlan(at);
    expect(await at.create(PARTNER, VERSION, versionFields(plan, 1))).toEqual(taken);
  });

  test('follows the signed one with the next number', async () => {
    const { plan } = await signed(at);
    expect(await at.create(MANAGER, VERSION, versionFields(plan, 2))).toEqual(taken);
  });

  test('cannot leave out a number', async () => {
    const plan = await newPlan(at);
    expect(await at.create(PARTNER, VERSION, versionFields(plan, 2))).toEqual(refused(/number that follows/));
  });

  test('cannot bear another version’s key', async () => {
    const plan = await newPlan(at);
    const fields = versionFields(plan, 1, { Version_Key__c: `${plan}:v2` });
    expect(await at.create(PARTNER, VERSION, fields)).toEqual(refused(/number that follows/));
  });

  test('is the only open one', async () => {
    const { plan } = await drafted(at);
    expect(await at.create(MANAGER, VERSION, versionFields(plan, 2))).toEqual(
      refused(/open version already/),
    );
  });

  test('that two people start at once is started once', async () => {
    const plan = await newPlan(at);
    const both = [PARTNER, MANAGER].map((who) => at.create(who as never, VERSION, versionFields(plan, 1)));
    const outcomes = await Promise.all(both);
    expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1);
  });

  test.each([
    ['offered', { Status__c: 'Offered' }],
    ['signed', { Status__c: 'Signed' }],
    ['withdrawn', { Status__c: 'Withdrawn' }],
  ])('does not start %s', async (_word, fields) => {
    const plan = await newPlan(at);
    expect(await at.create(MANAGER, VERSION, versionFields(plan, 1, fields))).toEqual(
      expect.objectContaining({ code: 'FIELD_CUSTOM_VALIDATION_EXCEPTION' }),
    );
  });

  test.each([
    ['number', { Number__c: 7 }],
    ['key', { Version_Key__c: 'another' }],
  ])('keeps its %s', async (_what, fields) => {
    const { version } = await drafted(at);
    expect(await at.update('administrator', VERSION, version, fields)).toEqual(refused(/cannot be changed/));
  });

  test('cannot go to another plan', async () => {
    const { version } = await drafted(at);
    const other = await newPlan(at);
    expect(await at.update('administrator', VERSION, version, { Account_Plan__c: other })).toMatchObject({
      code: 'INVALID_FIELD_FOR_INSERT_UPDATE',
    });
  });

  test('is not started in a plan that was closed', async () => {
    const plan = await newPlan(at, { Closed_On__c: '2017-11-01' });
    expect(await at.create(PARTNER, VERSION, versionFields(plan, 1))).toEqual(refused(/has ended/));
  });

  test('is not started in a plan whose days are over', async () => {
    const plan = await newPlan(at, { Start_Date__c: '2016-01-01', End_Date__c: '2016-12-31' });
    expect(await at.create(PARTNER, VERSION, versionFields(plan, 1))).toEqual(refused(/has ended/));
  });
});

describe('offering', () => {
  test('nothing is refused', async () => {
    const plan = await newPlan(at);
    const version = await at.given(PARTNER, VERSION, versionFields(plan, 1));
    expect(await at.update(PARTNER, VERSION, version, offer(at, PARTNER))).toEqual(
      refused(/nothing to sign/),
    );
  });

  test('a first version without its goal is refused', async () => {
    const plan = await newPlan(at);
    const version = await at.given(PARTNER, VERSION, versionFields(plan, 1));
    await at.given(PARTNER, 'Plan_Line__c', lineFields(version, 'together.why', { Text__c: 'We like it.' }));
    expect(await at.update(PARTNER, VERSION, version, offer(at, PARTNER))).toEqual(refused(/revenue goal/));
  });

  test('a later version needs only what it changes', async () => {
    const { plan } = await signed(at);
    const version = await at.given(PARTNER, VERSION, versionFields(plan, 2));
    await at.given(PARTNER, 'Plan_Line__c', lineFields(version, 'together.why', { Text__c: 'Still.' }));
    expect(await at.update(PARTNER, VERSION, version, offer(at, PARTNER))).toEqual(taken);
  });

  test('for somebody else is refused', async () => {
    const { version } = await drafted(at);
    const forged = { ...offer(at, MANAGER), Offered_By__c: at.idOf('chief') };
    expect(await at.update(MANAGER, VERSION, version, forged)).toEqual(refused(/only as yourself/));
  });

  test('of last week is refused', async () => {
    const { version } = await drafted(at);
    const forged = { ...offer(at, MANAGER), Offered_At__c: at.time(-7 * 24 * 60) };
    expect(await at.update(MANAGER, VERSION, version, forged)).toEqual(refused(/only as yourself and now/));
  });

  test('cannot be told otherwise afterwards', async () => {
    const { version } = await offered(at);
    expect(await at.update(PARTNER, VERSION, version, { Offered_By__c: at.idOf(PARTNER) })).toEqual(
      refused(/then stays/),
    );
  });
});

describe('the status', () => {
  test('does not skip the offer', async () => {
    const { version } = await drafted(at);
    expect(await at.update('administrator', VERSION, version, { Status__c: 'Signed' })).toEqual(
      refused(/Draft to Offered to Signed/),
    );
  });

  test('does not go back to Draft, where the text could be rewritten', async () => {
    const { version } = await offered(at);
    expect(await at.update(MANAGER, VERSION, version, { Status__c: 'Draft' })).toEqual(
      refused(/Draft to Offered to Signed/),
    );
  });
});

describe('withdrawing', () => {
  test.each([PARTNER, MANAGER] as const)('is open to the %s, with a reason', async (who) => {
    const { version } = await offered(at);
    expect(await at.update(who, VERSION, version, withdrawal(who))).toEqual(taken);
  });

  test('needs a reason', async () => {
    const { version } = await offered(at);
    const silent = { ...withdrawal(PARTNER), Withdrawn_Reason__c: null };
    expect(await at.update(PARTNER, VERSION, version, silent)).toEqual(refused(/Say why/));
  });

  test('is not said of a version that is not withdrawn', async () => {
    const { version } = await drafted(at);
    const said = { ...withdrawal(PARTNER), Status__c: 'Draft' };
    expect(await at.update(PARTNER, VERSION, version, said)).toEqual(refused(/Only a withdrawn version/));
  });

  test('in another’s name is refused', async () => {
    const { version } = await offered(at);
    const forged = { ...withdrawal(MANAGER), Withdrawn_By__c: at.idOf('chief') };
    expect(await at.update(MANAGER, VERSION, version, forged)).toEqual(refused(/as yourself and now/));
  });

  test('is final', async () => {
    const { version } = await offered(at);
    await at.update(PARTNER, VERSION, version, withdrawal(PARTNER));
    const { code } = (await at.update(MANAGER, VERSION, version, offer(at, MANAGER))) as { code: string };
    expect(code).toBe('FIELD_CUSTOM_VALIDATION_EXCEPTION');
  });

  test('lets the next version be started', async () => {
    const { plan, version } = await offered(at);
    await at.update(PARTNER, VERSION, version, withdrawal(PARTNER));
    expect(await at.create(PARTNER, VERSION, versionFields(plan, 2))).toEqual(taken);
  });
});

describe('a plan', () => {
  test('is not begun by a partner', async () => {
    expect(await at.create(PARTNER, 'Account_Plan__c', planFields(at))).toEqual(notAllowed);
  });

  test('is made once for a period', async () => {
    const fields = planFields(at);
    await at.given(MANAGER, 'Account_Plan__c', fields);
    expect(await at.create(MANAGER, 'Account_Plan__c', fields)).toMatchObject({ code: 'DUPLICATE_VALUE' });
  });

  test('cannot bear a key of its own', async () => {
    expect(await at.create(MANAGER, 'Account_Plan__c', planFields(at, { Plan_Key__c: 'mine' }))).toEqual(
      refused(/partner’s account ID/),
    );
  });

  test('ends no earlier than it starts', async () => {
    expect(
      await at.create(MANAGER, 'Account_Plan__c', planFields(at, { End_Date__c: '2017-12-31' })),
    ).toEqual(refused(/ends before it starts/));
  });

  test.each([
    ['without the label of its period', { Period_Label__c: null }, /Period Label/],
    ['that is never reviewed', { Review_Every_Days__c: 0 }, /1 to 366 days/],
  ])('is not made %s', async (_how, fields, message) => {
    expect(await at.create(MANAGER, 'Account_Plan__c', planFields(at, fields))).toEqual(refused(message));
  });

  test('does not continue another partner’s', async () => {
    const Previous_Plan__c = await at.given('manager of B', 'Account_Plan__c', planFields(at, {}, 'B'));
    expect(await at.create('chief', 'Account_Plan__c', planFields(at, { Previous_Plan__c }))).toEqual(
      refused(/another partner’s/),
    );
  });

  test('does not become another partner’s', async () => {
    const plan = await newPlan(at);
    const fields = { Partner__c: at.channel.partners.B };
    expect(await at.update('administrator', 'Account_Plan__c', plan, fields)).toEqual(
      refused(/cannot be changed/),
    );
  });

  test.each([
    ['days', { End_Date__c: '2019-06-30' }],
    ['currency', { Currency_Code__c: 'EUR' }],
  ])('keeps its %s once it is signed', async (_what, fields) => {
    const { plan } = await signed(at);
    expect(await at.update(MANAGER, 'Account_Plan__c', plan, fields)).toEqual(
      refused(/Both sides have signed/),
    );
  });
});

describe.each([MANAGER, PARTNER, 'ops admin', 'service'] as const)('the %s', (who) => {
  test.each(['Account_Plan__c', VERSION, 'Plan_Line__c'])('deletes no %s', async (object) => {
    const { plan, version, goal } = await signed(at);
    const id = { Account_Plan__c: plan, [VERSION]: version, Plan_Line__c: goal }[object] as string;
    expect(await at.remove(who, object, id)).toEqual(notAllowed);
  });
});
