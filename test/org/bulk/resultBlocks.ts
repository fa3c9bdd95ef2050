const QUOTE = 34;
const LINE_FEED = 10;

/** Result rows as CSV bytes without a header: blocks of ROWS_PER_BLOCK rows, each in chunks that end with a row. */
export interface ResultBlocks {
  readonly header: Buffer;
  readonly blocks: Buffer[][];
  readonly rowCount: number;
}

/** Also the rows of a page when the reader does not say how many it wants: such a page is one block. */
export const ROWS_PER_BLOCK = 100_000;

/** The header and rows `from` to `to` (exclusive). Whole blocks are handed out without looking at them. */
export function* pageOf(result: ResultBlocks, from: number, to: number): Generator<Buffer> {
  yield result.header;
  for (let row = from; row < to;) {
    const index = Math.floor(row / ROWS_PER_BLOCK);
    const start = index * ROWS_PER_BLOCK;
    const size = Math.min(ROWS_PER_BLOCK, result.rowCount - start);
    const end = Math.min(to - start, size);
    const chunks = result.blocks[index] ?? [];
    if (row === start && end === size) yield* chunks;
    else yield* rowsOf(chunks, row - start, end);
    row = start + end;
  }
}

function* rowsOf(chunks: Buffer[], from: number, to: number): Generator<Buffer> {
  let row = 0;
  for (const chunk of chunks) {
    if (row >= to) return;
    let begin = row >= from ? 0 : chunk.length;
    let end = chunk.length;
    let quoted = false;
    for (let position = 0; position < chunk.length; position += 1) {
      const byte = chunk[position];
      if (byte === QUOTE) quoted = !quoted;
      if (byte !== LINE_FEED || quoted) continue;
      row += 1;
      if (row === from) begin = position + 1;
      if (row !== to) continue;
      end = position + 1;
      break;
    }
    if (begin < end) yield chunk.subarray(begin, end);
  }
}
