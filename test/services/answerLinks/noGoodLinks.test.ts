import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { MANAGER, PARTNER } from '../../accountPlan/planning.ts';
import { answerOf, LINK, QUESTION } from '../../partnerNews/news.ts';
import { startAnswersApi, type AnswersApi } from './answersApi.ts';

jest.setTimeout(60_000); // quick, but where the machine is busy

let api: AnswersApi;
beforeAll(async () => {
  api = await startAnswersApi();
});
beforeEach(() => api.reset());
afterAll(() => api?.close());

const answerTo = (question: string) =>
  api.tending.rows(`SELECT Answer__c FROM ${QUESTION} WHERE Id = '${question}'`)[0];
const unanswered = { Answer__c: null };

describe('the same page, with the same status, answers', () => {
  let noGood: string;
  beforeEach(async () => {
    noGood = (await api.ask('GET', '/answers/nothing')).html;
  });

  const expectNoGood = async (path: string) => {
    for (const page of [await api.ask('GET', path), await api.ask('POST', path, { answer: 'Yes' })]) {
      expect([page.status, page.html]).toEqual([404, noGood]);
    }
  };

  test('a token that was changed', async () => {
    const { path, question } = await api.newLink();
    const [header = '', payload = '', signature = ''] = path.split('/').at(-1)!.split('.');
    const said = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const longer = Buffer.from(JSON.stringify({ ...said, exp: 9_999_999_999 })).toString('base64url');
    await expectNoGood(`/answers/${header}.${longer}.${signature}`);
    await expectNoGood(`/answers/${header}.${payload}.${signature.slice(0, -2)}AA`);
    expect(answerTo(question)).toEqual(unanswered);
  });

  test('a token that says it needs no signature', async () => {
    const { path } = await api.newLink();
    const [, payload = ''] = path.split('/').at(-1)!.split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    await expectNoGood(`/answers/${none}.${payload}.`);
  });

  test('a token that somebody else has signed', async () => {
    const { link, question } = await api.newLink();
    const signingKey = 'another secret, which is as long as ours';
    const token = await api.sign({ signingKey, linkId: link, questionId: question });
    await expectNoGood(`/answers/${token}`);
  });

  test('a link for another question than its token names', async () => {
    const { link } = await api.newLink();
    const other = await api.newLink();
    await expectNoGood(`/answers/${await api.sign({ linkId: link, questionId: other.question })}`);
  });

  test('a token of a record that is no link', async () => {
    const { question } = await api.newLink();
    await expectNoGood(`/answers/${await api.sign({ linkId: question, questionId: question })}`);
    await expectNoGood(`/answers/${await api.sign({ linkId: "' OR Id != '", questionId: question })}`);
  });

  test('a link that has expired by the clock of the org', async () => {
    const { path, question } = await api.newLink({ Ask_Until__c: '2018-12-31' });
    api.tending.later(14 * 1440 + 1);
    await expectNoGood(path);
    expect(answerTo(question)).toEqual(unanswered);
  });

  test('a link that was used', async () => {
    const { path, question } = await api.newLink();
    await api.ask('POST', path, { answer: 'Yes' });
    await expectNoGood(path);
    expect(answerTo(question)).toMatchObject({ Answer__c: 'Yes' });
  });

  test('a link that was withdrawn', async () => {
    const { path, link } = await api.newLink();
    await api.tending.at.update(MANAGER, LINK, link, { Status__c: 'Withdrawn' });
    await expectNoGood(path);
  });

  test('a link whose question was answered on the page', async () => {
    const { at } = api.tending;
    const { path, question } = await api.newLink();
    await at.update(PARTNER, QUESTION, question, answerOf(at, PARTNER));
    await expectNoGood(path);
  });

  test('a link whose question is not asked any more', async () => {
    const { path, question } = await api.newLink();
    api.tending.change(QUESTION, question, { Ask_Until__c: api.tending.day(-1) });
    expect((await api.ask('POST', path, { answer: 'Yes' })).html).toBe(noGood);
  });

  test('a link whose contact works for another company now', async () => {
    const { path } = await api.newLink();
    const { A, B } = api.tending.at.channel.partners;
    const [contact] = api.tending.rows(`SELECT Id FROM Contact WHERE AccountId = '${A}'`);
    api.tending.change('Contact', String(contact?.['Id']), { AccountId: B });
    const pages = [await api.ask('GET', path), await api.ask('POST', path, { answer: 'Yes' })];
    api.tending.change('Contact', String(contact?.['Id']), { AccountId: A });
    expect(pages.map(({ html }) => html)).toEqual([noGood, noGood]);
  });
});
