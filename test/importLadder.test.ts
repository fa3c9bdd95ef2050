import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/*
 * Which part of the code may use which:
 * domain ← salesforce ← use cases (services/*.ts and their folders), deck ← jobs ← api. Nothing points to the right.
 */

const ROOT = join(import.meta.dirname, '..');
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|(?:\bimport\(\s*|(?:^|\n)\s*import\s+)['"]([^'"]+)['"]/g;

interface Import {
  readonly from: string;
  readonly to: string;
}

function files(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|js)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

/** What files import of this repository; `#lwc/name` as the file that it stands for. */
function importsOf(folder: string): Import[] {
  return files(folder).flatMap((from) => {
    const text = readFileSync(join(ROOT, from), 'utf8');
    return [...text.matchAll(IMPORT)].flatMap(([, first, second]) => {
      const name = first ?? second ?? '';
      if (name.startsWith('.')) return [{ from, to: relative(ROOT, resolve(ROOT, dirname(from), name)) }];
      if (name.startsWith('#lwc/')) return [{ from, to: `force-app/main/default/lwc/${name.slice(5)}` }];
      return [];
    });
  });
}

const RUNGS = ['domain', 'salesforce', 'use cases and deck', 'jobs', 'api', 'outside'] as const;

/** Errors are the common language of all rungs, and stand on the lowest. */
function rungOf(file: string): number {
  if (file.startsWith('services/domain/') || file === 'services/errors.ts') return 0;
  if (file.startsWith('force-app/main/default/lwc/')) return 0;
  if (file.startsWith('services/salesforce/')) return 1;
  if (file.startsWith('services/api/')) return 4;
  if (file.startsWith('services/')) return 2;
  if (file.startsWith('jobs/')) return 3;
  return 5;
}

const shown = ({ from, to }: Import) => `${from} → ${to}`;

describe('the import ladder', () => {
  const imports = [...importsOf('services'), ...importsOf('jobs')];

  test('is looked at in full', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(new Set(imports.map(({ from }) => RUNGS[rungOf(from)]))).toEqual(new Set(RUNGS.slice(0, 5)));
  });

  test('lets nothing reach to a rung on its right', () => {
    expect(imports.filter(({ from, to }) => rungOf(to) > rungOf(from)).map(shown)).toEqual([]);
  });

  test('keeps the domain free of every package but the language', () => {
    const packages = files('services/domain').flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)]
        .map(([, first, second]) => first ?? second ?? '')
        .filter((name) => !name.startsWith('.') && !name.startsWith('#lwc/'))
        .map((name) => `${file} → ${name}`),
    );

    expect(packages).toEqual([]);
  });
});

describe('what stands on its own', () => {
  test('force-app uses nothing of ours outside of it', () => {
    const outside = importsOf('force-app').filter(({ to }) => !to.startsWith('force-app/'));

    expect(outside.map(shown)).toEqual([]);
  });

  test('the small Salesforce uses nothing of the service, or it would agree with its mistakes', () => {
    const ours = importsOf('test/org')
      .filter(({ from }) => !from.endsWith('.test.ts'))
      .filter(({ to }) => /^(services|jobs|scripts)\//.test(to));

    expect(ours.map(shown)).toEqual([]);
  });

  test('the setup of a bare machine uses no package', () => {
    const packages = [...files('scripts/setup'), 'scripts/start.mjs', 'scripts/test.mjs'].flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)]
        .map(([, first, second]) => first ?? second ?? '')
        .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
        .map((name) => `${file} → ${name}`),
    );

    expect(packages).toEqual([]);
  });
});
