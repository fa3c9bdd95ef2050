import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { FORCE_APP } from './source/forceApp.ts';
import { readSource } from './source/sourceFile.ts';

const document = readFileSync(new URL('../../docs/decisions/funds.md', import.meta.url), 'utf8');
const rules = new Set(
  readSource(FORCE_APP)
    .files.filter(({ suffix }) => suffix === 'validationRule')
    .map(({ name }) => name),
);

test('the page about funds names only rules that there are', () => {
  const table = document.split('\n').filter((line) => line.startsWith('| '));
  const named = table.flatMap((line) => [...line.matchAll(/`([A-Z]\w+)`/g)].map(([, name = '']) => name));
  const ofRules = named.filter((name) => !/__c$|^Cadence_/.test(name));
  expect(ofRules.filter((name) => !rules.has(name))).toEqual([]);
});
