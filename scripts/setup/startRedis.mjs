import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { askRedis } from './askRedis.mjs';
import { findRedis } from './findRedis.mjs';
import { freePort } from './freePort.mjs';

const START_WITHIN_MS = 10_000;

/**
 * A Redis for this run: one that runs already, else an own server among `processes`, on a free port of loopback,
 * its data in the cache folder. It ends with them.
 * @returns {Promise<string>} its URL
 */
export async function startRedis({ environment, cacheFolder, processes, say }) {
  const found = await findRedis({ environment, cacheFolder, say });
  if (found.url) return found.url;

  const port = await freePort(6380);
  const data = join(cacheFolder, 'redis');
  mkdirSync(data, { recursive: true });
  say(`Starting ${found.server.command} on port ${port} …`);
  processes.startProgram('redis', found.server.command, serverArguments(port, data), found.server.env);
  const url = `redis://127.0.0.1:${port}`;
  await untilUsable(url);
  return url;
}

/** Nothing in it has to survive: it is rebuilt from Salesforce. So nothing is saved, and only loopback is served. */
export function serverArguments(port, data) {
  return ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', data, '--save', '', '--appendonly', 'no'];
}

export async function untilUsable(url) {
  const deadline = Date.now() + START_WITHIN_MS;
  for (;;) {
    const { usable, problem } = await askRedis(url);
    if (usable) return;
    if (Date.now() > deadline) throw new Error(`Redis did not start at ${url}: ${problem}.`);
    await wait(50);
  }
}
