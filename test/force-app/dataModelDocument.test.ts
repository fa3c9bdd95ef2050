import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { FORCE_APP } from './source/forceApp.ts';
import { modelOf } from './source/model.ts';
import { readSource } from './source/sourceFile.ts';

const { objects } = modelOf(readSource(FORCE_APP));
const customObjects = [...objects.keys()].filter((name) => name.endsWith('__c')).sort();
const document = readFileSync(new URL('../../docs/data-model.md', import.meta.url), 'utf8');

/** The cells of the table rows below a heading, without the table's own heading. */
function rowsUnder(heading: string): string[][] {
  const section = document.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** "1,000 × (4 + 1)" is 5000. */
function product(expression: string): number {
  const factors = expression.replaceAll(',', '').split('×');
  return factors
    .map((factor) => factor.replace(/[()]/g, '').split('+').map(Number))
    .map((terms) => terms.reduce((sum, term) => sum + term, 0))
    .reduce((result, factor) => result * factor, 1);
}

const whole = (text: string) => Number(text.replaceAll(',', ''));
const megabytes = (records: number) => `${Math.round((records * 2) / 1000)} MB`;

test('the document describes every object of ours', () => {
  expect(
    rowsUnder('Objects')
      .map(([name]) => name)
      .sort(),
  ).toEqual(customObjects);
});

describe('the storage table', () => {
  const rows = rowsUnder('Storage');
  const counted = rows.slice(0, -1);
  const [, , allRecords = '', allStorage] = rows.at(-1) ?? [];

  test('counts every object of ours', () => {
    expect(counted.map(([name]) => name).sort()).toEqual(customObjects);
  });

  test.each(counted)('multiplies out for %s', (_name, expression, records, storage) => {
    expect([whole(records), storage]).toEqual([product(expression), megabytes(product(expression))]);
  });

  test('adds up', () => {
    const sum = counted.reduce((total, [, expression = '']) => total + product(expression), 0);
    expect([whole(allRecords), allStorage]).toEqual([sum, megabytes(sum)]);
  });
});

test('the document counts objects and fields as they are', () => {
  const used = rowsUnder('Room for what comes next').map(([what = '', count]) => [what, Number(count)]);
  const actual = used.map(([what]) => {
    const name = /Fields on (\w+)/.exec(String(what))?.[1];
    return [what, name === undefined ? customObjects.length : objects.get(name)?.fields.size];
  });
  expect(used).toEqual(actual);
});
