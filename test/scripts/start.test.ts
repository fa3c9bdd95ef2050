import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { processesWith } from '../support/processesWith.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'cadence-start-'));
const cache = join(folder, '.cache');

function npmStart(...args: string[]) {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs'), ...args], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '', CADENCE_CACHE: cache, PORT: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(String(chunk)));
  return { child, output: () => output.join(''), ended: once(child, 'exit') as Promise<[number | null]> };
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 90_000;
  while (!condition() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
}

const left = () => processesWith(`CADENCE_CACHE=${cache}`);

let first: ReturnType<typeof npmStart>;
beforeAll(async () => {
  first = npmStart();
  await until(() => /Ctrl-C stops everything|It did not work|ended with/.test(first.output()));
}, 100_000);
afterAll(() => {
  first.child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

describe('npm start', () => {
  test('tells where everything is, with the figures of the first sync', () => {
    expect(first.output()).toMatch(/Salesforce +http:\/\/127\.0\.0\.1:\d+/);
    expect(first.output()).toMatch(/API +http:\/\/127\.0\.0\.1:\d+/);
    expect(first.output()).toMatch(/full, succeeded in [\d.]+ s: 10,414 records read, 35 partners measured/);
    expect(first.output()).toMatch(/8 incremental syncs since: [\d,]+ records written/);
    expect(first.output()).toMatch(/Screens +http:\/\/127\.0\.0\.1:\d+/);
    expect(first.output()).toMatch(/in Salesforce: file 069\w{15} of the account "Darcel Schlecht Group"/);
  });

  test('leaves a copy of the deck, which is a PowerPoint file', () => {
    const [file = ''] = readdirSync(join(folder, 'out'));

    expect(file).toMatch(/Darcel Schlecht.*\.pptx$/);
    expect(
      readFileSync(join(folder, 'out', file))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('gives a key that opens the API', async () => {
    const [, url = ''] = /API +(http:\S+)/.exec(first.output()) ?? [];
    const [, key = ''] = /API key +(\S+)/.exec(first.output()) ?? [];

    const answer = await fetch(`${url}/syncs`, { headers: { authorization: `Bearer ${key}` } });

    expect(((await answer.json()) as { runs: unknown[] }).runs.length).toBeGreaterThan(0);
  });

  test('says the second time that it runs already, and how to stop it', async () => {
    const second = npmStart();
    const [code] = await second.ended;

    expect(code).toBe(1);
    expect(second.output()).toBe(
      `Cadence is already running at ${/API +(http:\S+)/.exec(first.output())?.[1]} as process ${first.child.pid}. ` +
        `Stop it with Ctrl-C there, or with: kill ${first.child.pid}\n`,
    );
  });

  test('leaves no process behind when it is stopped', async () => {
    expect(left().length).toBeGreaterThan(4);
    first.child.kill('SIGINT');
    const [code] = await first.ended;

    expect(code).toBe(0);
    expect(left()).toEqual([]);
    expect(existsSync(join(cache, 'running.json'))).toBe(false);
  }, 30_000);
});
