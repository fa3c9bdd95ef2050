import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  MANAGER,
  PARTNER,
  notAllowed,
  refused,
  startPlanning,
  taken as accepted,
  type Planning,
  type Who,
} from '../accountPlan/planning.ts';
import { newPlan, newTactic } from './plans.ts';

const REGISTRATION = 'Deal_Registration__c';
const UPDATE = 'Deal_Update__c';

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

const fields = (more: object = {}) => ({
  Partner__c: at.channel.partners.A,
  Customer_Name__c: 'Acme',
  Submitted_At__c: at.time(),
  ...more,
});

/** A registration that waits for its decision; the opportunity is partner A's. */
const pending = (more: object = {}) => at.given(MANAGER, REGISTRATION, fields(more));

const opportunity = (name: string) =>
  at.given(MANAGER, 'Opportunity', { Name: name, StageName: 'Prospecting', CloseDate: '2018-02-01' });

const approval = (who: Who, more: object = {}) => ({
  Status__c: 'Approved',
  Decided_By__c: at.idOf(who),
  Decided_At__c: at.time(),
  Protected_Until__c: '2018-02-15',
  ...more,
});

const rejection = (who: Who, more: object = {}) => ({
  Status__c: 'Rejected',
  Decided_By__c: at.idOf(who),
  Decided_At__c: at.time(),
  Decision_Reason__c: 'We talk to this customer already.',
  ...more,
});

async function approved(Opportunity__c: string | null = null, more: object = {}): Promise<string> {
  const registration = await pending({ Opportunity__c, ...more });
  const outcome = await at.update(
    MANAGER,
    REGISTRATION,
    registration,
    approval(MANAGER, { Approved_For__c: Opportunity__c }),
  );
  if ('code' in outcome) throw new Error(outcome.message);
  return registration;
}

describe('a registration', () => {
  test.each([
    ['approved', approval],
    ['rejected', rejection],
  ])('is %s by the account manager', async (_word, decision) => {
    expect(await at.update(MANAGER, REGISTRATION, await pending(), decision(MANAGER))).toEqual(accepted);
  });

  test('is not decided by the partner', async () => {
    const registration = await at.given(PARTNER, REGISTRATION, fields());
    expect(await at.update(PARTNER, REGISTRATION, registration, approval(PARTNER))).toEqual(notAllowed);
    expect(await at.create(PARTNER, REGISTRATION, fields({ Status__c: 'Approved' }))).toEqual(notAllowed);
  });

  test.each([
    ['approved', approval],
    ['rejected', rejection],
  ])('is not %s without the permission, not even by an administrator', async (_word, decision) => {
    expect(
      await at.update('administrator', REGISTRATION, await pending(), decision('administrator')),
    ).toEqual(refused(/who may decide registrations/));
  });

  test('is not approved by the service', async () => {
    expect(
      await at.update('service', REGISTRATION, await pending(), { Status__c: 'Approved' }),
    ).toMatchObject({
      code: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
    });
  });

  test('is not decided in another’s name', async () => {
    expect(await at.update(MANAGER, REGISTRATION, await pending(), approval('chief'))).toEqual(
      refused(/only as yourself/),
    );
  });

  test('keeps who decided', async () => {
    const forged = { Decided_By__c: at.idOf('chief') };
    expect(await at.update(MANAGER, REGISTRATION, await approved(), forged)).toEqual(
      refused(/only as yourself/),
    );
  });

  test('is not rejected without a reason', async () => {
    const silent = rejection(MANAGER, { Decision_Reason__c: null });
    expect(await at.update(MANAGER, REGISTRATION, await pending(), silent)).toEqual(refused(/Say why/));
  });

  test.each([
    ['no day', null],
    ['a day that has passed', '2017-11-14'],
  ])('is not approved with %s of protection', async (_what, Protected_Until__c) => {
    const open = approval(MANAGER, { Protected_Until__c });
    expect(await at.update(MANAGER, REGISTRATION, await pending(), open)).toEqual(refused(/until when/));
  });

  test('does not name another partner’s tactic', async () => {
    const Marketing_Tactic__c = await newTactic(at, await newPlan(at, {}, 'B'), {}, 'B');
    expect(await at.create('chief', REGISTRATION, fields({ Marketing_Tactic__c }))).toEqual(
      refused(/another partner’s/),
    );
  });
});

