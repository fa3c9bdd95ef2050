const QUOTE = 34;
const LINE_FEED = 10;

/** Result rows as CSV bytes without a header, in blocks of ROWS_PER_BLOCK rows (the last may be shorter). */
export interface ResultBlocks {
  readonly header: Buffer;
  readonly blocks: Buffer[];
  readonly rowCount: number;
}

export const ROWS_PER_BLOCK = 1000;

/** The header and rows `from` to `to` (exclusive), in pieces. Whole blocks are handed out without a copy. */
export function* pageOf(result: ResultBlocks, from: number, to: number): Generator<Buffer> {
  yield result.header;
  for (let row = from; row < to;) {
    const index = Math.floor(row / ROWS_PER_BLOCK);
    const block = result.blocks[index];
    if (!block) return;
    const blockStart = index * ROWS_PER_BLOCK;
    const end = Math.min(to, blockStart + ROWS_PER_BLOCK);
    yield block.subarray(rowOffset(block, row - blockStart), rowOffset(block, end - blockStart));
    row = end;
  }
}

/** Where the row with that number begins; line feeds inside of quotes end no row. */
function rowOffset(block: Buffer, row: number): number {
  if (row === 0) return 0;
  if (row >= ROWS_PER_BLOCK) return block.length;
  let rowsLeft = row;
  let quoted = false;
  for (let position = 0; position < block.length; position += 1) {
    const byte = block[position];
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === LINE_FEED && !quoted) {
      rowsLeft -= 1;
      if (rowsLeft === 0) return position + 1;
    }
  }
  return block.length;
}
