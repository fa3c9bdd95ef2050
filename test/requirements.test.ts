import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const source = join(root, 'force-app/main/default');
const document = readFileSync(join(root, 'docs/requirements.md'), 'utf8');
const template = JSON.parse(
  readFileSync(join(root, 'services/accountPlans/accountPlanTemplate.json'), 'utf8'),
) as { lines: { key: string }[] };

/** First and last of each part: planning to marketing; what the channel earns; deals; the partners' site; people; tone. */
const PARTS = [
  [90, 235],
  [309, 315],
  [333, 341],
  [342, 358],
  [378, 383],
  [390, 398],
] as const;

const rows = document
  .split('\n')
  .map((line) => /^\| R(\d+) \| (.+?) \| (.+) \|$/.exec(line))
  .filter((row) => row !== null)
  .map(([, number, need = '', where = '']) => ({ number: Number(number), need, where }));
const named = new Set(
  rows.flatMap(({ where }) => [...where.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)),
);

test('every requirement of planning, marketing, deals and the partners’ site stands in the tables once, in order', () => {
  const expected = PARTS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );

  expect(rows.map(({ number }) => number)).toEqual(expected);
});

test('every row says where it is met, or what it comes with', () => {
  const silent = rows.filter(({ where }) => !/`[^`]+`/.test(where) && !/^\*Later\*[,:] \w+/.test(where));

  expect(silent).toEqual([]);
});

describe('what the table points to is there', () => {
  test.each([...named])('%s', (name) => {
    expect(isThere(name)).toBe(true);
  });
});

/** A path, a line of the template, a field, an object or a component. */
function isThere(name: string): boolean {
  if (name.includes('/')) return existsSync(join(root, name));
  if (/^(\w+__c|Account|Opportunity|Contact)$/.test(name)) return existsSync(join(source, 'objects', name));
  const [object = '', field = ''] = name.split('.');
  if (field.endsWith('__c')) {
    return existsSync(join(source, 'objects', object, 'fields', `${field}.field-meta.xml`));
  }
  if (name.includes('.')) return template.lines.some(({ key }) => isCalled(key, name));
  return existsSync(join(source, 'lwc', name));
}

/** territory.* calls every line of the territory. */
function isCalled(key: string, name: string): boolean {
  return name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name;
}
