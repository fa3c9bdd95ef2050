import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Connection } from 'jsforce';
import { openJobQueue, type JobQueue } from '../../jobs/queue.ts';
import { scoreCapabilities } from '../../jobs/score-capabilities.ts';
import { startWorker, type RunningWorker } from '../../jobs/worker.ts';
import { loadConfig } from '../../services/config.ts';
import { calendarDate } from '../../services/domain/calendarDate.ts';
import { createServices, type Services } from '../../services/index.ts';
import { startOrg, type SmallOrg } from '../org/startOrg.ts';
import { givenPartners } from '../sample/capabilities/givenPartners.ts';
import { seedCapabilities } from '../sample/capabilities/seedCapabilities.ts';
import { rows } from '../sample/salesforce/rows.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { ended, silent } from './support.ts';

const DAY = calendarDate('2017-11-15');
const AGENTS = ['Anna', 'Boris', 'Carl'];

let org: SmallOrg;
let redis: TestRedis;
let services: Services;
let queue: JobQueue;
let worker: RunningWorker;
let connection: Connection;

beforeAll(async () => {
  [org, redis] = await Promise.all([startOrg({ now: `${DAY}T12:00:00Z`, timeZone: 'GMT' }), startRedis()]);
  connection = new Connection({
    instanceUrl: org.url,
    accessToken: org.credentials.accessToken,
    version: '66.0',
  });
  await givenPartners(connection, AGENTS);
  await seedCapabilities(connection, DAY);
  const config = loadConfig({
    SF_LOGIN_URL: org.url,
    SF_CLIENT_ID: org.credentials.clientId,
    SF_CLIENT_SECRET: org.credentials.clientSecret,
    REDIS_URL: redis.url,
    REDIS_NAMESPACE: redis.namespace,
  });
  services = createServices(config, silent);
  queue = openJobQueue(config.redis);
  const settings = { ...config.redis, name: 'worker', concurrency: 1, lostAfterMs: 30_000 };
  worker = startWorker(settings, { jobs: [scoreCapabilities], services, queue, log: silent });
}, 60_000);

afterAll(async () => {
  await worker?.stop(1000);
  await queue?.close();
  await services?.close();
  await redis?.close();
  await org?.close();
});

async function run() {
  const { jobId } = await queue.add(scoreCapabilities, {});
  return ended(queue, jobId);
}

const scoreOf = (round: string) =>
  rows(connection, `SELECT Overall_Score__c FROM Capability_Scorecard__c WHERE Id = '${round}'`);

describe('scoring capabilities', () => {
  test('writes the scores that are missing and says how many rounds it looked at', async () => {
    const [round] = await rows(
      connection,
      'SELECT Id, Overall_Score__c FROM Capability_Scorecard__c LIMIT 1',
    );
    await connection.update('Capability_Scorecard__c', { Id: String(round?.Id), Overall_Score__c: null });

    expect(await run()).toMatchObject({
      state: 'done',
      attempts: 1,
      result: { rounds: AGENTS.length * 2, written: 1, failures: [] },
    });
    expect(await scoreOf(String(round?.Id))).toEqual([{ Overall_Score__c: round?.Overall_Score__c }]);
  });

  test('can be done again and writes nothing more', async () => {
    expect(await run()).toMatchObject({ state: 'done', result: { written: 0 } });
  });

  test('gets over an org that is away for a moment', async () => {
    org.faults.order({ kind: 'unavailable', path: '*', times: 1 });

    expect(await run()).toMatchObject({ state: 'done', result: { written: 0 } });
  });

  test('is on its way once, however often it is asked for', async () => {
    await worker.stop(1000);
    const [first, second] = [await queue.add(scoreCapabilities, {}), await queue.add(scoreCapabilities, {})];

    expect(second).toEqual({ jobId: first.jobId, added: false });
  });
});
