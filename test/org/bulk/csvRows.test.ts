import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvDialect } from './csvDialect.ts';
import type { CsvDialect } from './csvDialect.ts';
import { csvLine } from './csvLine.ts';
import { csvRows } from './csvRows.ts';

const commas: CsvDialect = { delimiter: ',', lineEnding: '\n' };

describe('CSV of a bulk job', () => {
  test('comes back as it was written, whatever is in the values', () => {
    const dialects = ['COMMA', 'TAB', 'PIPE', 'SEMICOLON', 'CARET', 'BACKQUOTE'].flatMap((delimiter) => [
      csvDialect(delimiter, 'LF'),
      csvDialect(delimiter, 'CRLF'),
    ]);
    const value = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\t', '|', ';', '^', '`', 'é'),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...dialects),
        fc.array(fc.array(value, { minLength: 2, maxLength: 3 }), { minLength: 1 }),
        (dialect, rows) => {
          if (!dialect) return;
          const text = rows.map((row) => csvLine(row, dialect)).join('');
          expect(csvRows(text, dialect)).toEqual(rows);
        },
      ),
    );
  });

  test('may leave quotes away, skip lines and end without a line ending', () => {
    expect(csvRows('Name,City\nAda,\n\n"Bo, B",Ulm', commas)).toEqual([
      ['Name', 'City'],
      ['Ada', ''],
      ['Bo, B', 'Ulm'],
    ]);
  });

  test('is refused when its lines end otherwise than the job says', () => {
    expect(() => csvRows('Name\r\nAda\r\n', commas)).toThrow(
      'ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is LF',
    );
  });

  test('is refused when the upload stopped inside of a quoted value', () => {
    expect(() => csvRows('Name\n"Ada', commas)).toThrow('EOF reached before closing an opened quote');
  });
});
