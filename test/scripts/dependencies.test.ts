import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { whyInstall } from '../../scripts/setup/dependencies.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cadence-packages-'));
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
};

beforeEach(() => rmSync(join(folder, 'node_modules'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function reason(installed: object | null): string | null {
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  if (installed) {
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return whyInstall(folder);
}

describe('packages are installed', () => {
  test('when there are none', () => {
    expect(reason(null)).toBe('there are none yet');
  });

  test('when one is missing or of another version', () => {
    expect(reason({})).toBe('zod is not 4.6.7');
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect(reason({ 'node_modules/zod': { version: '4.6.6' } })).toBe('zod is not 4.6.7');
  });

  test('not when all are there but those for other platforms', () => {
    expect(reason({ 'node_modules/zod': { version: '4.6.7' } })).toBeNull();
  });
});
