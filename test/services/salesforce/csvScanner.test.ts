import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvScanner } from '../../../services/salesforce/csvScanner.ts';

function scanned(chunks: readonly Buffer[], columns: number): string[][] {
  const rows: string[][] = [];
  const scanner = csvScanner(columns, (row) => {
    rows.push(Array.from({ length: columns }, (_, column) => row.text(column)));
  });
  for (const chunk of chunks) scanner.write(chunk);
  scanner.end();
  return rows;
}

const of = (text: string, columns: number) => scanned([Buffer.from(text)], columns);

describe('the CSV scanner', () => {
  test('reads plain and quoted fields', () => {
    expect(of('Id,Name\n"001","Acme"\n002,Bolt\n', 2)).toEqual([
      ['Id', 'Name'],
      ['001', 'Acme'],
      ['002', 'Bolt'],
    ]);
  });

  test('keeps commas, quotes and line ends that stand in quotes', () => {
    expect(of('"a, ""big"" deal","two\nlines"\n', 2)).toEqual([['a, "big" deal', 'two\nlines']]);
  });

  test('takes CRLF as one line end', () => {
    expect(of('a,b\r\n"c","d"\r\n', 2)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('takes a last row without a line end', () => {
    expect(of('a\nb', 1)).toEqual([['a'], ['b']]);
  });

  test('tells how many fields a row really has', () => {
    const counts: number[] = [];
    const scanner = csvScanner(2, (_row, fields) => counts.push(fields));
    scanner.write(Buffer.from('a,b,c\n"d"\n'));
    expect(counts).toEqual([3, 1]);
  });

  test('finds the same rows wherever the network cuts the file', () => {
    const cell = fc.stringMatching(/^[a-z",\r\n é€]{0,8}$/);
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
    const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(table, cuts, fc.constantFrom('\n', '\r\n'), (rows, sizes, lineEnd) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const file = Buffer.from(rows.map((row) => row.map(quoted).join(',') + lineEnd).join(''));
        expect(scanned(pieces(file, sizes), 3)).toEqual(rows);
      }),
      { seed: 20171115, numRuns: 200 },
    );
  });
});

function pieces(file: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0, turn = 0; at < file.length; turn++) {
    const size = sizes[turn % sizes.length] as number;
    chunks.push(file.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

describe('a scanned number', () => {
  const number = (text: string) => {
    let value: number | null = NaN;
    const scanner = csvScanner(1, (row) => (value = row.number(0)));
    scanner.write(Buffer.from(`"${text}"\n`));
    return value;
  };

  test('is null where the field is blank', () => {
    expect(number('')).toBeNull();
  });

  test.each(['0', '1054', '-12.5', '250000.01', '1.2E7', '0.1234567890123', '90071992547409931234'])(
    'is what %s says',
    (text) => expect(number(text)).toBe(Number(text)),
  );

  test('is the nearest number for every amount of money', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e13, max: 9e13 }), (hundredths) => {
        const text = (hundredths / 100).toFixed(2);
        expect(number(text)).toBe(Number(text) === 0 && text.startsWith('-') ? -0 : Number(text));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
