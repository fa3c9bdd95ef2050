import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAccounts, startFixtureOrg } from '../fixtures/startFixtureOrg.ts';
import type { FixtureOrg } from '../fixtures/startFixtureOrg.ts';

let org: FixtureOrg;
let acme = '';
let beta = '';

/** Twelve deals, one a month: odd ones of Acme and won, even ones of Beta and open, every third without an amount. */
beforeAll(async () => {
  org = await startFixtureOrg();
  [acme = '', beta = ''] = await createAccounts(org.connection, ['Acme', 'Beta & Sons', "O'Neill"]);
  await org.connection.sobject('Opportunity').create(
    Array.from({ length: 12 }, (_, index) => ({
      Name: `Deal ${String(index + 1).padStart(2, '0')}`,
      AccountId: index % 2 === 0 ? acme : beta,
      StageName: index % 2 === 0 ? 'Closed Won' : 'Prospecting',
      CloseDate: `2017-${String(index + 1).padStart(2, '0')}-15`,
      Amount: index % 3 === 2 ? null : (index + 1) * 100,
    })),
  );
});
afterAll(() => org.close());

const names = async (where: string): Promise<string[]> => {
  const { records } = await org.connection.query(`SELECT Name FROM Opportunity ${where}`);
  return records.map(({ Name }) => (Name as string).replace('Deal ', ''));
};

describe('WHERE', () => {
  test.each([
    ["Name = 'deal 01'", ['01']],
    ["Name != 'Deal 01' AND CloseDate < 2017-04-01", ['02', '03']],
    ["Name LIKE 'Deal _1'", ['01', '11']],
    ["Name LIKE '%0'", ['10']],
    ["NOT (StageName = 'Closed Won' OR Amount > 300)", ['02', '06', '12']],
    ['Amount = null', ['03', '06', '09', '12']],
    ['Amount != null AND Amount <= 200', ['01', '02']],
    ["Name IN ('Deal 02', 'deal 03', 'Deal 99')", ['02', '03']],
    ["StageName NOT IN ('Closed Won') AND CloseDate > 2017-09-30", ['10', '12']],
    ['IsClosed = TRUE AND CloseDate >= 2017-11-01', ['11']],
    ["Account.Name = 'beta & sons' AND Amount > 500", ['08', '10']],
    ["AccountId IN (SELECT Id FROM Account WHERE Name LIKE 'Acme%') AND Amount < 600", ['01', '05']],
    ["Owner.Username LIKE 'admin@%' AND CALENDAR_QUARTER(CloseDate) = 1", ['01', '02', '03']],
    ['(Amount = 100 OR Amount = 200) AND IsWon = true', ['01']],
  ])('%s', async (condition, expected) => {
    expect(await names(`WHERE ${condition}`)).toEqual(expected);
  });

  test.each([
    ['TODAY', []],
    ['THIS_MONTH', ['11']],
    ['LAST_QUARTER', ['07', '08', '09']],
    ['NEXT_N_DAYS:30', ['12']],
    ['LAST_N_MONTHS:2', ['09', '10']],
    ['N_MONTHS_AGO:3', ['08']],
  ])('CloseDate = %s goes by the org’s clock', async (literal, expected) => {
    org.clock.set('2017-11-16T12:00:00Z');
    expect(await names(`WHERE CloseDate = ${literal}`)).toEqual(expected);
  });

  test('a quote in a value is escaped with a backslash', async () => {
    const { records } = await org.connection.query("SELECT Name FROM Account WHERE Name = 'O\\'Neill'");
    expect(records).toHaveLength(1);
  });

  test('an id of 15 characters is the same as one of 18', async () => {
    expect(await names(`WHERE AccountId = '${acme.slice(0, 15)}' AND Amount = 100`)).toEqual(['01']);
  });
});

