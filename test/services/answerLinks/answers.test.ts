import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { SalesforceUnavailable } from '../../../services/salesforce/errors.ts';
import { MANAGER, PARTNER } from '../../accountPlan/planning.ts';
import { LINK, QUESTION } from '../../partnerNews/news.ts';
import { startAnswersApi, type AnswersApi } from './answersApi.ts';

jest.setTimeout(60_000); // quick, but where the machine is busy

let api: AnswersApi;
beforeAll(async () => {
  api = await startAnswersApi();
});
beforeEach(() => api.reset());
afterAll(() => api?.close());

const questionOf = (id: string) =>
  api.tending.rows(
    `SELECT Answer__c, Comment__c, Answered_By_Name__c, Answered_Through__c FROM ${QUESTION} WHERE Id = '${id}'`,
  )[0];
const statusOf = (id: string) =>
  api.tending.rows(`SELECT Status__c FROM ${LINK} WHERE Id = '${id}'`)[0]?.['Status__c'];
const unanswered = {
  Answer__c: null,
  Comment__c: null,
  Answered_By_Name__c: null,
  Answered_Through__c: null,
};
const dealOn = () => ({
  Kind__c: 'Deal still on',
  Subject__c: 'Alder Dental',
  Amount__c: 9_000,
  Registration__c: api.tending.given('Deal_Registration__c', {
    Partner__c: api.tending.at.channel.partners.A,
    OwnerId: api.tending.at.idOf(MANAGER),
    Customer_Name__c: 'Alder Dental',
    Submitted_At__c: api.tending.at.time(),
  }),
});

describe('a link', () => {
  test('that an account manager asks for is made, with an end, and shows its one question', async () => {
    const { link, path } = await api.newLink(dealOn());
    expect(statusOf(link)).toBe('Ready');
    const { status, html } = await api.ask('GET', path);
    expect(status).toBe(200);
    expect(html).toContain('Is the deal with Alder Dental still on?');
    expect(html).not.toMatch(/9,?000|partner A/i);
  });

  test('answers it, in the name of its contact, and is used up', async () => {
    const { question, link, path } = await api.newLink(dealOn());
    const { status, html } = await api.ask('POST', path, {
      answer: 'No',
      comment: ' They chose\r\nanother. ',
    });
    expect([status, html]).toEqual([200, expect.stringContaining('Thank you')]);
    expect(questionOf(question)).toEqual({
      Answer__c: 'No',
      Comment__c: 'They chose another.',
      Answered_By_Name__c: PARTNER,
      Answered_Through__c: 'Link',
    });
    const [used] = api.tending.rows(
      `SELECT Status__c, Url__c, Given_Answer__c FROM ${LINK} WHERE Id = '${link}'`,
    );
    expect(used).toEqual({ Status__c: 'Used', Url__c: null, Given_Answer__c: 'No' });
    await api.tending.tend({ afterSync: false });
    expect(api.tending.rows('SELECT Note__c FROM Deal_Update__c')).toEqual([
      { Note__c: `No longer on, says ${PARTNER}. They chose another.` },
    ]);
  });

  test('does nothing when it is only looked at, however often and in whatever way', async () => {
    const { question, link, path } = await api.newLink();
    for (const method of ['GET', 'GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']) await api.ask(method, path);
    expect([statusOf(link), questionOf(question)]).toEqual(['Ready', unanswered]);
  });

  test.each([
    ['nothing', {}],
    ['an answer that is none', { answer: 'Maybe' }],
    ['a comment past the end of its field', { answer: 'Yes', comment: 'x'.repeat(256) }],
  ])('asks again when it is sent %s', async (_what, form: Record<string, string>) => {
    const { link, path } = await api.newLink();
    const { status, html } = await api.ask('POST', path, { comment: '', ...form });
    expect([status, html]).toEqual([422, expect.stringContaining('role="alert"')]);
    expect(statusOf(link)).toBe('Ready');
  });

  test('lets one of two clicks in the same moment answer', async () => {
    const { question, path } = await api.newLink();
    const [first, second] = await Promise.all([
      api.ask('POST', path, { answer: 'Yes' }),
      api.ask('POST', path, { answer: 'No' }),
    ]);
    expect([first.status, second.status].sort()).toEqual([200, 404]);
    expect(questionOf(question)).toMatchObject({ Answer__c: first.status === 200 ? 'Yes' : 'No' });
  });

  test('allows one thing: nothing of the API, no other question, no other object', async () => {
    const { token, path } = await api.newLink();
    const other = await api.newLink();
    await api.ask('POST', `${path}?question=${other.question}`, { answer: 'Yes', question: other.question });
    expect(questionOf(other.question)).toEqual(unanswered);
    for (const route of ['/ready', '/syncs', '/jobs/1', '/openapi.json']) {
      expect((await api.ask('GET', `${route}?token=${token}`)).status).toBe(401);
    }
  });

  test('is made once, and not prolonged by another look of the service', async () => {
    const { link, path } = await api.newLink();
    api.tending.later(60);
    await api.tending.tend({ afterSync: false });
    const [row] = api.tending.rows(`SELECT Url__c FROM ${LINK} WHERE Id = '${link}'`);
    expect(new URL(String(row?.['Url__c'])).pathname).toBe(path);
  });

  test('waits where links are off', async () => {
    const { tending } = api;
    const question = await tending.at.given(MANAGER, QUESTION, {
      Partner__c: tending.at.channel.partners.A,
      Kind__c: 'Anything we should do',
      Ask_From__c: tending.day(0),
      Ask_Until__c: tending.day(7),
    });
    const [contact] = tending.rows(
      `SELECT Id FROM Contact WHERE AccountId = '${tending.at.channel.partners.A}'`,
    );
    const link = await tending.at.given(MANAGER, LINK, {
      Partner_Question__c: question,
      Contact__c: contact?.['Id'],
      Link_Key__c: `${question}:${String(contact?.['Id'])}`,
    });
    const off = await tending.tend({ afterSync: false, links: null });
    expect([off.links, statusOf(link)]).toEqual([0, 'Requested']);
  });
});

