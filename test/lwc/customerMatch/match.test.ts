import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countsOf, customerKey, matchCustomers, parseList, type KnownAccount } from '#lwc/customerMatch';

const ACCOUNTS: KnownAccount[] = [
  { id: 'alder', name: 'Alder Foods Ltd', website: 'https://www.alder.example', country: 'United Kingdom' },
  { id: 'beacon', name: 'Beacon Health', website: null, country: 'GB' },
  { id: 'cobaltDe', name: 'Cobalt GmbH', website: 'cobalt.example', country: 'DE' },
  { id: 'cobaltFr', name: 'Cobalt SAS', website: 'cobalt.example', country: 'FR' },
  { id: 'delmar1', name: 'Delmar', website: null, country: 'ES' },
  { id: 'delmar2', name: 'Delmar S.A.', website: null, country: 'ES' },
  { id: 'muehle', name: 'Mühle Gruppe', website: null, country: 'AT' },
];

const HEADER = 'Name\tWebsite\tCountry';

function matched(...lines: string[]) {
  return matchCustomers(parseList([HEADER, ...lines].join('\n')).rows, ACCOUNTS).map(
    ({ kind, accountId, why, candidates, repeats }) =>
      [kind, repeats ?? accountId ?? why, ...candidates].filter((each) => each !== null).join(' '),
  );
}

describe('a row of the list', () => {
  test('is known by its domain, whatever its name', () => {
    expect(matched('Alder International\twww.alder.example\t')).toEqual(['Known alder']);
  });

  test('is known by name and country where it has no domain', () => {
    expect(matched('BEACON HEALTH plc\t\tGreat Britain')).toEqual(['Known beacon']);
  });

  test('is told apart by its country where a domain is shared', () => {
    expect(matched('Cobalt\tcobalt.example\tFrance')).toEqual(['Known cobaltFr']);
  });

  test('is unclear where several accounts fit', () => {
    expect(matched('Delmar\t\tSpain', 'Cobalt\tcobalt.example\t')).toEqual([
      'Unclear Several accounts delmar1 delmar2',
      'Unclear Several accounts cobaltDe cobaltFr',
    ]);
  });

  test.each([
    ['Beacon Health\t\t', 'Unclear Same name, no country beacon'],
    ['Beacon Health\t\tFrance', 'Unclear Same name, other country beacon'],
    ['Alder Foods\talderfoods.example\tUK', 'Unclear Same name, other domain alder'],
    ['Alder Stores\tshop.alder.example\tUK', 'Unclear Similar domain alder'],
    ['Muhle\t\tAustria', 'Unclear Similar name muehle'],
  ])('is asked about rather than guessed: %s', (line, expected) => {
    expect(matched(line)).toEqual([expected]);
  });

  test('is new where nothing fits', () => {
    expect(matched('Juniper Homes\tjuniper.example\tUK')).toEqual(['New']);
  });

  test('repeats an earlier one with the same account, domain or name and country', () => {
    expect(
      matched(
        'Alder Foods\talder.example\tUK',
        'Alder Foods plc\t\tUK',
        'Juniper\tjuniper.example\tUK',
        'Juniper Homes\twww.juniper.example\tUK',
        'Juniper\t\tUK',
      ),
    ).toEqual(['Known alder', 'Repeated 2', 'New', 'Repeated 4', 'Repeated 4']);
  });

  test('does not repeat one with the same name and another domain', () => {
    expect(matched('Juniper\tjuniper.example\tUK', 'Juniper\tjuniper-homes.example\tUK')).toEqual([
      'New',
      'New',
    ]);
  });

  test('that was rejected repeats nothing', () => {
    expect(matched('---\t\tUK', '---\t\tUK')).toEqual(['Rejected', 'Rejected']);
  });
});

describe('the counts', () => {
  const row = fc.tuple(
    fc.constantFrom('Alder Foods', 'Beacon Health', 'Delmar', 'Juniper', '---', '', 'Cobalt', 'Ivory'),
    fc.constantFrom('', 'alder.example', 'cobalt.example', 'juniper.example', 'x'),
    fc.constantFrom('', 'UK', 'FR', 'Spain', 'Atlantis'),
  );
  const lists = fc.array(row, { maxLength: 40 });
  const rowsOf = (list: [string, string, string][]) =>
    parseList([HEADER, ...list.map((cells) => cells.join('\t'))].join('\n')).rows;

  test('add up to the rows', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const matches = matchCustomers(rowsOf(list), ACCOUNTS);
        const { rows, known, new: fresh, unclear, repeated, rejected } = countsOf(matches);
        expect(known + fresh + unclear + repeated + rejected).toBe(rows);
        expect(rows).toBe(matches.length);
      }),
    );
  });

  test('do not depend on the order of the accounts', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const forwards = countsOf(matchCustomers(rowsOf(list), ACCOUNTS));
        expect(countsOf(matchCustomers(rowsOf(list), [...ACCOUNTS].reverse()))).toEqual(forwards);
      }),
    );
  });

  test('hold no customer twice', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const kept = matchCustomers(rowsOf(list), ACCOUNTS).filter(
          ({ kind }) => kind !== 'Repeated' && kind !== 'Rejected',
        );
        const keys = kept.map(({ row: each, accountId }) => customerKey({ accountId, ...each }));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

test('five thousand rows meet fifty thousand accounts of the same name in a blink', () => {
  const accounts = Array.from({ length: 50_000 }, (_, at) => ({
    id: `a${at}`,
    name: 'Same Ltd',
    country: 'GB',
  }));
  const { rows } = parseList(Array.from({ length: 5000 }, (_, at) => `Same\tUK\t${at}`).join('\n'));
  const start = performance.now();
  matchCustomers(rows, accounts);
  expect(performance.now() - start).toBeLessThan(3000);
});
