import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../../../scripts/setup/freePort.mjs';
import { startOrg, type SmallOrg } from '../../org/startOrg.ts';
import { startRedis, type TestRedis } from '../../support/redis.ts';

const ROOT = join(import.meta.dirname, '../../..');
let org: SmallOrg;
let redis: TestRedis;
beforeAll(async () => {
  [org, redis] = await Promise.all([startOrg(), startRedis()]);
});
afterAll(async () => {
  await redis.close();
  await org.close();
});

const started: ChildProcess[] = [];
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));

function run(file: string, environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, file)], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...environment },
  });
  const output: string[] = [];
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  child.stderr.on('data', (chunk) => output.push(String(chunk)));
  started.push(child);
  return { child, output, ended: once(child, 'exit') as Promise<[number | null, string | null]> };
}

const enough = () => ({
  SF_LOGIN_URL: org.url,
  SF_CLIENT_ID: org.credentials.clientId,
  SF_CLIENT_SECRET: org.credentials.clientSecret,
  REDIS_URL: redis.url,
  REDIS_NAMESPACE: redis.namespace,
});

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not come to that in time.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe.each([
  ['services/api/server.ts', 'Server listening'],
  ['jobs/start-workers.ts', '"ready"'],
])('%s', (file, ready) => {
  test('says what is missing in the configuration, and ends', async () => {
    const { output, ended } = run(file, {});
    const [code] = await ended;

    expect(code).toBe(1);
    expect(output.join('')).toMatch(/SF_CLIENT_ID is not set\. Set it like this: SF_CLIENT_ID=/);
    expect(output.join('')).not.toMatch(/\n\s+at /);
  }, 20_000);

  test('stops in good order when it is told to', async () => {
    const { child, output, ended } = run(file, { ...enough(), PORT: `${await freePort()}` });
    await until(() => output.join('').includes(ready));
    child.kill('SIGTERM');
    const [code, signal] = await ended;

    expect([code, signal]).toEqual([0, null]);
    expect(output.join('')).toContain('"stopped"');
    expect(output.join('')).not.toContain(org.credentials.clientSecret);
  }, 20_000);
});
