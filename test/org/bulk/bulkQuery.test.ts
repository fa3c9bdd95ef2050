import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Connection } from 'jsforce';
import { startOrg } from '../startOrg.ts';
import type { SmallOrg } from '../startOrg.ts';

const COUNT = 25;
let org: SmallOrg;
let connection: Connection;

beforeAll(async () => {
  org = await startOrg({ now: '2017-11-15T08:00:00Z' });
  // It has run while the metadata was deployed.
  org.clock.hold();
  org.clock.set(new Date('2017-11-15T08:00:00Z'));
  connection = new Connection({
    instanceUrl: org.url,
    accessToken: org.credentials.accessToken,
    version: '66.0',
  });
  connection.bulk2.pollInterval = 5;
  org.org.load(
    'Opportunity',
    Array.from({ length: COUNT }, (_, index) => ({
      Name: `Deal ${index}, "large"`,
      StageName: 'Prospecting',
      CloseDate: '2017-12-31',
      Amount: index === 0 ? null : index * 1_000_000,
    })),
  );
});

afterAll(() => org.close());
beforeEach(() => org.faults.clear());

describe('a bulk query', () => {
  test('gives jsforce every record, values as text', async () => {
    const stream = await connection.bulk2.query(
      'SELECT Name, Amount, CloseDate FROM Opportunity ORDER BY Name',
    );
    const records = await stream.toArray();
    expect(records).toHaveLength(COUNT);
    expect(records[1]).toEqual({ Name: 'Deal 1, "large"', Amount: '1000000.0', CloseDate: '2017-12-31' });
  });

  test('writes all values in quotes, null as nothing, big numbers and times as Salesforce does', async () => {
    const { id } = await complete(
      "SELECT Name, Amount, CreatedDate, IsClosed FROM Opportunity WHERE Name LIKE 'Deal 0%' OR Name LIKE 'Deal 20%' ORDER BY Name",
    );
    const page = await get(`/jobs/query/${id}/results`);
    expect(await page.text()).toBe(
      '"Name","Amount","CreatedDate","IsClosed"\n' +
        '"Deal 0, ""large""","","2017-11-15T08:00:00.000Z","false"\n' +
        '"Deal 20, ""large""","2.0E7","2017-11-15T08:00:00.000Z","false"\n',
    );
    expect(page.headers.get('content-type')).toContain('text/csv');
  });

  test('is read in pages of the size asked for, each with its header, until the locator is null', async () => {
    const { id } = await complete('SELECT Name FROM Opportunity');
    const sizes: string[] = [];
    const names = new Set<string>();
    let locator: string | null = '';
    while (locator !== 'null') {
      const page: Response = await get(
        `/jobs/query/${id}/results?maxRecords=10${locator ? `&locator=${locator}` : ''}`,
      );
      const [header, ...lines] = (await page.text()).trimEnd().split('\n');
      expect(header).toBe('"Name"');
      for (const line of lines) names.add(line);
      sizes.push(page.headers.get('sforce-numberofrecords') ?? '');
      locator = page.headers.get('sforce-locator');
    }
    expect(sizes).toEqual(['10', '10', '5']);
    expect(names.size).toBe(COUNT);
  });

  test('names the pages that can be read side by side', async () => {
    const { id } = await complete('SELECT Name FROM Opportunity');
    const { resultPages, done } = (await (await get(`/jobs/query/${id}/resultPages`)).json()) as {
      resultPages: { resultUrl: string }[];
      done: boolean;
    };
    expect(done).toBe(true);
    const page = await fetch(org.url + resultPages[0]?.resultUrl, { headers: authorization() });
    expect(page.headers.get('sforce-numberofrecords')).toBe(String(COUNT));
  });

  test('shows the org as it was when the job ran, whatever is written afterwards', async () => {
    const { id } = await complete("SELECT Name FROM Opportunity WHERE Name LIKE 'Deal 3,%'");
    const [{ Id } = { Id: '' }] = (
      await connection.query("SELECT Id FROM Opportunity WHERE Name LIKE 'Deal 3,%'")
    ).records;
    await connection.sobject('Opportunity').update({ Id: String(Id), Name: 'Renamed' });
    const text = await (await get(`/jobs/query/${id}/results`)).text();
    await connection.sobject('Opportunity').update({ Id: String(Id), Name: 'Deal 3, "large"' });
    expect(text).toContain('Deal 3');
  });

  test('sees the recycle bin when it asks for all', async () => {
    const { id: accountId } = await connection.sobject('Account').create({ Name: 'Gone' });
    await connection.sobject('Account').destroy(String(accountId));
    const query = "SELECT Name, IsDeleted FROM Account WHERE Name = 'Gone'";
    const all = await complete(query, 'queryAll');
    const living = await complete(query);
    expect(await (await get(`/jobs/query/${all.id}/results`)).text()).toContain('"Gone","true"');
    expect(await (await get(`/jobs/query/${living.id}/results`)).text()).toBe('"Name","IsDeleted"\n');
  });

  test('is listed with the other jobs, newest first', async () => {
    const { id } = await complete('SELECT Name FROM Opportunity');
    const { records } = (await (await get('/jobs/query')).json()) as { records: { id: string }[] };
    expect(records[0]).toMatchObject({ id, jobType: 'V2Query', numberRecordsProcessed: COUNT });
  });

  test.each([
    ['SELECT COUNT(Id) FROM Opportunity', 'Aggregate'],
    ['SELECT StageName FROM Opportunity GROUP BY StageName', 'Aggregate'],
    ['SELECT Name, (SELECT Name FROM Opportunities) FROM Account', 'Aggregate Relationships not supported'],
    ['SELECT Name FROM Opportunity LIMIT 5 OFFSET 5', 'OFFSET'],
  ])('%s is refused: it has no CSV', async (query, words) => {
    const answer = await post('/jobs/query', { operation: 'query', query });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(words);
  });

  test('with an unknown field is refused at once', async () => {
    const answer = await post('/jobs/query', { operation: 'query', query: 'SELECT Nmae FROM Opportunity' });
    expect(await answer.json()).toMatchObject([{ errorCode: 'INVALID_FIELD' }]);
  });

  test('that was deleted is there no longer', async () => {
    const { id } = await complete('SELECT Name FROM Opportunity');
    expect((await send('DELETE', `/jobs/query/${id}`)).status).toBe(204);
    expect((await get(`/jobs/query/${id}`)).status).toBe(404);
  });

  test('can be aborted before it runs, and then has no results', async () => {
    const created = await post('/jobs/query', { operation: 'query', query: 'SELECT Name FROM Opportunity' });
    const { id } = (await created.json()) as { id: string };
    const aborted = await send('PATCH', `/jobs/query/${id}`, { state: 'Aborted' });
    const results = await get(`/jobs/query/${id}/results`);
    // The job may have been quicker than the second request: then it must say so.
    if (aborted.status === 200) expect(results.status).toBe(400);
    else expect(await aborted.json()).toMatchObject([{ errorCode: 'INVALIDJOBSTATE' }]);
  });

  test('fails with a message when a failure was ordered', async () => {
    org.faults.order({ kind: 'failedBulkJob', message: 'InvalidBatch : Retried more than fifteen times' });
    const { state, errorMessage } = await complete('SELECT Name FROM Opportunity');
    expect([state, errorMessage]).toEqual(['Failed', 'InvalidBatch : Retried more than fifteen times']);
  });

  test('ends early, but properly, when a truncated file was ordered', async () => {
    const { id } = await complete('SELECT Name FROM Opportunity');
    org.faults.order({ kind: 'truncatedCsv', afterBytes: 40 });
    expect(await (await get(`/jobs/query/${id}/results`)).arrayBuffer()).toHaveProperty('byteLength', 40);
  });

  test('breaks off when a cut connection was ordered', async () => {
    const { id } = await complete('SELECT Name FROM Opportunity');
    org.faults.order({ kind: 'cutConnection', path: '*/results', afterBytes: 40 });
    await expect(get(`/jobs/query/${id}/results`).then((page) => page.text())).rejects.toThrow();
  });
});

async function complete(
  query: string,
  operation = 'query',
): Promise<{ id: string; state: string; errorMessage?: string }> {
  const created = (await (await post('/jobs/query', { operation, query })).json()) as { id: string };
  for (;;) {
    const job = (await (await get(`/jobs/query/${created.id}`)).json()) as { id: string; state: string };
    if (job.state !== 'UploadComplete' && job.state !== 'InProgress') return job;
  }
}

function authorization(): Record<string, string> {
  return { authorization: `Bearer ${org.credentials.accessToken}` };
}

function get(path: string): Promise<Response> {
  return send('GET', path);
}

function post(path: string, body: unknown): Promise<Response> {
  return send('POST', path, body);
}

function send(method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(`${org.url}/services/data/v66.0${path}`, {
    method,
    headers: { ...authorization(), 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
