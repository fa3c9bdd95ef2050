import { Buffer } from 'node:buffer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { SalesforceClient } from '../../../services/salesforce/client.ts';
import { startOrg, type SmallOrg } from '../../org/startOrg.ts';
import { impatientClient, settingsFor } from '../../support/orgClient.ts';

let org: SmallOrg;
let salesforce: SalesforceClient;

beforeAll(async () => {
  org = await startOrg({ now: '2017-11-15T12:00:00Z' });
});
beforeEach(async () => {
  org.faults.clear();
  salesforce = await impatientClient(settingsFor(org), { bulkPageRows: 100 });
});
afterAll(() => org.close());

let loads = 0;

/** @returns the query that finds them */
function loadAccounts(count: number): string {
  loads += 1;
  const name = (index: number) => `Load ${loads} account ${String(index).padStart(5, '0')}`;
  org.org.load(
    'Account',
    Array.from({ length: count }, (_, index) => ({ Name: name(index) })),
  );
  return `SELECT Id, Name FROM Account WHERE Name LIKE 'Load ${loads} %' ORDER BY Name`;
}

async function bulkNames(soql: string): Promise<string[]> {
  const names: string[] = [];
  await salesforce.bulkQuery(soql, (row) => names.push(row.text(1)));
  return names;
}

const inOrder = (names: readonly string[]) =>
  names.every((name, at) => at === 0 || (names[at - 1] as string) < name);

describe('signing in', () => {
  test('works with client credentials', async () => {
    const { clientId, clientSecret } = org.credentials;
    const auth = { kind: 'clientCredentials' as const, clientId, clientSecret };
    const other = await impatientClient({ ...settingsFor(org), auth });
    expect(await other.query('SELECT Id FROM Organization')).toHaveLength(1);
  });

  test('says what to check when the key is not the one that the org knows', async () => {
    const { clientId, username } = org.credentials;
    const auth = { kind: 'clientCredentials' as const, clientId, clientSecret: `not for ${username}` };
    await expect(impatientClient({ ...settingsFor(org), auth })).rejects.toMatchObject({
      name: 'SalesforceError',
      hint: expect.stringContaining('External Client App'),
    });
  });

  test('says that a private key cannot be read', async () => {
    const { clientId, username } = org.credentials;
    const auth = { kind: 'jwt' as const, clientId, username, privateKey: 'nonsense' };
    await expect(impatientClient({ ...settingsFor(org), auth })).rejects.toThrow('private key');
  });

  test('happens again, unnoticed, when the session expires', async () => {
    org.faults.order({ kind: 'expiredSession' });
    expect(await salesforce.query('SELECT Id FROM Organization')).toHaveLength(1);
  });

  test('cannot happen again with an access token from outside', async () => {
    const auth = {
      kind: 'accessToken' as const,
      instanceUrl: org.url,
      accessToken: org.credentials.accessToken,
    };
    const other = await impatientClient({ ...settingsFor(org), auth });
    org.faults.order({ kind: 'expiredSession' });
    await expect(other.query('SELECT Id FROM Organization')).rejects.toThrow('cannot be renewed');
  });
});

