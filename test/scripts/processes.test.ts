import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { processesWith } from '../support/processesWith.ts';

const folder = mkdtempSync(join(tmpdir(), 'cadence-processes-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the starter; its children are known by the environment that they inherit. */
async function start(mark: string) {
  const starter = spawn(process.execPath, [join(import.meta.dirname, 'processes.starter.mjs'), folder], {
    env: { ...process.env, PROCESSES_TEST: `${folder} ${mark}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(starter.stdout.setEncoding('utf8'), 'data')) as [string];
  const ended = once(starter, 'exit') as Promise<[number | null, string | null]>;
  return { starter, ended, children: JSON.parse(line) as { script: number; program: number } };
}

const marked = (mark: string) => processesWith(`PROCESSES_TEST=${folder} ${mark}`);

async function untilNoneIsLeft(mark: string): Promise<void> {
  const deadline = Date.now() + 8000;
  while (marked(mark).length > 0 && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(marked(mark)).toEqual([]);
}

describe('no process is left behind', () => {
  test('when the starter is told to stop', async () => {
    const { starter, ended } = await start('told');
    // The starter, the script, the keeper and its program.
    while (marked('told').length < 4) await new Promise((resolve) => setTimeout(resolve, 50));
    starter.kill('SIGTERM');

    await untilNoneIsLeft('told');
    expect(await ended).toEqual([0, null]);
  }, 15_000);

  test('when the starter is killed', async () => {
    const { starter } = await start('killed');
    // What is just starting does not listen for its end yet.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    starter.kill('SIGKILL');

    await untilNoneIsLeft('killed');
  }, 15_000);

  test('when one of them crashes: the starter hears of it and stops the others', async () => {
    const { starter, ended, children } = await start('crashed');
    process.kill(children.script, 'SIGKILL');
    const [line] = (await once(starter.stdout, 'data')) as [string];

    expect(JSON.parse(line)).toMatchObject({
      crashed: 'script',
      how: expect.stringMatching(/^ended with SIGKILL/),
    });
    await untilNoneIsLeft('crashed');
    expect(await ended).toEqual([1, null]);
  }, 15_000);
});
