import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findRedis, HOW_TO_INSTALL } from '../../scripts/setup/findRedis.mjs';
import { startRedis, type TestRedis } from '../support/redis.ts';

let redis: TestRedis;
let folder: string;
let stranger: Server | null = null;
const said: string[] = [];

beforeAll(async () => {
  redis = await startRedis();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cadence-bare-'));
  said.length = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  stranger?.close();
  stranger = null;
});
afterAll(() => redis.close());

/** A machine with nothing on it but what a test puts there. */
function find({ url, programs = {}, defaultPort = 1 }: Machine = {}) {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return findRedis({
    environment: { HOME: folder, PATH: bin, ...(url === undefined ? {} : { REDIS_URL: url }) },
    cacheFolder: join(folder, '.cache'),
    say: (line: string) => void said.push(line),
    defaultPort,
  });
}

interface Machine {
  url?: string;
  programs?: Record<string, string>;
  defaultPort?: number;
}

/** Something that listens and is no Redis of ours. */
async function listen(answer: string): Promise<number> {
  stranger = createServer((socket) => socket.end(answer));
  await new Promise<void>((resolve) => stranger!.listen(0, '127.0.0.1', resolve));
  return (stranger.address() as { port: number }).port;
}

describe('a Redis is found', () => {
  test('first where REDIS_URL says', async () => {
    expect(await find({ url: redis.url, programs: { 'redis-server': '' } })).toEqual({ url: redis.url });
  });

  test('then on the default port, saying that it is used', async () => {
    const port = Number(new URL(redis.url).port);

    expect(await find({ defaultPort: port })).toEqual({ url: `redis://127.0.0.1:${port}` });
    expect(said).toEqual([expect.stringMatching(/^Using the Redis that answers at/)]);
  });

  test.each(['redis-server', 'valkey-server'])('then as %s on the PATH', async (name) => {
    const found = await find({ programs: { [name]: '' } });

    expect(found).toEqual({ server: { command: join(folder, 'bin', name), env: {} } });
  });
});

describe('what cannot be used', () => {
  test('a REDIS_URL where nothing listens is an error, and nothing else is tried', async () => {
    const finding = find({ url: 'redis://127.0.0.1:1', programs: { 'redis-server': '' } });

    await expect(finding).rejects.toThrow(
      'REDIS_URL is set, but nothing listens there. Correct it, or unset it to let one be started.',
    );
  });

  test.each([
    ['asks for a password', '-NOAUTH Authentication required.\r\n', 'it asks for a password'],
    ['is too old', '$20\r\nredis_version:6.0.16\r\n', 'it is 6.0, and 6.2 is needed'],
    ['is no Redis', 'HTTP/1.1 400 Bad Request\r\n', 'it does not answer as Redis does'],
  ])('something on the default port that %s is left alone', async (_what, answer, problem) => {
    const defaultPort = await listen(answer);

    const found = await find({ defaultPort, programs: { 'redis-server': '' } });

    expect(found).toHaveProperty('server');
    expect(said).toEqual([
      `Something answers at redis://127.0.0.1:${defaultPort}, but ${problem}; looking further.`,
    ]);
  });

  test('a machine with nothing is told in one sentence what to install', async () => {
    await expect(find()).rejects.toThrow(HOW_TO_INSTALL);
    expect(HOW_TO_INSTALL).not.toContain('\n');
  });

  test('packages that cannot be fetched are said, and then the same sentence', async () => {
    const aptGet = 'echo "W: no network" >&2; echo "E: Failed to fetch the lists" >&2; exit 100';

    await expect(find({ programs: { 'apt-get': aptGet, dpkg: '' } })).rejects.toThrow(HOW_TO_INSTALL);
    expect(said.at(-1)).toMatch(/could not: E: Failed to fetch the lists$/);
  });
});
