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
  CLAIM,
  DELEGATE,
  MANAGER,
  PARTNER,
  STEP,
  activityFields,
  approved,
  claimed,
  claimFields,
  drafted,
  must,
  newFund,
  payable,
  requestFields,
  route,
  sent,
  stepFields,
  take,
  taken,
} from './funds.ts';

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

const APPROVAL = { Approved_Delta__c: 4_000 };
const WHY = { Why__c: 'The date clashes with our fair.' };

describe('a step', () => {
  test.each([PARTNER, MANAGER, 'finance', 'ops admin', 'service'] as const)(
    'is neither changed nor deleted by the %s',
    async (who) => {
      const step = await taken(at, APPROVER, await sent(at), 'Approved', APPROVAL);
      expect(await at.update(who, STEP, step, { Why__c: 'Otherwise' })).toEqual(notAllowed);
      expect(await at.remove(who, STEP, step)).toEqual(notAllowed);
    },
  );

  test('is not rewritten by an administrator either', async () => {
    const step = await taken(at, APPROVER, await sent(at), 'Approved', APPROVAL);
    expect(await at.update('administrator', STEP, step, { Approved_Delta__c: 9_000 })).toEqual(
      refused(/cannot be changed/),
    );
  });

  test.each(['Fund_Request__c', 'Fund_Activity__c', 'Marketing_Fund__c'])(
    'does not go with its %s, which nobody deletes',
    async (object) => {
      const fund = await newFund(at);
      const activity = await approved(at, 4_000, fund);
      const soql = `SELECT Fund_Request__c FROM Fund_Activity__c WHERE Id = '${activity}'`;
      const request = (await at.query(PARTNER, soql)).records[0]?.Fund_Request__c as string;
      const id = { Fund_Request__c: request, Fund_Activity__c: activity, Marketing_Fund__c: fund }[object];
      for (const who of [PARTNER, MANAGER, 'finance', 'ops admin', 'service'] as const) {
        expect(await at.remove(who, object, id as string)).toEqual(notAllowed);
      }
    },
  );

  test.each([
    ['leaves out a number', 3, 3],
    ['takes a number again', 1, 1],
    ['bears another number’s key', 2, 7],
  ])('that %s is refused', async (_how, number, inKey) => {
    const activity = await sent(at);
    const forged = stepFields(activity, number, 'Approved', APPROVER, {
      ...APPROVAL,
      Step_Key__c: `${activity}:${inKey}`,
    });
    expect(await at.create(APPROVER, STEP, forged)).toMatchObject({
      code: expect.stringMatching(/FIELD_CUSTOM_VALIDATION_EXCEPTION|DUPLICATE_VALUE/) as unknown,
    });
  });

  test('that two take at once is taken once', async () => {
    const activity = await sent(at);
    const both = [APPROVER, DELEGATE].map((who) =>
      at.create(who as never, STEP, stepFields(activity, 2, 'Approved', who as never, APPROVAL)),
    );
    expect((await Promise.all(both)).filter((outcome) => 'id' in outcome)).toHaveLength(1);
  });

  test('bears the name of who takes it', async () => {
    const forged = take(at, APPROVER, await sent(at), 'Approved', { ...APPROVAL, By_Name__c: DELEGATE });
    expect(await forged).toEqual(refused(/first and last name/));
  });
});

describe('sending', () => {
  test('is the partner’s', async () => {
    expect(await take(at, PARTNER, await drafted(at, await newFund(at)), 'Sent')).toEqual(accepted);
  });

  test('in the partner’s place is for whoever has written the activity', async () => {
    const request = await at.given(MANAGER, 'Fund_Request__c', requestFields(await newFund(at)));
    const activity = await at.given(MANAGER, 'Fund_Activity__c', activityFields(request));
    expect(await take(at, APPROVER, activity, 'Sent')).toEqual(refused(/Only the partner/));
    expect(await take(at, MANAGER, activity, 'Sent')).toEqual(accepted);
  });

  test('is not done twice', async () => {
    expect(await take(at, PARTNER, await sent(at), 'Sent')).toEqual(refused(/sent already/));
  });

  test('asks for something', async () => {
    const activity = await drafted(at, await newFund(at), { Asked_Amount__c: 0 });
    expect(await take(at, PARTNER, activity, 'Sent')).toEqual(refused(/above zero/));
  });

  test('again is possible when a question came back, with what was changed', async () => {
    const activity = await sent(at);
    await taken(at, APPROVER, activity, 'Asked for more', WHY);
    await must(at.update(PARTNER, 'Fund_Activity__c', activity, { Asked_Amount__c: 3_000, Revision__c: 2 }));
    expect(await take(at, PARTNER, activity, 'Sent')).toEqual(accepted);
  });

  test('fixes what is asked for', async () => {
    const more = { Asked_Amount__c: 8_000, Revision__c: 2 };
    expect(await at.update(PARTNER, 'Fund_Activity__c', await sent(at), more)).toEqual(
      refused(/stays as it is/),
    );
  });
});