describe('the rest of a query', () => {
  test('ORDER BY puts blanks first unless it is told otherwise', async () => {
    expect((await names('ORDER BY Amount, Name'))[0]).toBe('03');
    expect(await names('ORDER BY Amount DESC NULLS LAST LIMIT 2')).toEqual(['11', '10']);
  });

  test('LIMIT and OFFSET cut the sorted rows', async () => {
    expect(await names('ORDER BY CloseDate LIMIT 2 OFFSET 3')).toEqual(['04', '05']);
  });

  test('parents are nested, and null where the lookup is empty', async () => {
    const { id } = await org.connection.sobject('Contact').create({ LastName: 'Alone' });
    const { records } = await org.connection.query(
      `SELECT Name, Account.Name, Account.Owner.Name FROM Contact WHERE Id = '${id ?? ''}'`,
    );
    expect(records[0]).toMatchObject({ Name: 'Alone', Account: null });
    const [deal] = (await org.connection.query('SELECT Account.Owner.Name FROM Opportunity LIMIT 1')).records;
    expect(deal).toMatchObject({
      Account: { attributes: { type: 'Account' }, Owner: { Name: 'Ada Admin' } },
    });
  });

  test('children come with their parent, chosen, sorted and cut for each', async () => {
    const { records } = await org.connection.query(
      'SELECT Name, (SELECT Name FROM Opportunities WHERE Amount != null ORDER BY Amount DESC LIMIT 2) FROM Account ORDER BY Name',
    );
    const children = records.map(({ Opportunities }) =>
      (Opportunities as { records: { Name: string }[] } | null)?.records.map(({ Name }) => Name),
    );
    expect(children).toEqual([['Deal 11', 'Deal 07'], ['Deal 10', 'Deal 08'], undefined]);
  });

  test('COUNT() answers with a size and no records', async () => {
    const result = await org.connection.query('SELECT COUNT() FROM Opportunity WHERE IsWon = true');
    expect([result.totalSize, result.records]).toEqual([6, []]);
  });

  test('groups are counted, summed and chosen by HAVING', async () => {
    const { records } = await org.connection.query(
      'SELECT StageName stage, COUNT(Id) deals, COUNT(Amount), SUM(Amount) total, MIN(CloseDate) earliest FROM Opportunity ' +
        'GROUP BY StageName HAVING SUM(Amount) > 2000 ORDER BY StageName',
    );
    expect(records).toMatchObject([
      { stage: 'Closed Won', deals: 6, expr0: 4, total: 2400, earliest: '2017-01-15' },
      { stage: 'Prospecting', deals: 6, expr0: 4, total: 2400, earliest: '2017-02-15' },
    ]);
  });

  test('a date function groups by what it says', async () => {
    const { records } = await org.connection.query(
      'SELECT CALENDAR_QUARTER(CloseDate) quarter, COUNT(Id) deals FROM Opportunity GROUP BY CALENDAR_QUARTER(CloseDate) ORDER BY CALENDAR_QUARTER(CloseDate)',
    );
    expect(records.map(({ quarter, deals }) => [quarter as number, deals as number])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
      [4, 3],
    ]);
  });

  test('FIELDS(STANDARD) gives every standard field', async () => {
    const { records } = await org.connection.query('SELECT FIELDS(STANDARD) FROM Account LIMIT 1');
    expect(Object.keys(records[0] ?? {})).toEqual(
      expect.arrayContaining(['Id', 'Name', 'SystemModstamp', 'Website']),
    );
  });

  test('columns=true describes the columns instead of reading', async () => {
    const soql = encodeURIComponent('SELECT Id, Account.Name, Amount FROM Opportunity');
    const answer = await org.connection.request<{
      columnMetadata: { columnName: string; joinColumns: unknown[] }[];
    }>(`/query?q=${soql}&columns=true`);
    expect(answer).toMatchObject({ entityName: 'Opportunity', idSelected: true, keyPrefix: '006' });
    expect(answer.columnMetadata.map(({ columnName }) => columnName)).toEqual(['Id', 'Account', 'Amount']);
  });
});

