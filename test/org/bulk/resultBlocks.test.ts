import { describe, expect, test } from '@jest/globals';
import { ROWS_PER_BLOCK, pageOf } from './resultBlocks.ts';
import type { ResultBlocks } from './resultBlocks.ts';

const rowCount = ROWS_PER_BLOCK * 2 + 10;
const rows = Array.from({ length: rowCount }, (_, index) => `"${index}","two\nlines and a ""quote"""\n`);

const results: ResultBlocks = {
  header: Buffer.from('"Id","Text"\n'),
  blocks: [0, 1, 2].map((block) => {
    const own = rows.slice(block * ROWS_PER_BLOCK, (block + 1) * ROWS_PER_BLOCK);
    return [own.slice(0, 7), own.slice(7)].map((part) => Buffer.from(part.join('')));
  }),
  rowCount,
};

describe('a page of bulk results', () => {
  test.each([
    [0, 3],
    [7, 8],
    [3, 12],
    [5, ROWS_PER_BLOCK],
    [ROWS_PER_BLOCK - 1, ROWS_PER_BLOCK + 1],
    [17, rowCount],
    [rowCount, rowCount],
  ])('holds the header and exactly the rows from %d to %d', (from, to) => {
    const page = Buffer.concat([...pageOf(results, from, to)]).toString();
    expect(page).toBe('"Id","Text"\n' + rows.slice(from, to).join(''));
  });
});
