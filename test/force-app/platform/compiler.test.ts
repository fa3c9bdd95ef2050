import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { FORCE_APP } from '../source/forceApp.ts';
import { readTexts } from '../source/sourceFile.ts';

const names = new Set(
  [...readTexts(FORCE_APP).keys()].flatMap((path) => /^lwc\/([^/]+)\//.exec(path)?.[1] ?? []),
);
let refusals: Record<string, string[]>;

// The compiler mixes module systems in a way that Node loads and jest does not, so it runs in a process of its own.
beforeAll(async () => {
  const script = join(import.meta.dirname, 'compileComponents.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, join(FORCE_APP, 'lwc')], {
    maxBuffer: 2 ** 24,
  });
  refusals = JSON.parse(stdout) as Record<string, string[]>;
}, 120_000);

test.each([...names])('an org takes the component %s', (name) => {
  expect(refusals[name]).toEqual([]);
});
