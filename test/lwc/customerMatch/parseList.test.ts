import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIMIT, parseList } from '#lwc/customerMatch';

const named = (text: string) =>
  parseList(text).rows.map(({ name, domain, country }) => [name, domain, country]);

describe('a pasted list', () => {
  test('is read from a spreadsheet with its header', () => {
    const text =
      'Customer name\tWebsite\tCountry\r\nAlder Foods\thttps://www.alder.example/uk\tUnited Kingdom\r\n';
    expect(parseList(text)).toMatchObject({
      hasHeader: true,
      delimiter: '\t',
      columns: ['Name', 'Domain', 'Country'],
    });
    expect(named(text)).toEqual([['Alder Foods', 'alder.example', 'GB']]);
  });

  test('is read without a header by what stands in its columns', () => {
    const text = 'C-1001;DE;Birke GmbH;birke.example\nC-1002;FR;Chêne SA;chene.example';
    expect(named(text)).toEqual([
      ['Birke GmbH', 'birke.example', 'DE'],
      ['Chêne SA', 'chene.example', 'FR'],
    ]);
  });

  test('is read with commas where they part columns', () => {
    expect(named('Acme,acme.example\n"Bolt, Inc.",bolt.example')).toEqual([
      ['Acme', 'acme.example', null],
      ['Bolt, Inc.', 'bolt.example', null],
    ]);
  });

  test('keeps the commas of names where each line is a name', () => {
    expect(named('Acme, Inc.\nBolt, LLC\nCobalt Rail').map(([name]) => name)).toEqual([
      'Acme, Inc.',
      'Bolt, LLC',
      'Cobalt Rail',
    ]);
  });

  test('understands headers of other languages', () => {
    expect(named('Firma;Land;Webseite\nBirke GmbH;Österreich;birke.example')).toEqual([
      ['Birke GmbH', 'birke.example', 'AT'],
    ]);
  });

  test('takes a customer for a header only where it stands alone', () => {
    expect(named('Customer\nAlder Foods').map(([name]) => name)).toEqual(['Alder Foods']);
    expect(named('Customer Care Ltd\nAlder Foods').map(([name]) => name)).toEqual([
      'Customer Care Ltd',
      'Alder Foods',
    ]);
  });

  test('reads cells in quotes with line breaks, delimiters and doubled quotes, and counts lines as people do', () => {
    const text = '"Alder\nFoods"\t"alder.example"\n\n"The ""Bolt"" Co"\tbolt.example';
    expect(parseList(text).rows.map(({ line, name }) => [line, name])).toEqual([
      [1, 'Alder Foods'],
      [4, 'The "Bolt" Co'],
    ]);
  });

  test('loses nothing to a quote that is never closed', () => {
    expect(named('"Alder Foods\nBeacon Health\nCobalt').map(([name]) => name)).toEqual([
      '"Alder Foods',
      'Beacon Health',
      'Cobalt',
    ]);
  });

  test('calls a customer without a name by its domain', () => {
    expect(named('Name\tWebsite\n\talder.example\nBeacon\t')).toEqual([
      ['alder.example', 'alder.example', null],
      ['Beacon', null, null],
    ]);
  });

  test('takes the domain from an e-mail address, but not that of a mail provider', () => {
    const { rows } = parseList('Name\tEmail\nAlder\tjo@alder.example\nBeacon\tbeacon@gmail.com');
    expect(rows.map(({ domain, cautions }) => [domain, cautions])).toEqual([
      ['alder.example', []],
      [null, ['Mail provider']],
    ]);
  });

  test('says about a row why it cannot be used', () => {
    const { rows } = parseList(
      `Name\tCountry\n\tGermany\n-----\tGermany\n12345\tGermany\n${'x'.repeat(300)}\tGermany\n3M\tUS`,
    );
    expect(rows.map(({ rejected }) => rejected)).toEqual([
      'No name',
      'Not a name',
      'Not a name',
      'Too long',
      null,
    ]);
  });

  test('warns of a country that nobody knows', () => {
    expect(parseList('Name\tCountry\nAlder\tAtlantis').rows[0]?.cautions).toEqual(['Unknown country']);
  });

  test('shows what cannot be seen in a name to nobody', () => {
    expect(named('Al\u200Bder \u202EFoods\u0007').map(([name]) => name)).toEqual(['Alder Foods']);
  });

  test('is empty when nothing was pasted', () => {
    expect(parseList(' \n\t\n')).toMatchObject({ rows: [], columns: [], hasHeader: false, beyond: 0 });
  });

  test('ends at its limit and says how much it left out', () => {
    const { rows, beyond } = parseList(Array.from({ length: LIMIT + 3 }, (_, at) => `Firm ${at}`).join('\n'));
    expect([rows.length, beyond]).toEqual([LIMIT, 3]);
  });
});

describe('hostile text', () => {
  test('is read without an error, the same each time, a row at most for each line', () => {
    const piece = fc.constantFrom(
      '"',
      '\t',
      ',',
      ';',
      '\n',
      '\r',
      'a',
      '=cmd|',
      '<b>',
      '.',
      '@',
      '株式会社',
      '\u0000',
      '\uD800',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { rows } = parseList(text);
        expect(rows.length).toBeLessThanOrEqual(text.split(/[\r\n\u2028\u2029\v\f]/).length);
        expect(parseList(text).rows).toEqual(rows);
      }),
    );
  });

  test('is kept cell by cell, whatever a spreadsheet writes', () => {
    const word = fc.stringMatching(/^[A-Za-z][A-Za-z ,;"]{0,20}[A-Za-z]$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (names) => {
        const cell = (text: string) => (/[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const text = ['Name\tId', ...names.map((name, at) => `${cell(name)}\t${at}`)].join('\n');
        expect(named(text).map(([name]) => name)).toEqual(names.map((name) => name.replace(/\s+/g, ' ')));
      }),
    );
  });

  test.each([
    ['quotes that never close', '"x\t'],
    ['one endless line', 'x'],
    ['dots', 'a.'],
    ['letters apart', 'a '],
    ['lines of quotes', '"\n'],
  ])('of %s takes no longer the longer it gets than its length', (_, piece) => {
    const took = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const start = performance.now();
      parseList(text);
      return performance.now() - start;
    };
    took(20_000);
    expect(took(400_000)).toBeLessThan(1500);
  });
});