describe('a query', () => {
  test('brings every page', async () => {
    const accounts = loadAccounts(4500);
    expect(await salesforce.query(accounts)).toHaveLength(4500);
  });

  test('shares one call with others', async () => {
    const before = salesforce.usage().calls;
    await salesforce.queryTogether([
      'SELECT Id FROM Account LIMIT 1',
      'SELECT Id FROM User',
      'SELECT Id FROM Organization',
    ]);
    expect(salesforce.usage().calls - before).toBe(1);
  });

  test('reads a long answer in bulk, because that costs fewer calls', async () => {
    const accounts = loadAccounts(20_000);
    const client = await impatientClient(settingsFor(org));
    await client.readTogether([{ soql: accounts, onRow: () => undefined }]);
    expect(client.usage().calls).toBeLessThan(10);
  });

  test('reads a parent by its path', async () => {
    org.org.as(org.org.administrator).insert('Account', [{ Name: 'Owned' }]);
    const owners: string[] = [];
    await salesforce.readTogether([
      {
        soql: "SELECT Id, Owner.Name FROM Account WHERE Name = 'Owned'",
        onRow: (row) => owners.push(row.text(1)),
      },
    ]);
    expect(owners).toEqual(['Ada Admin']);
  });

  test('is made again after a 503', async () => {
    org.faults.order({ kind: 'unavailable', times: 2 });
    expect(await salesforce.query('SELECT Id FROM Organization')).toHaveLength(1);
  });

  test('is made again when the connection breaks in the middle of the answer', async () => {
    const accounts = loadAccounts(500);
    org.faults.order({ kind: 'cutConnection', afterBytes: 2000 });
    expect(await salesforce.query(accounts)).toHaveLength(500);
  });

  test('that names an unknown field is refused with what to do', async () => {
    await expect(salesforce.query('SELECT Nonsense__c FROM Account')).rejects.toMatchObject({
      code: 'INVALID_FIELD',
      hint: expect.stringContaining('field mapping'),
    });
  });

  test('ends with a clear error when the org is silent for too long', async () => {
    const hasty = await impatientClient({ ...settingsFor(org), timeoutMs: 60 }, { retries: 1 });
    org.faults.order({ kind: 'slow', milliseconds: 400, times: 2 });
    await expect(hasty.query('SELECT Id FROM Organization')).rejects.toMatchObject({ code: 'TIMEOUT' });
  });
});

