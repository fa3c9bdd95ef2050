import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { buildApp } from '../../services/api/app.ts';
import { parseApiKeys } from '../../services/config/apiKeys.ts';
import { createHash } from 'node:crypto';
import { KEYS, startApi, type Bench } from '../services/api/support.ts';
import { apiGaps, routesOf } from './apiGaps.ts';

let api: Bench;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('every route of the service lets in whom it is decided for and tells nobody else anything', async () => {
  expect(routesOf(api.app).length).toBeGreaterThan(10);
  expect(await apiGaps(api.app)).toEqual([]);
});

test('a key with a scope too many is named, and a route that nobody decided about', async () => {
  const hash = createHash('sha256').update(KEYS.read).digest('hex');
  const { services, queue } = api;
  const apiKeys = parseApiKeys(`reader:${hash}:read+decks`, []);
  const app = await buildApp({ services, queue, apiKeys, log: pino({ level: 'silent' }) });
  const gaps = await apiGaps(app);
  await app.close();
  expect(gaps.filter((line) => line.startsWith('reader'))).toEqual(['reader, POST /qbr-decks: let in']);
});
