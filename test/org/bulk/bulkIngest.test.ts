import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Connection } from 'jsforce';
import { startOrg } from '../startOrg.ts';
import type { SmallOrg } from '../startOrg.ts';

let org: SmallOrg;
let connection: Connection;

beforeAll(async () => {
  org = await startOrg({ now: '2017-11-15T08:00:00Z' });
  connection = new Connection({
    instanceUrl: org.url,
    accessToken: org.credentials.accessToken,
    version: '66.0',
  });
  connection.bulk2.pollInterval = 5;
});

afterAll(() => org.close());
beforeEach(() => org.faults.clear());

describe('a bulk ingest', () => {
  test('writes the good rows and says of each other row why not', async () => {
    const results = await connection.bulk2.loadAndWaitForResults({
      object: 'Account',
      operation: 'insert',
      input: 'Name,Cadence_Key__c\nAda,k-1\n,k-2\nBo,k-3\n',
    });
    expect(results.successfulResults).toMatchObject([
      { sf__Created: 'true', Name: 'Ada', Cadence_Key__c: 'k-1' },
      { sf__Created: 'true', Name: 'Bo', Cadence_Key__c: 'k-3' },
    ]);
    expect(results.failedResults).toEqual([
      {
        sf__Id: '',
        sf__Error: 'REQUIRED_FIELD_MISSING:Required fields are missing: [Name]:Name --',
        Name: '',
        Cadence_Key__c: 'k-2',
      },
    ]);
    expect(results.unprocessedRecords).toEqual([]);
  });

  test('upserts by external id, finds parents by theirs, and takes #N/A for null', async () => {
    await load('Account', 'upsert', 'Cadence_Key__c,Name\nparent,Parent\n', 'Cadence_Key__c');
    const deals = (rest: string) =>
      load(
        'Opportunity',
        'upsert',
        `Cadence_Key__c,Name,StageName,CloseDate,Amount,Partner__r.Cadence_Key__c\ndeal,Deal,Prospecting,2017-12-01,${rest}\n`,
        'Cadence_Key__c',
      );
    const first = await deals('12.5,parent');
    const second = await deals('#N/A,');
    expect([first.successfulResults, second.successfulResults]).toMatchObject([
      [{ sf__Created: 'true' }],
      [{ sf__Created: 'false' }],
    ]);
    const { records } = await connection.query(
      "SELECT Amount, Partner__r.Name FROM Opportunity WHERE Cadence_Key__c = 'deal'",
    );
    expect(records).toMatchObject([{ Amount: null, Partner__r: { Name: 'Parent' } }]);
  });

  test('updates and deletes by id', async () => {
    const { successfulResults } = await load('Account', 'insert', 'Name\nBefore\n');
    const id = successfulResults[0]?.sf__Id ?? '';
    await load('Account', 'update', `Id,Name\n${id},After\n`);
    expect(await connection.sobject('Account').retrieve(id)).toMatchObject({ Name: 'After' });
    const deletion = await load('Account', 'delete', `Id\n${id}\n001000000000000AAA\n`);
    expect(deletion.successfulResults).toMatchObject([{ sf__Id: id, sf__Created: 'false' }]);
    expect(deletion.failedResults).toHaveLength(1);
  });

  test('fails as a whole on a column that the object does not have', async () => {
    await expect(load('Account', 'insert', 'Name,Nmae\nAda,x\n')).rejects.toThrow(
      'InvalidBatch : Field name not found : Nmae',
    );
  });

  test('fails as a whole on the wrong line endings', async () => {
    await expect(load('Account', 'insert', 'Name\r\nAda\r\n')).rejects.toThrow(
      'ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is LF',
    );
  });

  test('reads other delimiters and line endings when the job declares them', async () => {
    const results = await connection.bulk2.loadAndWaitForResults({
      object: 'Account',
      operation: 'insert',
      columnDelimiter: 'SEMICOLON',
      lineEnding: 'CRLF',
      input: 'Name;Description\r\n"Semi;colon";"two\nlines"\r\n',
    });
    // jsforce reads results with commas only, so the org is asked.
    expect(results.failedResults).toEqual([]);
    const { records } = await connection.query("SELECT Description FROM Account WHERE Name = 'Semi;colon'");
    expect(records).toMatchObject([{ Description: 'two\nlines' }]);
  });

  test('is refused without the external id of an upsert', async () => {
    const job = connection.bulk2.createJob({ object: 'Account', operation: 'upsert' });
    await expect(job.open()).rejects.toThrow('External ID was blank for Account');
  });

  test('can be made, filled and closed in one request of two parts', async () => {
    const form = new FormData();
    const job = JSON.stringify({ object: 'Account', operation: 'insert' });
    form.append('job', new Blob([job], { type: 'application/json' }));
    form.append('content', new Blob(['Name\nIn parts\n'], { type: 'text/csv' }), 'content');
    const answer = await fetch(`${org.url}/services/data/v66.0/jobs/ingest`, {
      method: 'POST',
      headers: { authorization: `Bearer ${org.credentials.accessToken}` },
      body: form,
    });
    const { id } = (await answer.json()) as { id: string };
    const made = connection.bulk2.job('ingest', { id });
    await made.poll();
    expect(await made.getSuccessfulResults()).toMatchObject([{ Name: 'In parts' }]);
  });

  test('takes one upload only', async () => {
    const job = connection.bulk2.createJob({ object: 'Account', operation: 'insert' });
    await job.open();
    await job.uploadData('Name\nAda\n');
    const again = connection.bulk2.job('ingest', { id: job.id });
    await expect(again.uploadData('Name\nBo\n')).rejects.toThrow('Found multiple contents for job');
    await job.abort();
  });

  test('leaves its rows unprocessed when it fails by order', async () => {
    org.faults.order({ kind: 'failedBulkJob', object: 'Account', message: 'InternalServerError : by order' });
    const job = connection.bulk2.createJob({ object: 'Account', operation: 'insert' });
    await job.open();
    await job.uploadData('Name\nNever\n');
    await job.close();
    await expect(job.poll()).rejects.toThrow('InternalServerError : by order');
    expect(await job.getUnprocessedRecords()).toEqual([{ Name: 'Never' }]);
  });

  test('keeps locked rows apart from the others', async () => {
    org.faults.order({ kind: 'rowLock', object: 'Account', rows: [1] });
    const results = await load('Account', 'insert', 'Name\nOne\nTwo\nThree\n');
    expect(results.failedResults).toMatchObject([
      { Name: 'Two', sf__Error: expect.stringMatching(/^UNABLE_TO_LOCK_ROW:/) },
    ]);
  });
});

function load(
  object: string,
  operation: 'insert' | 'update' | 'upsert' | 'delete',
  input: string,
  externalIdFieldName?: string,
) {
  const upsert = externalIdFieldName === undefined ? {} : { externalIdFieldName };
  return connection.bulk2.loadAndWaitForResults({ object, operation, input, ...upsert });
}
