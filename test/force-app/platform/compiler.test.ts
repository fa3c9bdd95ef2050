import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { FORCE_APP, SITE } from '../source/forceApp.ts';
import { readTexts } from '../source/sourceFile.ts';

const FOLDERS = [FORCE_APP, SITE];
const names = new Set(
  FOLDERS.flatMap((folder) => [...readTexts(folder).keys()]).flatMap(
    (path) => /^lwc\/([^/]+)\//.exec(path)?.[1] ?? [],
  ),
);
let refusals: Record<string, string[]>;

// The compiler mixes module systems in a way that Node loads and jest does not, so it runs in a process of its own.
beforeAll(async () => {
  const script = join(import.meta.dirname, 'compileComponents.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [script, ...FOLDERS.map((folder) => join(folder, 'lwc'))],
    {
      maxBuffer: 2 ** 24,
    },
  );
  refusals = JSON.parse(stdout) as Record<string, string[]>;
}, 120_000);

test.each([...names])('an org takes the component %s', (name) => {
  expect(refusals[name]).toEqual([]);
});
