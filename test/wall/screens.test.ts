import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readForceApp } from '../org/readForceApp.ts';
import { startChannel, type Channel } from '../org/rights/fixtures/channel.ts';
import { partnerOf, PEOPLE } from '../org/rights/fixtures/people.ts';
import { screenGaps, screensOf } from './screenGaps.ts';

let channel: Channel;
beforeAll(async () => {
  channel = await startChannel();
});
afterAll(() => channel.small.close());

test('everybody opens the screens that are decided and no others, and somebody has decided for each', () => {
  expect(screenGaps(channel)).toEqual([]);
});

test('nobody at a partner comes into an application or onto a page for people inside', () => {
  const inside = [...screensOf(channel, readForceApp())].filter(([screen]) => /^(app|page) /.test(screen));
  const partners = PEOPLE.filter(partnerOf);
  const opened = inside.flatMap(([screen, opens]) =>
    partners.filter(opens).map((name) => `${name}, ${screen}`),
  );
  expect(inside.length).toBeGreaterThan(3);
  expect(opened).toEqual([]);
});
