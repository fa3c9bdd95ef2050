import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import type { Generation } from '../../../services/mirror/generation.ts';
import { openMirror, type Mirror } from '../../../services/mirror/mirror.ts';
import { startRedis, type TestRedis } from '../../support/redis.ts';

const ALPHA = '001000000000001AAA';
const BETA = '001000000000002AAA';
const DEAL = '006000000000001AAA';

let server: TestRedis;
let redis: Redis;
let mirror: Mirror;
let generation: Generation;

beforeAll(async () => {
  server = await startRedis();
  redis = new Redis(server.url);
});
beforeEach(async () => {
  await server.empty();
  mirror = openMirror(redis, server.namespace, { lockMs: 300 });
  generation = mirror.open('one');
});
afterAll(async () => {
  await redis.quit();
  await server.close();
});

async function dealsOf(partnerId: string): Promise<readonly string[]> {
  const [measured] = await generation.measured([partnerId]);
  return measured!.deals;
}

describe('facts', () => {
  test('stand with their partner after loading', async () => {
    const loader = generation.deals.load();
    loader.add(ALPHA, DEAL, 'a fact');
    await loader.end();
    expect(await dealsOf(ALPHA)).toEqual([DEAL, 'a fact']);
  });

  test('leave the old partner when they move, and mark both', async () => {
    await generation.deals.apply([{ id: DEAL, partnerId: ALPHA, text: 'a fact' }]);
    await generation.untouch([ALPHA]);
    await generation.deals.apply([{ id: DEAL, partnerId: BETA, text: 'a fact' }]);
    expect([await dealsOf(ALPHA), await dealsOf(BETA), (await generation.touched()).sort()]).toEqual([
      [],
      [DEAL, 'a fact'],
      [ALPHA, BETA],
    ]);
  });

  test('mark nobody when they are as they were', async () => {
    const fact = { id: DEAL, partnerId: ALPHA, text: 'a fact' };
    await generation.deals.apply([fact]);
    await generation.untouch([ALPHA]);
    expect([await generation.deals.apply([fact]), await generation.touched()]).toEqual([0, []]);
  });

  test('count in their latest state when they come twice', async () => {
    await generation.deals.apply([
      { id: DEAL, partnerId: ALPHA, text: 'early' },
      { id: DEAL, partnerId: ALPHA, text: 'late' },
    ]);
    expect(await dealsOf(ALPHA)).toEqual([DEAL, 'late']);
  });

  test('are gone when they belong to nobody', async () => {
    await generation.deals.apply([{ id: DEAL, partnerId: ALPHA, text: 'a fact' }]);
    await generation.deals.apply([{ id: DEAL, partnerId: null, text: null }]);
    expect(await dealsOf(ALPHA)).toEqual([]);
  });

  test('come through in any number', async () => {
    const loader = generation.deals.load();
    for (let index = 0; index < 60_000; index++) {
      loader.add(index % 2 === 0 ? ALPHA : BETA, `006${String(index).padStart(12, '0')}AAA`, 'a fact');
      await loader.keepUp();
    }
    await loader.end();
    expect((await dealsOf(ALPHA)).length).toBe(60_000);
  });
});

describe('generations', () => {
  test('are apart', async () => {
    await generation.deals.apply([{ id: DEAL, partnerId: ALPHA, text: 'a fact' }]);
    expect((await mirror.open('two').measured([ALPHA]))[0]!.deals).toEqual([]);
  });

  test('are swept away but for the one to keep', async () => {
    await generation.deals.apply([{ id: DEAL, partnerId: ALPHA, text: 'a fact' }]);
    await mirror.open('two').deals.apply([{ id: DEAL, partnerId: ALPHA, text: 'a fact' }]);
    await mirror.sweep('two');
    const keys = await redis.keys(`cadence:${server.namespace}:generation:*`);
    expect(keys.filter((key) => !key.includes(':two:'))).toEqual([]);
    expect(keys).not.toEqual([]);
  });
});

describe('the lock', () => {
  test('is held by one', async () => {
    await mirror.lock();
    await expect(mirror.lock()).rejects.toThrow('Another sync');
  });

  test('is free again when it was released', async () => {
    await (await mirror.lock()).release();
    await expect(mirror.lock()).resolves.toBeDefined();
  });

  test('stays with a holder that lives, longer than it would last', async () => {
    const lock = await mirror.lock();
    await pause(700);
    await expect(mirror.lock()).rejects.toThrow('Another sync');
    await lock.release();
  });

  test('is free again when its holder died', async () => {
    await redis.set(`cadence:${server.namespace}:lock`, 'a dead process', 'PX', 50);
    await pause(80);
    await expect(mirror.lock()).resolves.toBeDefined();
  });

  test('is not taken away from the next holder by one who lost it', async () => {
    const lock = await mirror.lock();
    await redis.set(`cadence:${server.namespace}:lock`, 'another');
    await lock.release();
    expect(await redis.get(`cadence:${server.namespace}:lock`)).toBe('another');
  });
});
