import type { CsvDialect } from './csvDialect.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;

/**
 * Splits an uploaded CSV into rows of text, header first. Blank lines are skipped.
 * Throws an Error whose message is the `errorMessage` of the failed job when a line ends otherwise than the
 * job declares, or when a quoted value never ends (an upload that was cut off).
 */
export function csvRows(text: string, dialect: CsvDialect): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position < text.length) {
    const value = readValue(text, position, dialect.delimiter);
    row.push(value.text);
    position = value.end;
    if (text[position] === dialect.delimiter) {
      position += 1;
      if (position === text.length) row.push('');
      continue;
    }
    position = skipLineEnd(text, position, dialect);
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function readValue(text: string, start: number, delimiter: string): { text: string; end: number } {
  if (text.charCodeAt(start) !== QUOTE) {
    let end = start;
    while (end < text.length && text[end] !== delimiter && !endsLine(text.charCodeAt(end))) end += 1;
    return { text: text.slice(start, end), end };
  }
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0)
      throw new Error('InvalidBatch : Failed to parse CSV. EOF reached before closing an opened quote');
    if (text.charCodeAt(end + 1) !== QUOTE) break;
    end += 2;
  }
  return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function endsLine(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function skipLineEnd(text: string, position: number, dialect: CsvDialect): number {
  if (position === text.length) return position;
  if (text.startsWith(dialect.lineEnding, position)) return position + dialect.lineEnding.length;
  if (!endsLine(text.charCodeAt(position))) {
    throw new Error('InvalidBatch : Failed to parse CSV. A quoted value is followed by other characters');
  }
  const declared = dialect.lineEnding === '\n' ? 'LF' : 'CRLF';
  throw new Error(
    `ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is ${declared}`,
  );
}
