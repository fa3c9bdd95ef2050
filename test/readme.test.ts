import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const links = [...readme.matchAll(/\]\(([^)#]+)(?:#[\w-]+)?\)/g)].map(([, link = '']) => link);
const folders = [...readme.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([\w/-]+\/)`/g)].map(([, folder = '']) => folder),
);
const commands = [...readme.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);

test.each(links)('the README links to %s, which is there', (link) => {
  expect(existsSync(join(root, link))).toBe(true);
});

test.each(folders)('the README maps %s, which is there', (folder) => {
  expect(existsSync(join(root, folder))).toBe(true);
});

test.each(commands)('the README tells of npm run %s, which exists', (name) => {
  expect(scripts).toHaveProperty([name]);
});

test('every script that package.json runs is there', () => {
  const files = Object.values(scripts).flatMap((line) => line.match(/\S+\.(?:ts|mjs)\b/g) ?? []);

  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
