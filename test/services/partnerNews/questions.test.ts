import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { PARTNER } from '../../accountPlan/planning.ts';
import { answerOf } from '../../partnerNews/news.ts';
import { dyingAt, startTending, type Tending } from './tending.ts';

jest.setTimeout(60_000); // quick, but where the machine is busy

let t: Tending;
beforeAll(async () => {
  t = await startTending();
});
beforeEach(() => t.reset());
afterAll(() => t?.close());

type Row = Record<string, unknown>;

const partner = (place: 'A' | 'B' = 'A') => t.at.channel.partners[place];

const promise = (fields: Row = {}) =>
  t.given('Partner_Action__c', {
    Name: 'Send the list',
    Partner__c: partner(),
    Side__c: 'Partner',
    Status__c: 'Open',
    Due_Date__c: t.day(-3),
    ...fields,
  });

const registered = (fields: Row = {}) =>
  t.given('Deal_Registration__c', {
    Partner__c: partner(),
    Customer_Name__c: 'Alder Dental',
    Expected_Amount__c: 9_000,
    Status__c: 'Approved',
    Submitted_At__c: t.at.time(-41 * 1440),
    Decided_At__c: t.at.time(-40 * 1440),
    Protected_Until__c: t.day(30),
    ...fields,
  });

const questions = (fields = 'Kind__c, Subject__c') =>
  t.rows(`SELECT ${fields} FROM Partner_Question__c ORDER BY Ask_From__c, Subject__c`);

async function answer(fields: Row = {}): Promise<string> {
  const [row] = t.rows('SELECT Id FROM Partner_Question__c WHERE Answered_At__c = null');
  const id = String(row?.Id);
  const outcome = await t.at.update(PARTNER, 'Partner_Question__c', id, answerOf(t.at, PARTNER, fields));
  if ('code' in outcome) throw new Error(outcome.message);
  t.later(3);
  return id;
}

const DAY = 1440;

describe('a partner is asked', () => {
  test('about what has waited longest, one thing at a time', async () => {
    promise();
    registered();
    expect(await t.tend()).toMatchObject({ asked: 1 });
    t.later(DAY);
    expect(await t.tend()).toMatchObject({ asked: 0 });
    expect(questions('Kind__c, Subject__c, Amount__c, OwnerId, Ask_Until__c')).toEqual([
      {
        Kind__c: 'Deal still on',
        Subject__c: 'Alder Dental',
        Amount__c: 9_000,
        OwnerId: t.at.idOf('manager of A'),
        Ask_Until__c: t.day(13),
      },
    ]);
  });

  test('the next thing on the day after the answer', async () => {
    promise();
    registered();
    await t.tend();
    await answer();
    await t.tend();
    expect(questions()).toHaveLength(1);
    t.later(DAY);
    await t.tend();
    expect(questions()).toEqual([
      { Kind__c: 'Deal still on', Subject__c: 'Alder Dental' },
      { Kind__c: 'Promise done', Subject__c: 'Send the list' },
    ]);
  });

  test('more at once where that is wanted, and nothing where it is not', async () => {
    promise();
    registered();
    await t.tend({ questionsAtOnce: 0 });
    expect(questions()).toEqual([]);
    t.later(DAY);
    await t.tend({ questionsAtOnce: 2 });
    expect(questions()).toHaveLength(2);
  });

  test('the same not again within thirty days', async () => {
    promise({ Due_Date__c: t.day(-3) });
    await t.tend();
    t.later(29 * DAY);
    await t.tend();
    expect(questions()).toHaveLength(1);
    t.later(2 * DAY);
    await t.tend();
    expect(questions()).toHaveLength(2);
  });

  test('not about what it has just spoken of, is closed, or is somebody else’s to do', async () => {
    const told = registered();
    await t.at.given(PARTNER, 'Deal_Update__c', { Deal_Registration__c: told, Note__c: 'They like it' });
    registered({ Decided_At__c: t.at.time(-20 * DAY) });
    registered({ Status__c: 'Withdrawn' });
    const deal = t.given('Opportunity', {
      Name: 'Lost',
      StageName: 'Closed Lost',
      CloseDate: t.day(-1),
      Partner__c: partner(),
    });
    registered({ Opportunity__c: deal, Approved_For__c: deal });
    promise({ Side__c: 'Vendor' });
    promise({ Due_Date__c: t.day(0) });
    promise({ Due_Date__c: t.day(-91) });
    await t.tend();
    expect(questions()).toEqual([]);
  });

  test('once, though the service dies on the way or Redis forgets', async () => {
    promise();
    for (const write of [1, 2]) await t.tend({ salesforce: dyingAt(t.salesforce, write) }).catch(String);
    t.forget();
    await t.tend();
    await t.tend();
    expect(questions()).toHaveLength(1);
  });

  test('each about its own', async () => {
    promise();
    promise({ Partner__c: partner('B') });
    await t.tend();
    const seen = async (who: 'user of partner A' | 'user of partner B') =>
      (await t.at.query(who, 'SELECT Partner__c FROM Partner_Question__c')).records;
    expect(await seen('user of partner A')).toEqual([{ Partner__c: partner() }]);
    expect(await seen('user of partner B')).toEqual([{ Partner__c: partner('B') }]);
  });
});

