import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { DEFAULT_METRIC_SETTINGS } from '../../../services/domain/metricSettings.ts';
import { DEFAULT_FIELD_MAPPING } from '../../../services/fieldMapping.ts';
import { openMirror } from '../../../services/mirror/mirror.ts';
import { syncPartnerPerformance } from '../../../services/syncPartnerPerformance.ts';
import { MANAGER, PARTNER } from '../../accountPlan/planning.ts';
import { lineFields, newPlan, offer, signature, versionFields } from '../../accountPlan/plans.ts';
import { startRedis } from '../../support/redis.ts';
import { dyingAt, startTending, type Tending } from './tending.ts';

jest.setTimeout(120_000); // quick, but where the machine is busy

const VERSION = 'Account_Plan_Version__c';

let t: Tending;
let partner: string;
beforeAll(async () => {
  t = await startTending();
  partner = t.at.channel.partners.A;
  t.given('Operating_Period__c', {
    Name: '2017-Q4',
    Period_Key__c: 'vendor:2017-Q4-plans',
    Kind__c: 'Quarter',
    Calendar__c: 'Vendor',
    Start_Date__c: '2017-10-01',
    End_Date__c: '2017-12-31',
  });
});
afterAll(() => t.close());
beforeEach(async () => void (await t.tend()));

let quarters = 0;

/** A plan over days of its own, with these lines, signed by both. */
async function signedPlan(lines: Record<string, Record<string, unknown>>, days: [string, string]) {
  const plan = await newPlan(t.at, { Start_Date__c: days[0], End_Date__c: days[1] });
  await signedVersion(plan, 1, lines);
  return plan;
}

async function signedVersion(plan: string, number: number, lines: Record<string, Record<string, unknown>>) {
  const { at } = t;
  const version = await at.given(MANAGER, VERSION, versionFields(plan, number));
  for (const [key, fields] of Object.entries(lines))
    await at.given(MANAGER, 'Plan_Line__c', lineFields(version, key, { Section__c: 'Goals', ...fields }));
  const steps = [
    [MANAGER, offer(at, MANAGER)],
    [PARTNER, signature(at, 'Partner', PARTNER)],
    [MANAGER, { ...signature(at, 'Vendor', MANAGER), Status__c: 'Signed' }],
  ] as const;
  for (const [who, fields] of steps)
    expect(await at.update(who, VERSION, version, fields)).toHaveProperty('id');
}

const goal = (amount: number) => ({ 'goal.revenue': { Kind__c: 'Money', Amount__c: amount } });

const goalsOf = (label: string) =>
  t.rows(
    `SELECT Version__c, Status__c, Amount__c, Reason__c FROM Partner_Goal__c WHERE Partner__c = '${partner}' AND Period__r.Name = '${label}' ORDER BY Version__c`,
  );
const labelOf = (plan: string) => {
  const [row] = t.rows(`SELECT Period__r.Name FROM Account_Plan__c WHERE Id = '${plan}'`);
  return (row?.Period__r as { Name: string }).Name;
};

/** Days that no other plan of these tests has. */
function ownDays(): [string, string] {
  quarters += 1;
  const start = new Date(Date.UTC(2018, quarters * 2, 3));
  const end = new Date(Date.UTC(2018, quarters * 2 + 2, 2));
  return [start.toISOString().slice(0, 10), end.toISOString().slice(0, 10)];
}

