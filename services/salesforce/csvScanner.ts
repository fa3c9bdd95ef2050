import { Buffer } from 'node:buffer';
import type { SalesforceRow } from './record.ts';

export interface CsvScanner {
  /** Takes the next bytes of the file, cut wherever the network cut them. */
  write(chunk: Buffer): void;
  /** Ends the file: a last row without a line end is a row too. */
  end(): void;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Finds rows and fields in the bytes of a CSV file and shows each row, the header too, without making strings or
 * objects that nobody asked for. Knows quoted fields with "" and line ends in them, LF and CRLF.
 * A row that is cut by the end of a chunk waits for the next one.
 */
export function csvScanner(columns: number, onRow: (row: SalesforceRow, fields: number) => void): CsvScanner {
  const row = new ScannedRow(columns);
  let rest: Buffer | null = null;

  function write(chunk: Buffer): void {
    const bytes = rest === null ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (;;) {
      const next = row.find(bytes, from);
      if (next < 0) break;
      onRow(row, row.fields);
      from = next;
    }
    rest = from < bytes.length ? bytes.subarray(from) : null;
  }

  return {
    write,
    end() {
      if (rest !== null) write(Buffer.from('\n'));
    },
  };
}

/** Where the fields of the current row lie. One object for all rows of a file. */
class ScannedRow implements SalesforceRow {
  fields = 0;
  private bytes: Buffer = Buffer.alloc(0);
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly doubledQuotes: Uint8Array;
  private readonly columns: number;

  constructor(columns: number) {
    this.columns = columns;
    this.starts = new Int32Array(columns);
    this.ends = new Int32Array(columns);
    this.doubledQuotes = new Uint8Array(columns);
  }

  /** @returns where the next row begins, or −1 when the bytes end before this one does */
  find(bytes: Buffer, from: number): number {
    this.bytes = bytes;
    const length = bytes.length;
    let at = from;
    let field = 0;
    while (at < length) {
      const quoted = bytes[at] === QUOTE;
      const start = quoted ? at + 1 : at;
      let doubled = 0;
      let end = start;
      if (quoted) {
        for (;;) {
          while (end < length && bytes[end] !== QUOTE) end++;
          if (end + 1 >= length) return -1;
          if (bytes[end + 1] !== QUOTE) break;
          doubled = 1;
          end += 2;
        }
        at = end + 1;
      } else {
        while (
          end < length &&
          bytes[end] !== COMMA &&
          bytes[end] !== LINE_FEED &&
          bytes[end] !== CARRIAGE_RETURN
        ) {
          end++;
        }
        at = end;
      }
      if (at >= length) return -1;
      if (field < this.columns) {
        this.starts[field] = start;
        this.ends[field] = end;
        this.doubledQuotes[field] = doubled;
      }
      field++;
      if (bytes[at] === COMMA) {
        at++;
        continue;
      }
      if (bytes[at] === CARRIAGE_RETURN) {
        if (at + 1 >= length) return -1;
        at++;
      }
      this.fields = field;
      return at + 1;
    }
    return -1;
  }

  text(column: number): string {
    const text = this.bytes.toString('utf8', this.starts[column], this.ends[column]);
    return this.doubledQuotes[column] === 1 ? text.replaceAll('""', '"') : text;
  }

  number(column: number): number | null {
    const start = this.starts[column] as number;
    const end = this.ends[column] as number;
    return start === end ? null : decimal(this.bytes, start, end);
  }

  flag(column: number): boolean {
    return this.bytes[this.starts[column] as number] === 0x74; // t of true
  }
}

const POWERS_OF_TEN = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

/** Digits and one point by hand, which gives the very same number; anything else through Number. */
function decimal(bytes: Buffer, start: number, end: number): number {
  const negative = bytes[start] === 0x2d;
  let digits = 0;
  let decimals = -1;
  for (let at = negative ? start + 1 : start; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      if (decimals >= 0) decimals++;
    } else if (bytes[at] === 0x2e && decimals < 0) decimals = 0;
    else return Number(bytes.toString('latin1', start, end));
  }
  const divisor = POWERS_OF_TEN[Math.max(decimals, 0)];
  if (divisor === undefined || digits > Number.MAX_SAFE_INTEGER)
    return Number(bytes.toString('latin1', start, end));
  return (negative ? -digits : digits) / divisor;
}
