import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  MANAGER,
  notAllowed,
  PARTNER,
  refused,
  startPlanning,
  taken,
  type Planning,
} from '../accountPlan/planning.ts';
import {
  answerOf,
  contactOf,
  LINK,
  linkFields,
  newLink,
  newQuestion,
  QUESTION,
  ready,
  readyLink,
  used,
} from './news.ts';

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

const gone = refused(/used, has expired or was withdrawn/);

describe('a link', () => {
  test.each([PARTNER, 'user of partner B', 'finance'] as const)(
    'is nothing that %s may know',
    async (who) => {
      await readyLink(at);
      expect((await at.query(who, `SELECT Id FROM ${LINK}`)).code).toBe('INVALID_TYPE');
      const fields = linkFields(await newQuestion(at), contactOf(at));
      expect(await at.create(who, LINK, fields)).toEqual(notAllowed);
    },
  );

  test('is not another manager’s, nor its address the administrators’ of Cadence', async () => {
    const link = await readyLink(at);
    const soql = `SELECT Url__c FROM ${LINK} WHERE Id = '${link}'`;
    expect((await at.query('manager of B', soql)).records).toEqual([]);
    expect((await at.query('ops admin', soql)).code).toBe('INVALID_FIELD');
    expect((await at.query(MANAGER, soql)).records).toHaveLength(1);
  });

  test('is for a contact of the partner', async () => {
    const question = await newQuestion(at);
    const fields = linkFields(question, contactOf(at, 'B'));
    expect(await at.create('chief', LINK, fields)).toEqual(refused(/not one of the partner/));
  });

  test.each([
    ['another question', (contact: string) => `${'a'.repeat(18)}:${contact}`],
    ['nothing', () => null],
  ])('has no key of %s', async (_what, key) => {
    const contact = contactOf(at);
    const fields = linkFields(await newQuestion(at), contact, { Link_Key__c: key(contact) });
    expect(await at.create(MANAGER, LINK, fields)).toEqual(refused(/ID of the question/));
  });

  test.each([
    ['ready', { Status__c: 'Ready' }],
    ['used', { Status__c: 'Used' }],
    ['answered', { Given_Answer__c: 'Yes' }],
  ])('is not %s from the start', async (_how, fields) => {
    const asked = linkFields(await newQuestion(at), contactOf(at), fields);
    expect(await at.create('administrator', LINK, asked)).toEqual(refused(/asked for/));
  });

  test('is made by the service alone', async () => {
    expect(await at.update(MANAGER, LINK, await newLink(at), { Status__c: 'Ready' })).toEqual(
      refused(/ask for a link and withdraw/),
    );
    expect(await at.update(MANAGER, LINK, await newLink(at), ready(at))).toEqual(notAllowed);
    expect(await at.update('administrator', LINK, await newLink(at), ready(at))).toEqual(
      refused(/ask for a link and withdraw/),
    );
    expect(await at.update('service', LINK, await newLink(at), ready(at))).toEqual(taken);
  });

  test('that is ready is used neither by the manager nor by an administrator', async () => {
    expect(await at.update(MANAGER, LINK, await readyLink(at), { Status__c: 'Used' })).toEqual(
      refused(/ask for a link and withdraw/),
    );
    expect(await at.update('administrator', LINK, await readyLink(at), used(at))).toEqual(
      refused(/ask for a link and withdraw/),
    );
  });

  test.each([
    ['never', null],
    ['in two months', 60 * 1440],
    ['before it is made', -1],
  ])('does not expire %s', async (_when, minutes) => {
    const fields = ready(at, { Expires_At__c: minutes === null ? null : at.time(minutes) });
    expect(await at.update('service', LINK, await newLink(at), fields)).toEqual(refused(/within 31 days/));
  });

  test('is not prolonged, nor handed to somebody else', async () => {
    const link = await readyLink(at);
    expect(await at.update('service', LINK, link, { Expires_At__c: at.time(20 * 1440) })).toEqual(
      refused(/not prolonged/),
    );
    const { org, partners } = at.channel;
    const other = org.load('Contact', [{ LastName: 'Other', AccountId: partners.A }]).idOf(0);
    expect(await at.update(MANAGER, LINK, link, { Contact__c: other })).toEqual(refused(/cannot be changed/));
  });
});

describe('a click', () => {
  test('uses the link with its answer, once', async () => {
    const link = await readyLink(at);
    expect(await at.update('service', LINK, link, used(at))).toEqual(taken);
    expect(await at.update('service', LINK, link, used(at))).toEqual(gone);
    expect(await at.update('service', LINK, link, { Given_Answer__c: 'No' })).toEqual(gone);
  });

  test('and another in the same moment: exactly one of them wins', async () => {
    const link = await readyLink(at);
    const clicks = [used(at), used(at, { Given_Answer__c: 'No' })];
    const outcomes = await Promise.all(clicks.map((click) => at.update('service', LINK, link, click)));
    expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1);
  });

  test.each([
    ['that nobody made', async () => newLink(at)],
    [
      'that was withdrawn',
      async () => {
        const link = await readyLink(at);
        await at.update(MANAGER, LINK, link, { Status__c: 'Withdrawn' });
        return link;
      },
    ],
    [
      'that has expired',
      async () => {
        const link = await readyLink(at);
        await at.update('service', LINK, link, { Status__c: 'Expired' });
        return link;
      },
    ],
  ])('on a link %s is refused', async (_which, linked) => {
    expect(await at.update('service', LINK, await linked(), used(at))).toEqual(gone);
  });

  test('on a link whose time is over is refused, though nobody has noticed yet', async () => {
    const link = await newLink(at);
    await at.update('service', LINK, link, ready(at, { Expires_At__c: at.time(30) }));
    const { clock } = at.channel.small;
    const before = clock.now();
    clock.set(new Date(before.getTime() + 60 * 60_000));
    const outcome = await at.update('service', LINK, link, used(at));
    clock.set(before);
    expect(outcome).toEqual(refused(/has expired/));
  });

  test('on a question that is answered already is refused', async () => {
    const question = await newQuestion(at);
    const link = await readyLink(at, question);
    await at.update(PARTNER, QUESTION, question, answerOf(at, PARTNER));
    expect(await at.update('service', LINK, link, used(at))).toEqual(refused(/is answered/));
  });

  test.each([
    ['an answer', { Given_Answer__c: null }],
    ['a time', { Used_At__c: null }],
    ['telling who was first', { Claimed_By__c: null }],
  ])('without %s uses nothing', async (_what, fields) => {
    expect(await at.update('service', LINK, await readyLink(at), used(at, fields))).toEqual(
      refused(/used with an answer/),
    );
  });

  test('leaves no answer on a link that stays ready', async () => {
    expect(await at.update('service', LINK, await readyLink(at), { Given_Answer__c: 'Yes' })).toEqual(
      refused(/used with an answer/),
    );
  });
});
