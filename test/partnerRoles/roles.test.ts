import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  MANAGER,
  notAllowed,
  refused,
  startPlanning,
  taken,
  type Planning,
  type Who,
} from '../accountPlan/planning.ts';
import { agreed, asked, CHAMPION, COLLEAGUE, contactOf, done, inEffect, notAgreed, ROLE } from './roles.ts';

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

/** Each test begins without roles. */
beforeEach(() => {
  const { org } = at.channel;
  const all = org.as(org.administrator).query(`SELECT Id FROM ${ROLE} WHERE Asked_By_Name__c != null`);
  const ids = all.records(0, all.totalSize, '66.0').map(({ Id }) => String(Id));
  org.as(org.administrator).delete(ids);
});

const ask = (by: Who, role = 'Seller', fields = {}) => at.create(by, ROLE, asked(at, by, role, fields));
const askedFor = (role = 'Seller') => at.given(CHAMPION, ROLE, asked(at, CHAMPION, role));

async function given(role = 'Seller'): Promise<string> {
  const id = await askedFor(role);
  if (role === 'Executive' || role === 'Champion') await done(at, MANAGER, id, agreed(at));
  await done(at, 'service', id, inEffect(at));
  return id;
}

describe('a role', () => {
  test.each([CHAMPION, 'champion at partner A', MANAGER, 'head of region'] as const)(
    'is asked for by the %s',
    async (who) => {
      expect(await ask(who)).toEqual(taken);
    },
  );

  test.each([
    COLLEAGUE,
    'executive at partner A',
    'seller at partner A',
    'user of partner B',
    'manager of B',
    'ops admin',
    'finance',
  ] as const)('is not asked for by the %s', async (who) => {
    expect(await ask(who)).toEqual(notAllowed);
  });

  test('is not asked for by an administrator, who looks after nobody', async () => {
    expect(await ask('administrator')).toEqual(refused(/champion at the partner or the account manager/));
  });

  test('is not asked for by a champion for himself', async () => {
    const own = asked(at, 'champion at partner A', 'Executive', {}, 'champion at partner A');
    expect(await at.create('champion at partner A', ROLE, own)).toEqual(refused(/cannot give yourself/));
  });

  test('is not taken back by the person whose it was, once it is over', async () => {
    const own = asked(at, CHAMPION, 'Seller', {}, 'champion at partner A');
    const id = await at.given(CHAMPION, ROLE, own);
    await done(at, CHAMPION, id, { State__c: 'Ending' });
    await done(at, 'service', id, { State__c: 'Ended' });
    const again = { State__c: 'Asked', Asked_By_Name__c: 'champion at partner A' };
    expect(await at.update('champion at partner A', ROLE, id, again)).toEqual(
      refused(/cannot give yourself/),
    );
  });

  test('is not asked for in another name', async () => {
    expect(await ask(CHAMPION, 'Seller', { Asked_By_Name__c: MANAGER })).toEqual(
      refused(/own first and last/),
    );
    expect(await at.update(MANAGER, ROLE, await askedFor(), { Asked_By_Name__c: MANAGER })).toEqual(
      refused(/own first and last/),
    );
  });

  test('is not given to somebody of another partner', async () => {
    const contact = contactOf(at, 'user of partner B');
    const other = { Contact__c: contact, Role_Key__c: `${contact}:Seller` };
    expect(await ask('head of region', 'Seller', other)).toEqual(refused(/works for somebody else/));
    expect(await ask(CHAMPION, 'Seller', other)).toEqual(notAllowed);
  });

  test('is not asked for at another partner', async () => {
    expect(await ask(CHAMPION, 'Seller', { Partner__c: at.channel.partners.B })).toEqual(notAllowed);
  });

  test('is given to a person once', async () => {
    await askedFor();
    expect(await ask(MANAGER)).toMatchObject({ code: 'DUPLICATE_VALUE' });
    expect(await ask(MANAGER, 'Seller', { Role_Key__c: 'another key' })).toEqual(
      refused(/made of the contact and the role/),
    );
  });

  test.each([
    ['in effect', () => inEffect(at)],
    ['agreed', () => agreed(at)],
    ['since a day', () => ({ In_Effect_Since__c: at.time() })],
    ['refused', () => ({ State__c: 'Refused', Refused_Because__c: 'No' })],
  ])('does not begin %s', async (_how, fields) => {
    expect(await ask(MANAGER, 'Executive', fields())).toEqual(
      expect.objectContaining({ code: expect.stringMatching(/VALIDATION|INVALID_FIELD|INSUFFICIENT/) }),
    );
  });

  test.each(['Asked', 'In effect', 'Refused'])('that is %s stays with its person', async (state) => {
    const id = state === 'In effect' ? await given() : await askedFor();
    if (state === 'Refused') await done(at, MANAGER, id, { State__c: state, Refused_Because__c: 'No' });
    const contact = contactOf(at, 'marketer at partner A');
    for (const fields of [{ Contact__c: contact }, { Role__c: 'Champion' }, { Role_Key__c: 'x' }]) {
      expect(await at.update(CHAMPION, ROLE, id, fields)).toEqual(refused(/stays with its person|made of/));
    }
  });

  test.each([CHAMPION, MANAGER, 'administrator'] as const)(
    'is not put into effect by the %s',
    async (who) => {
      expect(await at.update(who, ROLE, await askedFor(), { State__c: 'In effect' })).toEqual(
        refused(/service says when a role is in effect/),
      );
    },
  );

  test('of a seller needs nobody’s agreement', async () => {
    expect(await at.update('service', ROLE, await askedFor(), inEffect(at))).toEqual(taken);
  });

  test.each(['Executive', 'Champion'])('of an %s takes effect only when it is agreed', async (role) => {
    const id = await askedFor(role);
    expect(await at.update('service', ROLE, id, inEffect(at))).toEqual(refused(/agreement of the account/));
    await done(at, MANAGER, id, agreed(at));
    expect(await at.update('service', ROLE, id, inEffect(at))).toEqual(taken);
  });

  test.each([CHAMPION, MANAGER])(
    'is taken away by the %s, and over when the service says so',
    async (who) => {
      const id = await given('Executive');
      expect(await at.update(who as Who, ROLE, id, { State__c: 'Ending' })).toEqual(taken);
      expect(await at.update(who as Who, ROLE, id, { State__c: 'Ended' })).toEqual(
        refused(/service says when a role/),
      );
      expect(await at.update('service', ROLE, id, { State__c: 'Ended', ...notAgreed })).toEqual(taken);
    },
  );

  test.each([COLLEAGUE, 'executive at partner A', 'user of partner B', 'ops admin'] as const)(
    'is not taken away by the %s',
    async (who) => {
      expect(await at.update(who, ROLE, await given(), { State__c: 'Ending' })).toEqual(notAllowed);
    },
  );

  test.each([
    ['In effect', 'Asked'],
    ['In effect', 'Ended'],
    ['In effect', 'Refused'],
  ])('that is %s does not become %s', async (_from, State__c) => {
    const why = State__c === 'Refused' ? { Refused_Because__c: 'No' } : {};
    expect(await at.update('service', ROLE, await given(), { State__c, ...why })).toEqual(
      refused(/in this order|champion at the partner/),
    );
  });

  test('that a champion asked for is seen by the manager’s peers, who decide nothing about it', async () => {
    const id = await askedFor('Executive');
    const writes = [
      agreed(at, 'manager of B'),
      { State__c: 'Ending' },
      { State__c: 'Refused', Refused_Because__c: 'No' },
    ];
    for (const fields of writes) {
      expect(await at.update('manager of B', ROLE, id, fields)).toEqual(refused(/Another account manager/));
    }
    expect(await at.update('head of region', ROLE, id, agreed(at, 'head of region'))).toEqual(taken);
  });

  test('is deleted by nobody who works with it', async () => {
    for (const who of [CHAMPION, MANAGER, 'ops admin'] as const) {
      expect(
        await at.remove(
          who,
          ROLE,
          await askedFor(who === CHAMPION ? 'Seller' : who === MANAGER ? 'Marketer' : 'Executive'),
        ),
      ).toEqual(notAllowed);
    }
  });

  test('that people had before is brought in by the service', async () => {
    expect(await at.create('service', ROLE, asked(at, 'service', 'Executive', inEffect(at)))).toEqual(taken);
  });
});

