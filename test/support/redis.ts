import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { findRedisServer } from '../../scripts/setup/findRedis.mjs';
import { freePort } from '../../scripts/setup/freePort.mjs';
import { processGroup } from '../../scripts/setup/processes.mjs';
import { serverArguments, untilUsable } from '../../scripts/setup/startRedis.mjs';

/** A real Redis for one suite. */
export interface TestRedis {
  readonly url: string;
  /** For the configuration: the server may be shared with other suites. */
  readonly namespace: string;
  /** As if Redis had lost everything that is in this namespace, or in one whose name begins with it. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** The server that REDIS_URL names, where npm test started one; else one of its own. */
export async function startRedis(): Promise<TestRedis> {
  const namespace = `test-${randomBytes(6).toString('hex')}`;
  const own = process.env.REDIS_URL ? null : await startOwn();
  const url = own?.url ?? process.env.REDIS_URL!;
  const redis = new Redis(url);
  const empty = () => deleteKeys(redis, `cadence:${namespace}*`);
  return {
    url,
    namespace,
    empty,
    async close() {
      if (own === null) await empty();
      await redis.quit();
      await own?.stop();
    },
  };
}

async function startOwn(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'cadence-redis-'));
  const cacheFolder = join(import.meta.dirname, '../../.cache');
  const server = await findRedisServer({ environment: process.env, cacheFolder, say: () => {} });
  const processes = processGroup(folder, () => {});
  const port = await freePort();
  processes.startProgram('redis', server.command, serverArguments(port, folder), server.env);
  const url = `redis://127.0.0.1:${port}`;
  await untilUsable(url);
  return {
    url,
    async stop() {
      await processes.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function deleteKeys(redis: Redis, pattern: string): Promise<void> {
  let cursor = '0';
  do {
    const [next, keys] = await redis.scan(cursor, 'MATCH', pattern, 'COUNT', 1000);
    if (keys.length > 0) await redis.del(keys);
    cursor = next;
  } while (cursor !== '0');
}
