import type { IncomingMessage } from 'node:http';
import { csvScanner } from './csvScanner.ts';
import type { SalesforceRow } from './record.ts';

export interface BulkPage {
  readonly columns: readonly string[];
  /** Rows already shown, by this or an earlier try: the next try passes over as many. */
  seen: number;
  readonly onRow: (row: SalesforceRow) => void;
  /** Lets the receiver catch up; the stream waits for it. */
  readonly afterChunk?: (() => Promise<void> | void) | undefined;
}

/**
 * Shows the rows of one page of a bulk result, without its header, each once even when a page is read twice.
 * @returns the locator of the next page, null after the last
 * @throws an error with code INCOMPLETE_RESULT when rows or the locator are missing: reading it again helps
 */
export async function readBulkPage(page: BulkPage, answer: IncomingMessage): Promise<string | null> {
  const locator = header(answer, 'sforce-locator');
  const expected = Number(header(answer, 'sforce-numberofrecords'));
  let row = -1;
  const scanner = csvScanner(page.columns.length, (scanned, fields) => {
    if (row < 0) checkHeader(scanned, fields, page.columns);
    else if (row >= page.seen) {
      if (fields !== page.columns.length) throw incomplete(`row ${row + 1} has ${fields} fields`);
      page.seen = row + 1;
      page.onRow(scanned);
    }
    row += 1;
  });
  for await (const chunk of answer) {
    scanner.write(chunk as Buffer);
    if (page.afterChunk !== undefined) await page.afterChunk();
  }
  // The last row is known to be whole only once the count is: a cut row must not be shown.
  if (row === expected - 1) scanner.end();
  if (row !== expected) throw incomplete(`${Math.max(row, 0)} of ${expected} rows arrived`);
  return locator === 'null' ? null : locator;
}

function header(answer: IncomingMessage, name: string): string {
  const value = answer.headers[name];
  if (typeof value !== 'string') throw incomplete(`the header ${name} is missing`);
  return value;
}

/** An empty result may come with no header at all. */
function checkHeader(row: SalesforceRow, fields: number, columns: readonly string[]): void {
  const names = columns.map((_, column) => row.text(column));
  const same = fields === columns.length && names.every((name, at) => sameName(name, columns[at] as string));
  if (!same) throw incomplete(`columns are ${names.join(', ')} instead of ${columns.join(', ')}`);
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function incomplete(what: string): Error {
  return Object.assign(new Error(`A page of a bulk result is incomplete: ${what}.`), {
    errorCode: 'INCOMPLETE_RESULT',
  });
}
