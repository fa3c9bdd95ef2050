import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { VARIABLES } from '../../../services/config/variables.ts';
import { CHECKS } from '../../../services/doctor/checks/index.ts';

const root = join(import.meta.dirname, '../../..');
const guide = readFileSync(join(root, 'docs/install.md'), 'utf8');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown;

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

const steps = guide
  .split(/^### /m)
  .slice(1)
  .map((text) => ({
    title: text.slice(0, text.indexOf('\n')),
    checks: all(/^Checks: (.*)$/m.exec(text)?.[1] ?? '', /`([\w-]+)`/g),
  }));

describe('the guide', () => {
  test('counts its steps', () => {
    expect(steps.map(({ title }) => Number.parseInt(title, 10))).toEqual(steps.map((_, index) => index + 1));
  });

  test.each(steps)('says by which checks "$title" is proved', ({ checks }) => {
    expect(checks).not.toEqual([]);
  });

  test('names every check of the doctor once, in its order', () => {
    expect(steps.flatMap(({ checks }) => checks)).toEqual(Object.keys(CHECKS));
  });
});

describe('what the guide tells to type exists:', () => {
  const { scripts } = read('package.json') as { scripts: Record<string, string> };
  const { replacements } = read('sfdx-project.json') as { replacements: { replaceWithEnv: string }[] };
  const folder = (name: string) => readdirSync(join(root, name));
  const permissionSets = ['main', 'org-setup/main'].flatMap((part) =>
    folder(`force-app/${part}/default/permissionsets`).map((file) => file.split('.')[0]),
  );

  test.each([...new Set(all(guide, /npm run ([\w:-]+)/g))])('npm run %s', (name) => {
    expect(scripts).toHaveProperty([name]);
  });

  test.each([...new Set(all(guide, /--source-dir (\S+)/g))])('the folder %s', (name) => {
    expect(existsSync(join(root, name))).toBe(true);
  });

  test.each([...new Set(all(guide, /--name (Cadence_\w+)/g))])('the permission set %s', (name) => {
    expect(permissionSets).toContain(name);
  });

  test.each([...new Set(all(guide, /\]\(([^)#:]+)(?:#[\w-]+)?\)/g))])('the page %s', (link) => {
    expect(existsSync(join(root, 'docs', link))).toBe(true);
  });

  test('the variables', () => {
    const named = new Set(all(guide, /(?:export |`)([A-Z][A-Z]+_[A-Z_]+)\b/g));
    const known = new Set([...Object.keys(VARIABLES), ...replacements.map((each) => each.replaceWithEnv)]);

    expect([...named].filter((name) => !known.has(name))).toEqual([]);
    expect(replacements.filter(({ replaceWithEnv }) => !named.has(replaceWithEnv))).toEqual([]);
  });
});

describe('the External Client App', () => {
  test('has templates that nothing deploys as they are, and no secret in metadata', () => {
    const files = readdirSync(join(root, 'force-app'), { recursive: true, encoding: 'utf8' });
    const ofApps = files.filter((file) => /\.eca|extlClntApp|externalClientApp/i.test(file));

    expect(ofApps).toHaveLength(2);
    expect(ofApps.filter((file) => !file.endsWith('.template'))).toEqual([]);
  });
});