describe('of one opportunity', () => {
  test('a second registration is not approved', async () => {
    const deal = await opportunity('Acme');
    await approved(deal);
    const second = await pending({ Opportunity__c: deal });
    expect(
      await at.update(MANAGER, REGISTRATION, second, approval(MANAGER, { Approved_For__c: deal })),
    ).toMatchObject({ code: 'DUPLICATE_VALUE' });
  });

  test('two are not approved in the same moment: exactly one of them wins', async () => {
    const deal = await opportunity('Acme');
    const both = [await pending({ Opportunity__c: deal }), await pending({ Opportunity__c: deal })];
    const outcomes = await Promise.all(
      both.map((id) => at.update(MANAGER, REGISTRATION, id, approval(MANAGER, { Approved_For__c: deal }))),
    );
    expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1);
  });

  test.each([
    ['leaves out which one', null],
    ['names another one', 'other'],
  ])('none is approved in a way that %s', async (_how, named) => {
    const Opportunity__c = await opportunity('Acme');
    const Approved_For__c = named === null ? null : await opportunity('Another');
    const registration = await pending({ Opportunity__c });
    expect(
      await at.update(MANAGER, REGISTRATION, registration, approval(MANAGER, { Approved_For__c })),
    ).toEqual(refused(/ID of the opportunity/));
  });

  test('none is moved to the side and back', async () => {
    const registration = await approved(await opportunity('Acme'));
    expect(await at.update(MANAGER, REGISTRATION, registration, { Approved_For__c: null })).toEqual(
      refused(/ID of the opportunity/),
    );
    const elsewhere = { Opportunity__c: await opportunity('Another') };
    expect(await at.update(MANAGER, REGISTRATION, registration, elsewhere)).toEqual(
      refused(/ID of the opportunity/),
    );
  });

  test('none is made approved from the start', async () => {
    const Opportunity__c = await opportunity('Acme');
    expect(await at.create(MANAGER, REGISTRATION, fields({ Opportunity__c, ...approval(MANAGER) }))).toEqual(
      refused(/ID of the opportunity/),
    );
  });

  test('the next may be approved when the first has expired', async () => {
    const deal = await opportunity('Acme');
    const first = await approved(deal);
    const over = { Status__c: 'Expired', Approved_For__c: null };
    expect(await at.update('service', REGISTRATION, first, over)).toEqual(accepted);
    const second = await pending({ Opportunity__c: deal });
    expect(
      await at.update(MANAGER, REGISTRATION, second, approval(MANAGER, { Approved_For__c: deal })),
    ).toEqual(accepted);
  });
});

describe('protection', () => {
  const extended = (Protected_Until__c: string | null, Extended_Count__c: number) => ({
    Protected_Until__c,
    Extended_Count__c,
  });

  test('is extended, and counted', async () => {
    expect(await at.update(MANAGER, REGISTRATION, await approved(), extended('2018-03-15', 1))).toEqual(
      accepted,
    );
  });

  test.each([
    ['uncounted', extended('2018-03-15', 0)],
    ['to an earlier day', extended('2018-02-14', 1)],
    ['to no day at all', extended(null, 1)],
    ['by two at once', extended('2018-03-15', 2)],
    ['in count alone', { Extended_Count__c: 1 }],
  ])('is not extended %s', async (_how, change) => {
    expect(await at.update(MANAGER, REGISTRATION, await approved(), change)).toEqual(
      refused(/only as often/),
    );
  });

  test('is not extended more often than is allowed', async () => {
    const registration = await approved();
    await at.update(MANAGER, REGISTRATION, registration, extended('2018-03-15', 1));
    expect(await at.update(MANAGER, REGISTRATION, registration, extended('2018-04-15', 2))).toEqual(
      refused(/only as often/),
    );
  });

  test('may be extended once more when the ops admin allows it', async () => {
    const registration = await approved();
    await at.update(MANAGER, REGISTRATION, registration, extended('2018-03-15', 1));
    expect(await at.update(MANAGER, REGISTRATION, registration, { Extension_Limit__c: 2 })).toEqual(
      notAllowed,
    );
    await at.update('ops admin', REGISTRATION, registration, { Extension_Limit__c: 2 });
    expect(await at.update(MANAGER, REGISTRATION, registration, extended('2018-04-15', 2))).toEqual(accepted);
  });

  test('is ended by the service, not by people', async () => {
    const over = { Status__c: 'Expired' };
    expect(await at.update(MANAGER, REGISTRATION, await approved(), over)).toEqual(refused(/service lets/));
  });
});

describe('an update of a deal', () => {
  const update = (registration: string, more: object = {}) => ({
    Deal_Registration__c: registration,
    Note__c: 'They have seen the demo.',
    ...more,
  });

  test('is the partner’s to give', async () => {
    expect(
      await at.create(PARTNER, UPDATE, update(await pending(), { Asks_For_Extension__c: true })),
    ).toEqual(accepted);
  });

  test('is neither changed nor deleted', async () => {
    const id = await at.given(PARTNER, UPDATE, update(await pending()));
    expect(await at.update(PARTNER, UPDATE, id, { Note__c: 'Otherwise' })).toEqual(notAllowed);
    expect(await at.remove(PARTNER, UPDATE, id)).toEqual(notAllowed);
    expect(await at.update('administrator', UPDATE, id, { Note__c: 'Otherwise' })).toEqual(
      refused(/cannot be changed/),
    );
  });

  test.each([
    ['says nothing', { Note__c: null }, /what is new/],
    ['makes the deal worth less than nothing', { Amount__c: -1 }, /zero or more/],
  ])('that %s is refused', async (_how, more, message) => {
    expect(await at.create(PARTNER, UPDATE, update(await pending(), more))).toEqual(refused(message));
  });

  test('is not given to another partner’s registration', async () => {
    expect(await at.create('user of partner B', UPDATE, update(await pending()))).toEqual(notAllowed);
  });
});
