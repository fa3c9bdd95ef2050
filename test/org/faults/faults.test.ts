import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startFixtureOrg } from '../fixtures/startFixtureOrg.ts';
import type { FixtureOrg } from '../fixtures/startFixtureOrg.ts';

let org: FixtureOrg;
beforeAll(async () => {
  org = await startFixtureOrg();
});
afterEach(() => org.faults.clear());
afterAll(() => org.close());

const get = (path: string) =>
  fetch(`${org.url}/services/data/v66.0${path}`, {
    headers: { Authorization: `Bearer ${org.credentials.accessToken}` },
  });
const accounts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ Name: `Account ${index}` }));

describe('an ordered fault', () => {
  test('happens as often as ordered and then no more', async () => {
    org.faults.order({ kind: 'unavailable', times: 2 });
    const statuses = [await get('/limits'), await get('/limits'), await get('/limits')].map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([503, 503, 200]);
  });

  test('spares the requests that it was told to spare', async () => {
    org.faults.order({ kind: 'requestLimit', skip: 1 });
    const answers = [await get('/limits'), await get('/limits'), await get('/limits')];
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 200]);
    expect(await answers[1]!.json()).toMatchObject([{ errorCode: 'REQUEST_LIMIT_EXCEEDED' }]);
  });

  test('strikes only the method and the path that it names', async () => {
    org.faults.order({ kind: 'unavailable', method: 'GET', path: '*/sobjects/Account*' });
    expect((await get('/limits')).status).toBe(200);
    expect((await get('/sobjects/Account/describe')).status).toBe(503);
  });

  test('can be ordered and cleared by another process', async () => {
    const order = (method: string, body?: unknown) =>
      fetch(`${org.url}/__org/faults`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    await order('POST', { kind: 'unavailable', times: 5 });
    expect((await get('/limits')).status).toBe(503);
    await order('DELETE');
    expect((await get('/limits')).status).toBe(200);
  });
});

describe('kinds of faults', () => {
  test('a cut connection dies in the middle of the body', async () => {
    org.faults.order({ kind: 'cutConnection', afterBytes: 40 });
    await expect(get('/sobjects').then((response) => response.text())).rejects.toThrow();
  });

  test('a slow answer takes its time', async () => {
    org.faults.order({ kind: 'slow', milliseconds: 60 });
    const start = performance.now();
    await get('/limits');
    expect(performance.now() - start).toBeGreaterThan(50);
  });

  test('a row lock refuses the named records of one write', async () => {
    org.faults.order({ kind: 'rowLock', object: 'Account', rows: [1] });
    const first = await org.connection.sobject('Account').create(accounts(3));
    const second = await org.connection.sobject('Account').create(accounts(3));
    expect(first.map(({ errors }) => errors)).toMatchObject([[], [{ statusCode: 'UNABLE_TO_LOCK_ROW' }], []]);
    expect(second.every(({ success }) => success)).toBe(true);
  });

  test('a refusal carries the code and text that were ordered', async () => {
    org.faults.order({
      kind: 'refusal',
      where: { field: 'Name', value: 'Account 0' },
      errorCode: 'CANNOT_EXECUTE_FLOW_TRIGGER',
      message: 'A flow of the org says no.',
    });
    const [refused, taken] = await org.connection.sobject('Account').create(accounts(2));
    expect(refused?.errors).toMatchObject([
      { statusCode: 'CANNOT_EXECUTE_FLOW_TRIGGER', message: 'A flow of the org says no.' },
    ]);
    expect(taken?.success).toBe(true);
  });

  test('late rows are hidden from reads for a while, though they are written', async () => {
    org.faults.order({ kind: 'lateVisible', object: 'Contact', seconds: 60 });
    const { id = '' } = await org.connection.sobject('Contact').create({ LastName: 'Late' });
    const soql = "SELECT Id, SystemModstamp FROM Contact WHERE LastName = 'Late'";
    expect((await org.connection.query(soql)).totalSize).toBe(0);
    org.clock.advance(61_000);
    const { records } = await org.connection.query(soql);
    expect(records).toMatchObject([{ Id: id, SystemModstamp: '2017-11-15T12:00:00.000+0000' }]);
  });

  test('late rows can be counted in reads', async () => {
    org.faults.order({ kind: 'lateVisible', object: 'Contact', reads: 2 });
    await org.connection.sobject('Contact').create({ LastName: 'Counted' });
    const sizes = [];
    for (let read = 0; read < 3; read++) {
      sizes.push((await org.connection.query("SELECT Id FROM Contact WHERE LastName = 'Counted'")).totalSize);
    }
    expect(sizes).toEqual([0, 0, 1]);
  });
});

describe('the clock', () => {
  test('is set and moved by another process', async () => {
    const post = async (body: unknown) => {
      const response = await fetch(`${org.url}/__org/clock`, { method: 'POST', body: JSON.stringify(body) });
      return { status: response.status, body: (await response.json()) as { now?: string } };
    };
    expect((await post({ now: '2017-12-24T18:00:00Z' })).body.now).toBe('2017-12-24T18:00:00.000Z');
    expect((await post({ advanceSeconds: 3600 })).body.now).toBe('2017-12-24T19:00:00.000Z');
    expect((await post({ now: 'Christmas' })).status).toBe(400);
  });
});