describe('a question', () => {
  test('that has answered itself is asked no more, and makes room', async () => {
    const id = promise();
    await t.tend();
    t.change('Partner_Action__c', id, { Status__c: 'Done', Done_On__c: t.day(0) });
    registered();
    t.later(DAY);
    await t.tend();
    const open = t.rows(`SELECT Subject__c FROM Partner_Question__c WHERE Ask_Until__c >= ${t.day(0)}`);
    expect(open).toEqual([{ Subject__c: 'Alder Dental' }]);
  });

  test('that nobody answers ends, and then the next thing is asked', async () => {
    registered({ Decided_At__c: t.at.time(-60 * DAY), Submitted_At__c: t.at.time(-61 * DAY) });
    promise();
    await t.tend();
    t.later(15 * DAY);
    await t.tend();
    expect(questions('Kind__c')).toEqual([{ Kind__c: 'Deal still on' }, { Kind__c: 'Promise done' }]);
  });
});

describe('an answer', () => {
  const statusOf = (id: string) =>
    t.rows(`SELECT Status__c, Done_On__c FROM Partner_Action__c WHERE Id = '${id}'`)[0];
  const updates = () => t.rows('SELECT Note__c, Stage__c FROM Deal_Update__c');
  const applied = () => t.rows('SELECT Id FROM Partner_Question__c WHERE Applied_At__c != null').length;

  test('waits for two minutes, so that it can be thought over', async () => {
    promise();
    await t.tend();
    await answer();
    t.later(-2);
    expect(await t.tend({ afterSync: false })).toMatchObject({ answers: 0 });
    t.later(2);
    expect(await t.tend({ afterSync: false })).toMatchObject({ answers: 1 });
  });

  test('“Yes” makes a promise done, and that is news', async () => {
    const id = promise();
    await t.tend();
    await answer();
    expect(await t.tend({ afterSync: false })).toMatchObject({ status: 'done', answers: 1, failures: [] });
    expect(statusOf(id)).toEqual({ Status__c: 'Done', Done_On__c: t.day(0) });
    expect(await t.tend()).toMatchObject({ told: 1 });
  });

  test.each(['No', 'Not sure'])('“%s” leaves a promise as it is', async (Answer__c) => {
    const id = promise();
    await t.tend();
    await answer({ Answer__c });
    await t.tend({ afterSync: false });
    expect(statusOf(id)).toMatchObject({ Status__c: 'Open' });
    expect(applied()).toBe(1);
  });

  test.each([
    ['Yes', `Still on, says ${PARTNER}. They decide in March.`],
    ['No', `No longer on, says ${PARTNER}. They decide in March.`],
  ])('“%s” about a registered deal is told to its history', async (Answer__c, Note__c) => {
    registered();
    await t.tend();
    await answer({ Answer__c, Comment__c: 'They decide in March.' });
    await t.tend({ afterSync: false });
    expect(updates()).toEqual([{ Note__c, Stage__c: null }]);
  });

  test.each([1, 2, 3])('is carried over once, though the service dies at its write %i', async (write) => {
    registered();
    promise({ Partner__c: partner() });
    await t.tend();
    await answer();
    const salesforce = dyingAt(t.salesforce, write);
    await t.tend({ salesforce, afterSync: false }).catch(String);
    await t.tend({ afterSync: false });
    expect([updates().length, applied()]).toEqual([1, 1]);
    expect(await t.tend({ afterSync: false })).toMatchObject({ status: 'nothing to do', apiCalls: 1 });
  });

  test('about something that is gone does not stop the others', async () => {
    const id = promise();
    promise({ Partner__c: partner('B'), Name: 'Call' });
    t.given('Sync_Run__c', { Run_Key__c: 'run', Kind__c: 'Full', Status__c: 'Succeeded' });
    await t.tend();
    const [own] = t.rows(`SELECT Id FROM Partner_Question__c WHERE Partner__c = '${partner()}'`);
    await t.at.update(PARTNER, 'Partner_Question__c', String(own?.Id), answerOf(t.at, PARTNER));
    const [other] = t.rows(`SELECT Id FROM Partner_Question__c WHERE Partner__c = '${partner('B')}'`);
    const who = 'user of partner B';
    await t.at.update(who, 'Partner_Question__c', String(other?.Id), answerOf(t.at, who));
    t.later(3);
    await t.at.remove('administrator', 'Partner_Action__c', id);
    await t.tend({ afterSync: false });
    expect(applied()).toBe(2);
  });
});
