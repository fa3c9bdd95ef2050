import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  MANAGER,
  notAllowed,
  PARTNER,
  refused,
  startPlanning,
  taken,
  type Planning,
  type Who,
} from '../accountPlan/planning.ts';
import { APPLAUSE, NEWS, newNews, VISIT } from './news.ts';

const OTHER = 'user of partner B';

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

const clap = (news: string, who: Who, fields: object = {}) => ({
  Partner_News__c: news,
  Applause_Key__c: `${news}:${at.idOf(who)}`,
  By_Name__c: who,
  ...fields,
});

async function seen(who: Who, object: string, id: string): Promise<number> {
  return (await at.query(who, `SELECT Id FROM ${object} WHERE Id = '${id}'`)).records.length;
}

describe('news', () => {
  const forged = () => ({
    News_Key__c: 'forged',
    Partner__c: at.channel.partners.A,
    Kind__c: 'Deal won',
    Happened_At__c: at.time(),
  });

  test.each([PARTNER, MANAGER, 'ops admin', 'finance'] as const)('is not told by %s', async (who) => {
    expect(await at.create(who, NEWS, forged())).toEqual(notAllowed);
  });

  test('is not told by an administrator', async () => {
    expect(await at.create('administrator', NEWS, forged())).toEqual(refused(/service tells the news/));
  });

  test.each([PARTNER, MANAGER, 'ops admin'] as const)('is not changed by %s', async (who) => {
    expect(await at.update(who, NEWS, await newNews(at), { Subject__c: 'Mine' })).toEqual(notAllowed);
  });

  test.each(['service', 'administrator'] as const)('is not changed by the %s either', async (who) => {
    const change = { Amount__c: 1_000_000 };
    expect(await at.update(who, NEWS, await newNews(at), change)).toEqual(refused(/cannot be changed/));
  });

  test('is told once', async () => {
    await newNews(at, { News_Key__c: 'once' });
    expect(await newNews(at, { News_Key__c: 'once' }).catch(String)).toMatch(/DUPLICATE_VALUE/);
  });

  test('of a partner is for its own people', async () => {
    const news = await newNews(at);
    expect(await Promise.all([PARTNER, MANAGER, 'chief'].map((who) => seen(who as Who, NEWS, news)))).toEqual(
      [1, 1, 1],
    );
    expect(await Promise.all([OTHER, 'manager of B'].map((who) => seen(who as Who, NEWS, news)))).toEqual([
      0, 0,
    ]);
  });
});

describe('applause', () => {
  test.each([PARTNER, MANAGER] as const)('is the %s’s to give, once, and is counted', async (who) => {
    const news = await newNews(at);
    expect(await at.create(who, APPLAUSE, clap(news, who))).toEqual(taken);
    expect(await at.create(who, APPLAUSE, clap(news, who))).toMatchObject({ code: 'DUPLICATE_VALUE' });
    const { records } = await at.query(who, `SELECT Applause_Count__c FROM ${NEWS} WHERE Id = '${news}'`);
    expect(records).toEqual([{ Applause_Count__c: 1 }]);
  });

  test('is not given for somebody else', async () => {
    const forged = async () => clap(await newNews(at), MANAGER, { By_Name__c: PARTNER });
    expect(await at.create(PARTNER, APPLAUSE, await forged())).toEqual(refused(/only applaud as yourself/));
  });

  test('is not given in another name', async () => {
    const fields = clap(await newNews(at), PARTNER, { By_Name__c: MANAGER });
    expect(await at.create(PARTNER, APPLAUSE, fields)).toEqual(refused(/your own first and last name/));
  });

  test('is not given without a key, which would let it be given twice', async () => {
    const fields = clap(await newNews(at), PARTNER, { Applause_Key__c: null });
    expect(await at.create(PARTNER, APPLAUSE, fields)).toEqual(refused(/only applaud as yourself/));
  });

  test('is not given for another partner’s news', async () => {
    const news = await newNews(at, {}, 'B');
    expect(await at.create(PARTNER, APPLAUSE, clap(news, PARTNER))).toEqual(notAllowed);
  });

  test('is neither changed nor deleted', async () => {
    const news = await newNews(at);
    const id = await at.given(PARTNER, APPLAUSE, clap(news, PARTNER));
    expect(await at.update(PARTNER, APPLAUSE, id, { By_Name__c: 'Me' })).toEqual(notAllowed);
    expect(await at.remove(PARTNER, APPLAUSE, id)).toEqual(notAllowed);
    expect(await at.update('administrator', APPLAUSE, id, { By_Name__c: 'Me' })).toEqual(
      refused(/cannot be changed/),
    );
  });
});

describe('a visit', () => {
  const visit = (who: Who, fields: object = {}) => ({
    Visit_Key__c: at.idOf(who),
    Seen_At__c: at.time(),
    ...fields,
  });

  test('is kept once for each person, and seen by nobody else but administrators', async () => {
    const id = await at.given(PARTNER, VISIT, visit(PARTNER));
    expect(await at.create(PARTNER, VISIT, visit(PARTNER))).toMatchObject({ code: 'DUPLICATE_VALUE' });
    expect(
      await at.update(PARTNER, VISIT, id, { Seen_Before__c: at.time(-60), Seen_At__c: at.time() }),
    ).toEqual(taken);
    const people: Who[] = [PARTNER, OTHER, 'ops admin'];
    expect(await Promise.all(people.map((who) => seen(who, VISIT, id)))).toEqual([1, 0, 1]);
    for (const who of [MANAGER, 'chief', 'finance'] as const) {
      expect((await at.query(who, `SELECT Id FROM ${VISIT}`)).code).toBe('INVALID_TYPE');
    }
  });

  test('is not written for somebody else', async () => {
    expect(await at.create(OTHER, VISIT, visit('chief'))).toEqual(refused(/your own visit/));
    const id = await at.given(OTHER, VISIT, visit(OTHER));
    expect(await at.update(PARTNER, VISIT, id, { Seen_At__c: at.time() })).toEqual(notAllowed);
    expect(await at.update('administrator', VISIT, id, { Seen_At__c: at.time() })).toEqual(
      refused(/your own visit/),
    );
  });

  test.each(['Seen_At__c', 'Seen_Before__c'])('is not seen in the future: %s', async (field) => {
    const { org } = at.channel;
    const id = org.load(VISIT, [visit('head of region', { OwnerId: at.idOf('head of region') })]).idOf(0);
    const later = {
      [field]: at.time(60),
      Visit_Key__c: at.idOf('administrator'),
      OwnerId: at.idOf('administrator'),
    };
    expect(await at.update('administrator', VISIT, id, later)).toEqual(refused(/lies in the past/));
    await at.remove('administrator', VISIT, id);
  });
});
