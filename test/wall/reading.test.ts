import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startChannel, type Channel } from '../org/rights/fixtures/channel.ts';
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