describe('deciding', () => {
  test.each([APPROVER, DELEGATE] as const)('is open to the %s, whom the rules name', async (who) => {
    expect(await take(at, who, await sent(at), 'Approved', APPROVAL)).toEqual(accepted);
  });

  test('is open to the next above', async () => {
    const activity = await sent(at, undefined, {}, { Escalate_To__c: at.idOf('finance') });
    expect(await take(at, 'finance', activity, 'Declined', WHY)).toEqual(accepted);
  });

  test.each([MANAGER, 'finance', 'service', 'administrator'] as const)(
    'is not open to the %s, whom no rule names',
    async (who) => {
      expect(await take(at, who, await sent(at), 'Approved', APPROVAL)).toEqual(
        refused(/approver, the delegate or the next above/),
      );
    },
  );

  test('an own request is refused even where a rule names the person', async () => {
    const request = await at.given(MANAGER, 'Fund_Request__c', requestFields(await newFund(at)));
    const activity = await at.given(MANAGER, 'Fund_Activity__c', activityFields(request));
    await must(
      at.update('service', 'Fund_Activity__c', activity, route(at, { Approver__c: at.idOf(MANAGER) })),
    );
    await taken(at, MANAGER, activity, 'Sent');
    expect(await take(at, MANAGER, activity, 'Approved', APPROVAL)).toEqual(refused(/somebody else decides/));
  });

  test('is never the partner’s, even where a rule names a partner user', async () => {
    const activity = await sent(at, undefined, {}, { Approver__c: at.idOf(PARTNER) });
    expect(await take(at, PARTNER, activity, 'Approved', APPROVAL)).toEqual(refused(/somebody else decides/));
  });

  test('in another’s place needs the approval rules: nobody names an approver', async () => {
    const request = await at.given(PARTNER, 'Fund_Request__c', requestFields(await newFund(at)));
    const forged = activityFields(request, { Approver__c: at.idOf(MANAGER) });
    expect(await at.create(PARTNER, 'Fund_Activity__c', forged)).toEqual(notAllowed);
    expect(await at.create('administrator', 'Fund_Activity__c', forged)).toEqual(
      refused(/approval rules say/),
    );
  });

  test('promises money only at the last decision', async () => {
    const activity = await sent(at, undefined, {}, { Final_Decision__c: false });
    expect(await take(at, APPROVER, activity, 'Approved', APPROVAL)).toEqual(refused(/last decision/));
    expect(await take(at, APPROVER, activity, 'Agreed')).toEqual(accepted);
  });

  test('at the last decision does not end in agreeing', async () => {
    expect(await take(at, APPROVER, await sent(at), 'Agreed')).toEqual(refused(/last decision/));
  });

  test('waits until it is asked for', async () => {
    const activity = await drafted(at, await newFund(at));
    expect(await take(at, APPROVER, activity, 'Approved', APPROVAL)).toEqual(refused(/does not wait/));
  });

  test('is not done again once it is declined', async () => {
    const activity = await sent(at);
    await taken(at, APPROVER, activity, 'Declined', WHY);
    expect(await take(at, DELEGATE, activity, 'Approved', APPROVAL)).toEqual(refused(/does not wait/));
    expect(await take(at, PARTNER, activity, 'Sent')).toEqual(refused(/sent already/));
  });

  test('is not done again once it is approved', async () => {
    const activity = await approved(at, 1_000);
    expect(await take(at, DELEGATE, activity, 'Approved', { Approved_Delta__c: 1 })).toEqual(
      refused(/does not wait/),
    );
  });

  test.each(['Asked for more', 'Returned', 'Declined'])('says why: %s', async (kind) => {
    expect(await take(at, APPROVER, await sent(at), kind)).toEqual(refused(/Say why/));
  });

  test('escalates with time, not by people', async () => {
    const activity = await sent(at);
    expect(await take(at, APPROVER, activity, 'Escalated')).toEqual(refused(/service escalates/));
    expect(await take(at, 'service', activity, 'Escalated')).toEqual(accepted);
  });
});