describe('pages', () => {
  test('hold 2,000 records each until all are read', async () => {
    org.org.load(
      'Product2',
      Array.from({ length: 4500 }, (_, index) => ({ Name: `Product ${index}` })),
    );
    const sizes: number[] = [];
    let result = await org.connection.query('SELECT Id FROM Product2');
    sizes.push(result.records.length);
    while (!result.done) {
      result = await org.connection.queryMore(result.nextRecordsUrl ?? '');
      sizes.push(result.records.length);
    }
    expect([sizes, result.totalSize]).toEqual([[2000, 2000, 500], 4500]);
  });

  test('a locator that is none is refused', async () => {
    await expect(org.connection.queryMore('/services/data/v66.0/query/01gnone-2000')).rejects.toMatchObject({
      errorCode: 'INVALID_QUERY_LOCATOR',
    });
  });
});

describe('a query is refused', () => {
  test.each([
    ['SELECT Id FROM Opportunty', 'INVALID_TYPE', "sObject type 'Opportunty' is not supported."],
    ['SELECT Amuont FROM Opportunity', 'INVALID_FIELD', "No such column 'Amuont' on entity 'Opportunity'."],
    ['SELECT Id FROM Opportunity WHERE Stage = 1', 'INVALID_FIELD', "No such column 'Stage'"],
    [
      'SELECT Partner.Name FROM Opportunity',
      'INVALID_FIELD',
      "Didn't understand relationship 'Partner' in field path.",
    ],
    [
      'SELECT Id, (SELECT Id FROM Deals) FROM Account',
      'INVALID_FIELD',
      "Didn't understand relationship 'Deals'",
    ],
    [
      "SELECT Id FROM Opportunity WHERE Amount = '5'",
      'INVALID_FIELD',
      'must be of type currency and should not be enclosed in quotes',
    ],
    [
      'SELECT Id FROM Opportunity WHERE Name = 5',
      'INVALID_FIELD',
      'must be of type string and should be enclosed in quotes',
    ],
    [
      'SELECT Id FROM Opportunity WHERE CreatedDate > 2017-01-01',
      'INVALID_FIELD',
      'must be of type dateTime',
    ],
    [
      "SELECT Id FROM Opportunity WHERE AccountId = 'x'",
      'INVALID_QUERY_FILTER_OPERATOR',
      'invalid ID field: x',
    ],
    [
      "SELECT Id FROM Plan__c WHERE Notes__c = 'x'",
      'INVALID_FIELD',
      "field 'Notes__c' can not be filtered in a query call",
    ],
    [
      'SELECT Name, COUNT(Id) FROM Opportunity GROUP BY StageName',
      'MALFORMED_QUERY',
      'Field must be grouped or aggregated: Name',
    ],
    [
      'SELECT Id FROM Opportunity WHERE Amount = 1 AND Amount = 2 OR Amount = 3',
      'MALFORMED_QUERY',
      "unexpected token: 'OR'",
    ],
    ['SELECT Id Name FROM Account', 'MALFORMED_QUERY', "unexpected token: 'Name'"],
    ['SELECT FIELDS(ALL) FROM Account', 'MALFORMED_QUERY', 'must have a LIMIT of at most 200'],
    ['SELECT Id, Id FROM Account', 'INVALID_FIELD', 'duplicate field selected: Id'],
    ['SELECT Id FROM Account LIMIT 1 OFFSET 2001', 'MALFORMED_QUERY', 'exceeds the maximum allowed of 2000'],
    ['SELECT FROM Account', 'MALFORMED_QUERY', ''],
  ])('%s', async (soql, errorCode, message) => {
    const error: unknown = await Promise.resolve(org.connection.query(soql)).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ errorCode, message: expect.stringContaining(message) });
  });
});
