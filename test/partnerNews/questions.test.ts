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
import { answerOf, newQuestion, QUESTION, questionFields } from './news.ts';

const OTHER = 'user of partner B';

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

const registration = (place: 'A' | 'B' = 'A') =>
  at.given(`manager of ${place}`, 'Deal_Registration__c', {
    Partner__c: at.channel.partners[place],
    Customer_Name__c: 'Alder Dental',
    Submitted_At__c: at.time(),
  });

async function answered(): Promise<string> {
  const question = await newQuestion(at);
  const outcome = await at.update(PARTNER, QUESTION, question, answerOf(at, PARTNER));
  if ('code' in outcome) throw new Error(outcome.message);
  return question;
}

describe('a question', () => {
  test('is answered by the partner', async () => {
    expect(await at.update(PARTNER, QUESTION, await newQuestion(at), answerOf(at, PARTNER))).toEqual(taken);
  });

  test.each([OTHER, 'manager of B'] as const)('is not answered by the %s', async (who) => {
    expect(await at.update(who, QUESTION, await newQuestion(at), answerOf(at, who))).toEqual(notAllowed);
  });

  test.each([MANAGER, 'ops admin'] as const)('is not answered for the partner by the %s', async (who) => {
    expect(await at.update(who, QUESTION, await newQuestion(at), answerOf(at, who))).toEqual(notAllowed);
  });

  test('is not answered by an administrator', async () => {
    const [{ LastName } = {}] = (
      await at.query('administrator', `SELECT LastName FROM User WHERE Id = '${at.idOf('administrator')}'`)
    ).records;
    const answer = answerOf(at, 'administrator', { Answered_By_Name__c: LastName });
    expect(await at.update('administrator', QUESTION, await newQuestion(at), answer)).toEqual(
      refused(/Only the partner answers/),
    );
  });

  test.each([
    ['in another name', { Answered_By_Name__c: MANAGER }, /own first and last name/],
    ['as if through a link', { Answered_Through__c: 'Link' }, /own first and last name/],
    ['without a name', { Answered_By_Name__c: null }, /own first and last name/],
    ['without the time', { Answered_At__c: null }, /who gave it, when and how/],
    ['with a name but no answer', { Answer__c: null }, /who gave it, when and how/],
  ])('is not answered %s', async (_how, fields, message) => {
    const answer = answerOf(at, PARTNER, fields);
    expect(await at.update(PARTNER, QUESTION, await newQuestion(at), answer)).toEqual(refused(message));
  });

  test.each([-60, 60])('is not answered %i minutes from now', async (minutes) => {
    const answer = answerOf(at, PARTNER, { Answered_At__c: at.time(minutes) });
    expect(await at.update(PARTNER, QUESTION, await newQuestion(at), answer)).toEqual(
      refused(/time of Salesforce/),
    );
  });

  test.each([
    ['before it is asked', { Ask_From__c: '2017-11-20' }],
    ['when it is not asked any more', { Ask_Until__c: '2017-11-10' }],
  ])('is not answered %s', async (_when, days) => {
    expect(await at.update(PARTNER, QUESTION, await newQuestion(at, days), answerOf(at, PARTNER))).toEqual(
      refused(/not asked any more/),
    );
  });

  test('is not changed by whoever answers it', async () => {
    const answer = answerOf(at, PARTNER, { Subject__c: 'Another deal' });
    expect(await at.update(PARTNER, QUESTION, await newQuestion(at), answer)).toEqual(notAllowed);
  });

  test('stays what it was, for the manager and the service too', async () => {
    for (const who of [MANAGER, 'service'] as const) {
      expect(await at.update(who, QUESTION, await newQuestion(at), { Subject__c: 'Other' })).toEqual(
        refused(/cannot be changed/),
      );
    }
  });

  test('is not asked by the partner', async () => {
    expect(await at.create(PARTNER, QUESTION, questionFields(at))).toEqual(notAllowed);
  });

  test('is withdrawn by the manager', async () => {
    expect(await at.update(MANAGER, QUESTION, await newQuestion(at), { Ask_Until__c: '2017-11-14' })).toEqual(
      taken,
    );
  });

  test.each([
    ['with its answer', { Answer__c: 'Yes' }],
    ['as applied', { Applied_At__c: '2017-11-15T00:00:00Z' }],
  ])('does not begin %s', async (_how, fields) => {
    expect(await at.create('service', QUESTION, questionFields(at, fields))).toEqual(
      refused(/no answer yet/),
    );
  });

  test('does not end before it begins', async () => {
    const days = { Ask_From__c: '2017-11-15', Ask_Until__c: '2017-11-14' };
    expect(await at.create(MANAGER, QUESTION, questionFields(at, days))).toEqual(refused(/not before/));
  });

  test.each(['Deal still on', 'Promise done'])('of the kind “%s” is about something', async (Kind__c) => {
    expect(await at.create(MANAGER, QUESTION, questionFields(at, { Kind__c }))).toEqual(
      refused(/Name the deal or the promise/),
    );
  });

  test('is not about another partner’s deal or promise', async () => {
    const Registration__c = await registration('B');
    const Partner_Action__c = await at.given('manager of B', 'Partner_Action__c', {
      Name: 'Call Birch',
      Partner__c: at.channel.partners.B,
      Side__c: 'Partner',
      Status__c: 'Open',
    });
    const kinds = [
      { Kind__c: 'Deal still on', Registration__c },
      { Kind__c: 'Promise done', Partner_Action__c },
    ];
    for (const fields of kinds) {
      expect(await at.create('chief', QUESTION, questionFields(at, fields))).toEqual(
        refused(/another partner’s/),
      );
    }
  });
});