describe('an answer that is interrupted', () => {
  test('before the link is used leaves the link good', async () => {
    const { path, link } = await api.newLink();
    api.through({
      ...api.tending.salesforce,
      update: () => Promise.reject(new SalesforceUnavailable('SERVER_UNAVAILABLE', 'away', 1000)),
    });
    const page = await api.ask('POST', path, { answer: 'Yes' });
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '60']);
    expect(page.html).toContain('the link stays good');
    expect(statusOf(link)).toBe('Ready');
  });

  test('between link and question is carried over by the service', async () => {
    const { path, question } = await api.newLink();
    let writes = 0;
    api.through({
      ...api.tending.salesforce,
      update: (...given) => {
        writes += 1;
        return writes === 1
          ? api.tending.salesforce.update(...given)
          : Promise.reject(new Error('killed, with the secret of somebody'));
      },
    });
    const page = await api.ask('POST', path, { answer: 'No' });
    expect([page.status, page.html]).toEqual([503, expect.not.stringContaining('secret')]);
    await api.tending.tend({ afterSync: false });
    expect(questionOf(question)).toMatchObject({ Answer__c: 'No', Answered_Through__c: 'Link' });
  });
});

describe('the page', () => {
  test('loads, runs, frames, keeps and tells nothing', async () => {
    const { path } = await api.newLink();
    const { headers } = await api.ask('GET', path);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-robots-tag')).toMatch(/noindex/);
    expect(headers.get('set-cookie')).toBeNull();
  });

  test('shows what people wrote as they wrote it, and runs none of it', async () => {
    const Subject__c = `</h1><script>alert(1)</script><img src=x onerror=alert(1)> "O'Neil" & \`Sons\``;
    const { path } = await api.newLink({ Subject__c });
    const { html } = await api.ask('GET', path);
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('&quot;O&#39;Neil&quot; &amp; &#96;Sons&#96;');
  });

  test('takes its form and nothing else', async () => {
    const { path, link } = await api.newLink();
    const long = await api.ask('POST', path, { answer: 'Yes', comment: 'x'.repeat(5000) });
    expect(long.status).toBe(413);
    expect(statusOf(link)).toBe('Ready');
  });
});

test('no log shows a link, nor what was answered', async () => {
  const { path, token } = await api.newLink();
  await api.ask('GET', path);
  await api.ask('POST', path, { answer: 'Yes', comment: 'between us' });
  await api.ask('GET', `/answers/${token}/more`);
  const logged = api.logged();
  expect(logged).toContain('/answers/…');
  expect(logged).not.toContain(token);
  expect(logged).not.toContain(token.split('.')[2]);
  expect(logged).not.toContain('between us');
});

test('whoever tries too many hears so, and no link is lost', async () => {
  const { path } = await api.newLink();
  const pages = await Promise.all(Array.from({ length: 200 }, () => api.ask('GET', '/answers/guess')));
  expect(pages.some(({ status }) => status === 429)).toBe(true);
  const late = await api.ask('POST', path, { answer: 'Yes' });
  expect([late.status, Number(late.headers.get('retry-after')) > 0]).toEqual([429, true]);
});