describe('a signed version', () => {
  test('makes the goal of the vendor’s quarter when its days are that quarter’s, and is stamped once', async () => {
    const plan = await signedPlan(goal(70_000), ['2017-10-01', '2017-12-31']);
    expect(await t.tend()).toMatchObject({ status: 'done', versions: 1, failures: [] });
    expect(labelOf(plan)).toBe('2017-Q4');
    expect(goalsOf('2017-Q4').at(-1)).toMatchObject({
      Status__c: 'Accepted',
      Amount__c: 70_000,
      Reason__c: 'Account plan version 1',
    });
    // Past the look-back: what changed before is not looked at once more.
    t.at.channel.small.clock.advance(11 * 60_000);
    await t.tend();
    t.at.channel.small.clock.advance(11 * 60_000);
    expect(await t.tend()).toMatchObject({ status: 'nothing to do', apiCalls: 1 });
  });

  test('makes a mutual period of other days, with the day that it was agreed on', async () => {
    const plan = await signedPlan(
      {
        ...goal(50_000),
        'period.basis': { Section__c: 'Operating period', Kind__c: 'Choice', Text__c: 'New quarter end' },
        'period.start': { Section__c: 'Operating period', Kind__c: 'Date', Date__c: '2018-02-05' },
        'period.end': { Section__c: 'Operating period', Kind__c: 'Date', Date__c: '2018-05-04' },
      },
      ['2018-01-01', '2018-12-31'],
    );
    await t.tend();
    expect(
      t.rows(
        `SELECT Calendar__c, Kind__c, Basis__c, Start_Date__c, End_Date__c, Agreed_On__c, Partner__c FROM Operating_Period__c WHERE Name = '${labelOf(plan)}' AND Calendar__c = 'Mutual'`,
      ),
    ).toEqual([
      {
        Calendar__c: 'Mutual',
        Kind__c: 'Quarter',
        Basis__c: 'New quarter end',
        Start_Date__c: '2018-02-05',
        End_Date__c: '2018-05-04',
        Agreed_On__c: '2017-11-15',
        Partner__c: partner,
      },
    ]);
    expect(goalsOf(labelOf(plan))).toMatchObject([{ Amount__c: 50_000, Status__c: 'Accepted' }]);
  });

  test('that changes the goal makes its next version and supersedes the one before', async () => {
    const plan = await signedPlan(goal(40_000), ownDays());
    await t.tend();
    await signedVersion(plan, 2, goal(45_000));
    await t.tend();
    expect(goalsOf(labelOf(plan))).toMatchObject([
      { Version__c: 1, Status__c: 'Superseded', Amount__c: 40_000 },
      { Version__c: 2, Status__c: 'Accepted', Amount__c: 45_000, Reason__c: 'Account plan version 2' },
    ]);
  });

  test('that leaves the goal alone leaves the goal’s record alone', async () => {
    const plan = await signedPlan(goal(30_000), ownDays());
    await t.tend();
    await signedVersion(plan, 2, {
      'together.why': { Section__c: 'Together', Kind__c: 'Text', Text__c: 'Why' },
    });
    expect(await t.tend()).toMatchObject({ versions: 1 });
    expect(goalsOf(labelOf(plan))).toHaveLength(1);
  });

  test('ends in the same wherever the service is killed', async () => {
    for (let number = 1; ; number += 1) {
      const plan = await signedPlan(goal(20_000), ownDays());
      await t.tend();
      await signedVersion(plan, 2, goal(25_000));
      const { client, state } = dyingAt(t.salesforce, number);
      await t.tend(client).catch(() => {});
      await t.tend();
      expect(goalsOf(labelOf(plan))).toMatchObject([
        { Version__c: 1, Status__c: 'Superseded', Amount__c: 20_000 },
        { Version__c: 2, Status__c: 'Accepted', Amount__c: 25_000 },
      ]);
      expect(
        t.rows(`SELECT Id FROM ${VERSION} WHERE Account_Plan__c = '${plan}' AND Applied_At__c = null`),
      ).toEqual([]);
      if (!state.died) return;
    }
  });

  test('says below the latest sync run what the org refused, and goes on when it no longer does', async () => {
    t.given('Sync_Run__c', { Run_Key__c: 'run 1', Kind__c: 'Full', Status__c: 'Succeeded' });
    await signedPlan(goal(10_000), ownDays());
    t.at.channel.small.faults.order({
      kind: 'refusal',
      object: 'Partner_Goal__c',
      method: 'upsert',
      everyRow: 1,
      times: 1,
      errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      message: 'Goals are frozen.',
    } as never);
    expect(await t.tend()).toMatchObject({ status: 'done with failures', versions: 0 });
    const failures = () => t.rows('SELECT Object__c, Message__c, Status__c FROM Sync_Failure__c');
    expect(failures()).toEqual([
      { Object__c: 'Partner_Goal__c', Message__c: 'Goals are frozen.', Status__c: 'Open' },
    ]);
    expect(await t.tend()).toMatchObject({ status: 'done', versions: 1 });
    expect(failures()).toMatchObject([{ Status__c: 'Resolved' }]);
  });
});

test('what both sides signed moves plan and actual with the next incremental sync', async () => {
  const redisServer = await startRedis();
  const redis = new Redis(redisServer.url);
  const deps = {
    salesforce: t.salesforce,
    mirror: openMirror(redis, redisServer.namespace),
    mapping: DEFAULT_FIELD_MAPPING,
    settings: DEFAULT_METRIC_SETTINGS,
    currency: 'USD',
    log: pino({ level: 'silent' }),
  };
  let runs = 0;
  const sync = (kind: 'full' | 'incremental') =>
    syncPartnerPerformance(deps, { kind, trigger: 'onDemand', startedBy: 'test', runKey: `plans ${++runs}` });
  const measured = () =>
    t.rows(
      `SELECT Goal_Amount__c, Goal_Version__c FROM Partner_Performance__c WHERE Partner__c = '${partner}' AND Period_Label__c = '2017-Q4'`,
    )[0];
  try {
    const [plan] = t.rows(
      "SELECT Id FROM Account_Plan__c WHERE Period__r.Name = '2017-Q4' AND Signed_Version__c >= 1",
    );
    await sync('full');
    const before = measured();
    await signedVersion(String(plan?.Id), 2, goal(91_000));
    await t.tend();
    expect((await sync('incremental')).kind).toBe('incremental');
    expect([before?.Goal_Amount__c, measured()?.Goal_Amount__c]).toEqual([70_000, 91_000]);
  } finally {
    await redis.quit();
    await redisServer.close();
  }
});