describe('a bulk query', () => {
  test('shows the rows of all pages, without their headers', async () => {
    const accounts = loadAccounts(950);
    const names = await bulkNames(accounts);
    expect([names.length, inOrder(names)]).toEqual([950, true]);
  });

  test('of nothing shows nothing', async () => {
    expect(await bulkNames(loadAccounts(0))).toEqual([]);
  });

  test('reads a truncated page again, and no row twice', async () => {
    const accounts = loadAccounts(250);
    org.faults.order({ kind: 'truncatedCsv', skip: 1, afterBytes: 1500 });
    const names = await bulkNames(accounts);
    expect([names.length, inOrder(names)]).toEqual([250, true]);
  });

  test('goes on after a cut connection, and shows no row twice', async () => {
    const accounts = loadAccounts(250);
    org.faults.order({ kind: 'cutConnection', path: '*/results', afterBytes: 1777 });
    const names = await bulkNames(accounts);
    expect([names.length, inOrder(names)]).toEqual([250, true]);
  });

  test('goes on after the session expired between two pages', async () => {
    const accounts = loadAccounts(250);
    org.faults.order({ kind: 'expiredSession', path: '*/results', skip: 1 });
    expect(await bulkNames(accounts)).toHaveLength(250);
  });

  test('deletes its job in the end', async () => {
    const before = await jobs();
    await bulkNames(loadAccounts(3));
    expect(await jobs()).toEqual(before);
  });

  test('that Salesforce gives up says so', async () => {
    org.faults.order({ kind: 'failedBulkJob' });
    await expect(bulkNames(loadAccounts(3))).rejects.toThrow(/ended as Failed/);
  });

  async function jobs(): Promise<string[]> {
    const token = org.org.sessions.open(org.org.administrator);
    const response = await fetch(`${org.url}/services/data/v66.0/jobs/query`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { records } = (await response.json()) as { records: { id: string }[] };
    return records.map(({ id }) => id);
  }
});

describe('an upsert', () => {
  const contact = (key: string, LastName = 'Doe') => ({ Cadence_Key__c: key, LastName });

  test('creates and then updates, in the order of its records', async () => {
    await salesforce.upsert('Contact', 'Cadence_Key__c', [contact('b')]);
    const results = await salesforce.upsert('Contact', 'Cadence_Key__c', [contact('a'), contact('b')]);
    expect(results.map(({ key, created }) => [key, created])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  test('puts a thousand records into one call', async () => {
    const records = Array.from({ length: 1000 }, (_, index) => contact(`key ${index}`));
    const before = salesforce.usage().calls;
    await salesforce.upsert('Contact', 'Cadence_Key__c', records);
    expect(salesforce.usage().calls - before).toBe(1);
  });

  test('keeps the others when one record is refused, and names it', async () => {
    const results = await salesforce.upsert('Contact', 'Cadence_Key__c', [
      contact('a'),
      { Cadence_Key__c: 'nameless' },
      contact('c'),
    ]);
    expect(results.map(({ key, error }) => [key, error?.code ?? 'written'])).toEqual([
      ['a', 'written'],
      ['nameless', 'REQUIRED_FIELD_MISSING'],
      ['c', 'written'],
    ]);
  });

  test('sends records that somebody else has locked again', async () => {
    org.faults.order({ kind: 'rowLock', object: 'Contact', everyRow: 2, times: 2 });
    const records = ['a', 'b', 'c', 'd'].map((key) => contact(key));
    const results = await salesforce.upsert('Contact', 'Cadence_Key__c', records);
    expect(results.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  test('reports the lock when it stays', async () => {
    org.faults.order({ kind: 'rowLock', object: 'Contact', everyRow: 1, times: 99 });
    const [result] = await salesforce.upsert('Contact', 'Cadence_Key__c', [contact('a')]);
    expect(result?.error?.code).toBe('UNABLE_TO_LOCK_ROW');
  });

  test('of an unknown field says so instead of failing record by record', async () => {
    const record = { ...contact('a'), Nonsense__c: 1 };
    await expect(salesforce.upsert('Contact', 'Cadence_Key__c', [record])).rejects.toMatchObject({
      code: 'INVALID_FIELD',
    });
  });
});

describe('files', () => {
  const upload = (body: Buffer, contentDocumentId?: string) =>
    salesforce.uploadFile({
      title: 'QBR',
      fileName: 'qbr.pptx',
      body,
      ...(contentDocumentId === undefined ? {} : { contentDocumentId }),
    });

  test.each([
    ['small', 100],
    ['big', 4 * 1024 * 1024],
  ])('that are %s come back as they went', async (_size, bytes) => {
    const body = Buffer.alloc(bytes, 'Cadence\r\n');
    const { contentVersionId } = await upload(body);
    expect((await salesforce.downloadFile(contentVersionId)).equals(body)).toBe(true);
  });

  test('become a new version of the same file', async () => {
    const first = await upload(Buffer.from('one'));
    const second = await upload(Buffer.from('two'), first.contentDocumentId);
    expect(second.contentDocumentId).toBe(first.contentDocumentId);
  });

  test('are shared once with everybody who sees the record, however often one asks', async () => {
    const accountId = await salesforce.create('Account', { Name: 'Acme' });
    const { contentDocumentId } = await upload(Buffer.from('one'));
    await salesforce.shareFile(contentDocumentId, accountId);
    await salesforce.shareFile(contentDocumentId, accountId);
    const links = await salesforce.query(
      `SELECT ShareType, Visibility FROM ContentDocumentLink WHERE LinkedEntityId = '${accountId}'`,
    );
    expect(links).toEqual([expect.objectContaining({ ShareType: 'V', Visibility: 'AllUsers' })]);
  });
});

describe('the org', () => {
  test('tells its own time', async () => {
    expect((await salesforce.now()).toISOString().slice(0, 16)).toBe('2017-11-15T12:00');
  });

  test('tells which records were deleted for good', async () => {
    const id = await salesforce.create('Account', { Name: 'Acme' });
    const from = await salesforce.now();
    org.clock.advance(60_000);
    org.org.as(org.org.administrator).delete([id], { hard: true });
    org.clock.advance(60_000);
    expect(await salesforce.deleted(['Account', 'Contact'], from, await salesforce.now())).toEqual([
      [id],
      [],
    ]);
  });

  test('tells how many calls of the day are used', async () => {
    await salesforce.query('SELECT Id FROM Organization');
    expect(salesforce.usage()).toMatchObject({ calls: 1, dailyLimit: 100_000 });
  });

  test('is not called any more when our share of the day is used up', async () => {
    const modest = await impatientClient({ ...settingsFor(org), apiShare: 0.5 });
    org.org.usage.set(50_000);
    await modest.query('SELECT Id FROM Organization');
    await expect(modest.query('SELECT Id FROM Organization')).rejects.toMatchObject({
      name: 'Rejected',
      hint: expect.stringContaining('SF_API_SHARE'),
    });
    org.org.usage.set(0);
  });

  test('describes an object once', async () => {
    await salesforce.describe('Account');
    const before = salesforce.usage().calls;
    await salesforce.describe('Account');
    expect(salesforce.usage().calls).toBe(before);
  });
});