describe('claiming', () => {
  test('needs an approval', async () => {
    expect(await at.create(PARTNER, CLAIM, claimFields(await sent(at)))).toEqual(
      refused(/when the activity is/),
    );
  });

  test('is done once an activity', async () => {
    const { activity } = await claimed(at);
    expect(await at.create(PARTNER, CLAIM, claimFields(activity))).toMatchObject({
      code: expect.stringMatching(/DUPLICATE_VALUE|FIELD_CUSTOM_VALIDATION_EXCEPTION/) as unknown,
    });
    const forged = claimFields(await approved(at), { Claim_Key__c: 'mine' });
    expect(await at.create(PARTNER, CLAIM, forged)).toEqual(refused(/ID of its activity/));
  });

  test('asks for no more than was spent', async () => {
    const forged = claimFields(await approved(at), { Claimed_Amount__c: 8_000.01 });
    expect(await at.create(PARTNER, CLAIM, forged)).toEqual(refused(/no more than you have spent/));
  });

  test('fixes the claim until it comes back', async () => {
    const { activity, claim } = await claimed(at);
    const more = { Claimed_Amount__c: 8_000, Revision__c: 2 };
    expect(await at.update(PARTNER, CLAIM, claim, more)).toEqual(refused(/comes back to you/));
    await taken(at, APPROVER, activity, 'Claim returned', { ...WHY, Claim__c: claim });
    expect(await at.update(PARTNER, CLAIM, claim, more)).toEqual(accepted);
  });

  test('is not overwritten by somebody who has not seen the last change', async () => {
    const claim = await at.given(PARTNER, CLAIM, claimFields(await approved(at)));
    await must(at.update(PARTNER, CLAIM, claim, { Claimed_Amount__c: 3_000, Revision__c: 2 }));
    expect(await at.update(MANAGER, CLAIM, claim, { Claimed_Amount__c: 2_000, Revision__c: 2 })).toEqual(
      refused(/Somebody else has changed/),
    );
  });

  test('names the activity’s own claim', async () => {
    const { claim } = await claimed(at);
    expect(await take(at, PARTNER, await approved(at), 'Claim sent', { Claim__c: claim })).toEqual(
      refused(/claim of this activity/),
    );
  });

  test('ends with the day to claim by, unless it was extended', async () => {
    const fund = await newFund(at, { Claim_By__c: '2017-11-14', Use_By__c: '2017-11-15' });
    const activity = await approved(at, 4_000, fund);
    const claim = await at.given(PARTNER, CLAIM, claimFields(activity));
    expect(await take(at, PARTNER, activity, 'Claim sent', { Claim__c: claim })).toEqual(
      refused(/has passed/),
    );
    await taken(at, APPROVER, activity, 'Extended', { ...WHY, New_Date__c: '2017-11-20' });
    expect(await take(at, PARTNER, activity, 'Claim sent', { Claim__c: claim })).toEqual(accepted);
  });

  test('is decided by nobody before it is there', async () => {
    const activity = await approved(at);
    const claim = await at.given(PARTNER, CLAIM, claimFields(activity));
    expect(await take(at, APPROVER, activity, 'Claim approved', { Claim__c: claim })).toEqual(
      refused(/no claim that waits/),
    );
  });

  test('is decided by nobody who is not named', async () => {
    const { activity, claim } = await claimed(at);
    expect(await take(at, 'finance', activity, 'Claim approved', { Claim__c: claim })).toEqual(
      refused(/approver, the delegate/),
    );
  });
});

describe('an extension', () => {
  test.each([
    ['goes back', '2018-01-30'],
    ['changes nothing', '2018-01-31'],
    ['names no day', null],
  ])('that %s is refused', async (_how, New_Date__c) => {
    expect(await take(at, APPROVER, await approved(at), 'Extended', { ...WHY, New_Date__c })).toEqual(
      refused(/later than the one before/),
    );
  });

  test('of what is to be paid is refused', async () => {
    const { activity } = await payable(at);
    expect(await take(at, APPROVER, activity, 'Extended', { ...WHY, New_Date__c: '2018-03-01' })).toEqual(
      refused(/can be extended/),
    );
  });
});
