import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startChannel, type Channel } from '../org/rights/fixtures/channel.ts';
import type { Route } from '../org/route.ts';
import { routes } from '../org/routes/index.ts';
import { pointLookups } from './pointing.ts';
import { aroundGaps, countingGaps, looks, reachedAround, readingGaps } from './readingGaps.ts';
import { WAYS_AROUND, WAYS_TO_COUNT, WAYS_TO_READ } from './waysToRead.ts';

let channel: Channel;
beforeAll(async () => {
  channel = await startChannel();
});
afterAll(() => channel.small.close());

describe('everybody comes to what is decided to be seen and to nothing else', () => {
  test.each(Object.keys(WAYS_TO_READ))('by %s', async (way) => {
    expect(await readingGaps(channel, way)).toEqual([]);
  });
});

describe('everybody counts what is decided to be seen', () => {
  test.each(Object.keys(WAYS_TO_COUNT))('by %s', async (way) => {
    expect(await countingGaps(channel, way)).toEqual([]);
  });
});

describe('nobody comes round the wall', () => {
  test.each(Object.keys(WAYS_AROUND))('by %s', async (way) => {
    pointLookups(channel, { A: 'A', B: 'B', N: 'N' });
    expect(await aroundGaps(channel, way)).toEqual([]);
  });

  test.each(Object.keys(WAYS_AROUND))('by %s where a lookup points at what is hidden', async (way) => {
    pointLookups(channel, { A: 'B', B: 'A', N: 'A' });
    expect(await aroundGaps(channel, way)).toEqual([]);
  });

  test.each(Object.keys(WAYS_AROUND))('but to what is seen by %s', async (way) => {
    pointLookups(channel, { A: 'A', B: 'B', N: 'N' });
    const partners = looks(channel).filter(({ name }) => name === 'user of partner A');
    const found = await Promise.all(partners.map((look) => reachedAround(way, look)));
    expect(found.filter((places) => places === 'A').length).toBeGreaterThan(10);
  });
});

describe('a guest', () => {
  const addressOf = ({ pattern, at }: Route) =>
    `${at === 'root' ? '' : '/services/data/v66.0'}${pattern.replaceAll(/:\w+/g, 'x').replace('*', 'x')}`;

  test('finds no door open but those of signing in', () => {
    const open = routes.filter((route) => route.open && !route.pattern.startsWith('/__org/'));
    expect(open.map(addressOf).sort()).toEqual([
      // Its session stands in the envelope.
      '/services/Soap/m/x',
      '/services/data',
      '/services/oauth2/revoke',
      '/services/oauth2/token',
    ]);
  });

  test('is answered nothing at any other', async () => {
    const answered: string[] = [];
    for (const route of routes.filter(({ open }) => !open)) {
      const { method } = route;
      const { status } = await fetch(`${channel.small.url}${addressOf(route)}`, { method });
      if (status !== 401) answered.push(`${method} ${addressOf(route)}: ${status}`);
    }
    expect(answered).toEqual([]);
  });
});
