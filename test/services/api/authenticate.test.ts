import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { KEYS, startApi, type Bench } from './support.ts';

let api: Bench;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

type Method = 'GET' | 'POST';

const routes: [method: Method, url: string, scope: string][] = [
  ['GET', '/ready', 'read'],
  ['GET', '/syncs', 'read'],
  ['GET', '/syncs/unknown', 'read'],
  ['GET', '/jobs/unknown', 'read'],
  ['GET', '/openapi.json', 'read'],
  ['POST', '/syncs/unknown/retry', 'sync'],
  ['POST', '/qbr-decks', 'decks'],
  ['POST', '/syncs', 'sync'],
  ['POST', '/account-plans/tendings', 'sync'],
];

describe('the doors of the API', () => {
  test('are these, and nothing but health is open', () => {
    const { paths = {} } = api.app.swagger() as { paths?: Record<string, object> };
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map(
        (method) => `${method.toUpperCase()} ${path.replace(/\{\w+\}/, 'unknown')}`,
      ),
    );

    expect(described.sort()).toEqual(
      [
        'GET /health',
        ...routes.filter(([, url]) => url !== '/openapi.json').map(([method, url]) => `${method} ${url}`),
      ].sort(),
    );
  });

  test('tell everybody that the service lives', async () => {
    expect(await api.ask('GET', '/health', { key: null })).toMatchObject({
      status: 200,
      body: { status: 'ok' },
    });
  });

  test.each(routes)('%s %s wants a key', async (method, url) => {
    const answer = await api.ask(method, url, { key: null });

    expect(answer).toMatchObject({ status: 401, body: { code: 'unauthorized' } });
  });

  test.each(routes)('%s %s refuses a key that is not known', async (method, url) => {
    const answer = await api.ask(method, url, { key: 'made-up' });

    expect(answer).toMatchObject({ status: 401 });
  });

  test.each(routes)('%s %s is for keys with the scope %s alone', async (method, url, scope) => {
    for (const name of ['read', 'sync', 'decks'] as const) {
      const { status, body } = await api.ask(method, url, {
        key: KEYS[name],
        ...(method === 'POST' ? { body: {} } : {}),
      });

      if (name === scope) expect([401, 403]).not.toContain(status);
      else expect({ status, code: body.code }).toEqual({ status: 403, code: 'forbidden' });
    }
  });

  test('tell a stranger nothing, not even which addresses there are', async () => {
    expect(await api.ask('GET', '/no-such-thing', { key: null })).toMatchObject({ status: 401 });
    expect(await api.ask('GET', '/no-such-thing')).toMatchObject({ status: 404 });
  });

  test('say in the refusal which scope is missing and what to do', async () => {
    const { body } = await api.ask('POST', '/syncs', { key: KEYS.read, body: {} });

    expect(body).toMatchObject({
      message: 'The API key "reader" may not do this; it needs the scope sync.',
      nextStep: 'Use another key, or add the scope to it in CADENCE_API_KEYS.',
      requestId: expect.any(String),
    });
  });
});

test('a route without a scope cannot be added', async () => {
  const { fastify } = await import('fastify');
  const { authenticate } = await import('../../../services/api/authenticate.ts');
  const app = fastify();
  authenticate(app, [], () => {});

  expect(() => app.get('/forgotten', () => 'open')).toThrow('GET /forgotten names no scope.');
});