describe('an answer', () => {
  const thoughtAgain = (fields: object = {}) => answerOf(at, PARTNER, { Answer__c: 'No', ...fields });
  const nothing = {
    Answer__c: null,
    Answered_At__c: null,
    Answered_By_Name__c: null,
    Answered_Through__c: null,
  };
  const applied = async () => {
    const question = await answered();
    await at.update('service', QUESTION, question, { Applied_At__c: at.time() });
    return question;
  };

  test('may be thought over by whoever gave it, until it is applied', async () => {
    const question = await answered();
    expect(await at.update(PARTNER, QUESTION, question, thoughtAgain())).toEqual(taken);
    expect(await at.update(PARTNER, QUESTION, question, nothing)).toEqual(taken);
  });

  test.each([
    ['changed', thoughtAgain],
    ['taken back', () => nothing],
    ['commented on', () => ({ Comment__c: 'On second thoughts' })],
  ])('is not %s once it is applied', async (_how, change) => {
    expect(await at.update(PARTNER, QUESTION, await applied(), change())).toEqual(
      refused(/answered already/),
    );
  });

  test('is not given again by a colleague', async () => {
    const fields = { ...questionFields(at), ...answerOf(at, PARTNER, { Answered_By_Name__c: 'Colleague' }) };
    const question = at.channel.org.load(QUESTION, [fields]).idOf(0);
    expect(await at.update(PARTNER, QUESTION, question, thoughtAgain())).toEqual(refused(/answered already/));
  });

  test('is not given again by the service', async () => {
    const again = answerOf(at, 'service', { Answered_Through__c: 'Link' });
    expect(await at.update('service', QUESTION, await answered(), again)).toEqual(
      refused(/answered already/),
    );
  });

  test('is given in the partner’s name by the service only through a link', async () => {
    const forged = answerOf(at, 'service', { Answered_By_Name__c: PARTNER });
    expect(await at.update('service', QUESTION, await newQuestion(at), forged)).toEqual(
      refused(/own first and last name/),
    );
  });

  test('is applied by the service, once, and only if there is one', async () => {
    const now = { Applied_At__c: at.time() };
    expect(await at.update(PARTNER, QUESTION, await answered(), now)).toEqual(notAllowed);
    expect(await at.update('administrator', QUESTION, await answered(), now)).toEqual(
      refused(/says when an answer was applied/),
    );
    expect(await at.update('service', QUESTION, await newQuestion(at), now)).toEqual(
      refused(/says when an answer was applied/),
    );
    expect(await at.update('service', QUESTION, await applied(), { Applied_At__c: at.time(5) })).toEqual(
      refused(/says when an answer was applied/),
    );
  });
});
