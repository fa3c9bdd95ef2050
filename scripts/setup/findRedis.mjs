import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { askRedis } from './askRedis.mjs';
import { unpackDebianRedis } from './debianRedis.mjs';

export const HOW_TO_INSTALL =
  'No Redis was found and none could be fetched. Install redis-server 6.2 or newer (macOS: brew install redis; ' +
  'Fedora: dnf install valkey), or set REDIS_URL to one that runs.';

/**
 * Finds a Redis, in this order: REDIS_URL; one that answers on the default port; redis-server or valkey-server on
 * the PATH; on Debian and Ubuntu the distribution's own packages, unpacked into the cache folder without root.
 * @returns {Promise<{url: string} | {server: {command: string, env: object}}>} one that runs, or one to be started
 * @throws Error whose message says what to install
 */
export async function findRedis({ environment, cacheFolder, say, defaultPort = 6379 }) {
  if (environment.REDIS_URL) return { url: await demand(environment.REDIS_URL) };
  const local = `redis://127.0.0.1:${defaultPort}`;
  const { usable, problem } = await askRedis(local);
  if (usable) {
    say(`Using the Redis that answers at ${local}; every key of ours begins with "cadence".`);
    return { url: local };
  }
  if (problem !== 'nothing listens there')
    say(`Something answers at ${local}, but ${problem}; looking further.`);
  return { server: await findRedisServer({ environment, cacheFolder, say }) };
}

/** A server program that can be started: from the PATH, else unpacked from Debian packages. */
export async function findRedisServer({ environment, cacheFolder, say }) {
  const onPath = findOnPath(environment.PATH, ['redis-server', 'valkey-server']);
  const server = onPath
    ? { command: onPath, env: {} }
    : await unpackDebianRedis(cacheFolder, environment, say);
  if (!server) throw new Error(HOW_TO_INSTALL);
  return server;
}

export function findOnPath(path = '', names) {
  for (const name of names) {
    for (const folder of path.split(delimiter).filter(Boolean)) {
      if (existsSync(join(folder, name))) return join(folder, name);
    }
  }
  return null;
}

async function demand(url) {
  const { usable, problem } = await askRedis(url, 5000);
  if (!usable)
    throw new Error(`REDIS_URL is set, but ${problem}. Correct it, or unset it to let one be started.`);
  return url;
}