describe('an agreement', () => {
  test.each([
    ['the champion', CHAMPION],
    ['a colleague', COLLEAGUE],
    ['another partner’s user', 'user of partner B'],
    ['the ops admin', 'ops admin'],
  ] as const)('is not given by %s', async (_who, who) => {
    expect(await at.update(who, ROLE, await askedFor('Executive'), agreed(at, who))).toEqual(notAllowed);
  });

  test.each(['service', 'administrator'] as const)('is not given by the %s', async (who) => {
    expect(await at.update(who, ROLE, await askedFor('Executive'), agreed(at, who))).toEqual(
      refused(/agrees in person/),
    );
  });

  test.each([
    ['for another', () => ({ Agreed_By__c: at.idOf('chief') })],
    ['in another name', () => ({ Agreed_By_Name__c: 'chief' })],
    ['dated back', () => ({ Agreed_At__c: at.time(-60) })],
    ['without the time', () => ({ Agreed_At__c: null })],
  ])('is not given %s', async (_how, fields) => {
    expect(
      await at.update(MANAGER, ROLE, await askedFor('Executive'), agreed(at, MANAGER, fields())),
    ).toEqual(refused(/agrees in person/));
  });

  test('is asked neither for sellers nor for what is in effect', async () => {
    expect(await at.update(MANAGER, ROLE, await askedFor(), agreed(at))).toEqual(refused(/agrees in person/));
    expect(await at.update(MANAGER, ROLE, await given('Executive'), agreed(at, MANAGER))).toEqual(
      refused(/agrees in person/),
    );
  });

  test('is refused with a reason, by the manager and not at the partner', async () => {
    const id = await askedFor('Champion');
    expect(await at.update(MANAGER, ROLE, id, { State__c: 'Refused' })).toEqual(refused(/Say why/));
    expect(await at.update(CHAMPION, ROLE, id, { State__c: 'Refused' })).toEqual(
      refused(/account manager or/),
    );
    const no = { State__c: 'Refused', Refused_Because__c: 'Finish the training first.' };
    expect(await at.update(MANAGER, ROLE, id, no)).toEqual(taken);
  });

  test('is needed again when the role is asked for again', async () => {
    const id = await askedFor('Executive');
    await done(at, MANAGER, id, agreed(at));
    const no = { State__c: 'Refused', Refused_Because__c: 'I thought again.' };
    expect(await at.update(MANAGER, ROLE, id, no)).toEqual(refused(/agreement ends with the role/));
    await done(at, MANAGER, id, { ...no, ...notAgreed });
    await done(at, CHAMPION, id, { State__c: 'Asked', Asked_By_Name__c: CHAMPION });
    expect(await at.update('service', ROLE, id, inEffect(at))).toEqual(refused(/agreement of the account/));
  });
});
