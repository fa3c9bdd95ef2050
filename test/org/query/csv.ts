import { createCell } from './csvCells/createCell.ts';
import type { Expression } from './expression.ts';
import type { CsvOptions } from './result.ts';

const CHUNK = 256 * 1024;

/** Bulk CSV: every value quoted, blank as an empty pair of quotes. Made as it is asked for. */
export function* csvOfRows(
  fields: { name: string; expression: Expression }[],
  rows: Uint32Array,
  options: CsvOptions,
): Generator<Buffer> {
  const { from = 0, to = rows.length, header = true } = options;
  const delimiter = Buffer.from(options.delimiter ?? ',');
  const ending = Buffer.from(options.lineEnding ?? '\n');
  if (header) yield headerLine(fields, options);
  const cells = fields.map(({ expression }) => createCell(expression));
  const last = cells.length - 1;
  const separators = cells.length * delimiter.length + ending.length;
  const fixed = cells.reduce((sum, { most }) => sum + (typeof most === 'number' ? most : 0), separators);
  const varying = cells.flatMap(({ most }) => (typeof most === 'number' ? [] : [most]));

  let chunk = Buffer.allocUnsafe(CHUNK);
  let used = 0;
  for (const row of rows.subarray(from, to)) {
    let most = fixed;
    for (const mostOf of varying) most += mostOf(row);
    if (used + most > chunk.length) {
      if (used > 0) yield chunk.subarray(0, used);
      chunk = Buffer.allocUnsafe(Math.max(CHUNK, most));
      used = 0;
    }
    for (let index = 0; index <= last; index++) {
      used = cells[index]!.write(row, chunk, used);
      used += index === last ? copy(ending, chunk, used) : copy(delimiter, chunk, used);
    }
  }
  if (used > 0) yield chunk.subarray(0, used);
}

/** The same from values that are there already. */
export function* csvOfValues(
  columns: { name: string }[],
  values: (string | number | boolean | null)[][],
  options: CsvOptions,
): Generator<Buffer> {
  const { from = 0, to = values.length, header = true, delimiter = ',', lineEnding = '\n' } = options;
  if (header) yield headerLine(columns, options);
  const lines = values
    .slice(from, to)
    .map((row) => row.map((value) => quoted(value)).join(delimiter) + lineEnding);
  yield Buffer.from(lines.join(''));
}

function headerLine(columns: { name: string }[], { delimiter = ',', lineEnding = '\n' }: CsvOptions): Buffer {
  return Buffer.from(columns.map(({ name }) => quoted(name)).join(delimiter) + lineEnding);
}

function quoted(value: string | number | boolean | null): string {
  return `"${String(value ?? '').replaceAll('"', '""')}"`;
}

function copy(source: Buffer, target: Buffer, at: number): number {
  for (let index = 0; index < source.length; index++) target[at + index] = source[index]!;
  return source.length;
}
