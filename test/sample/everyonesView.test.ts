import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { calendarDate } from '../../services/domain/calendarDate.ts';
import { DEFAULT_METRIC_SETTINGS } from '../../services/domain/metricSettings.ts';
import { DEFAULT_FIELD_MAPPING } from '../../services/fieldMapping.ts';
import { openMirror } from '../../services/mirror/mirror.ts';
import { connectSalesforce } from '../../services/salesforce/client.ts';
import { syncPartnerPerformance, type SyncReport } from '../../services/syncPartnerPerformance.ts';
import { findUser } from '../org/auth/findUser.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { startSampleOrg, type SampleOrg } from '../support/sampleOrg.ts';

jest.setTimeout(120_000); // some 5 seconds, but where the machine is busy

describe('after a sync by the service’s own user, with its permission sets alone,', () => {
  let redis: TestRedis;
  let client: Redis;
  let sample: SampleOrg;
  let report: SyncReport;

  beforeAll(async () => {
    redis = await startRedis();
    client = new Redis(redis.url);
    sample = await startSampleOrg({ asOf: calendarDate('2017-11-15') });
    const log = pino({ level: 'silent' });
    const { auth, ...settings } = sample.salesforceSettings;
    const username = putServiceUser();
    const salesforce = await connectSalesforce(
      { ...settings, auth: { ...auth, username } as typeof auth },
      log,
    );
    const deps = {
      salesforce,
      mirror: openMirror(client, `${redis.namespace}-everyone`),
      mapping: DEFAULT_FIELD_MAPPING,
      settings: DEFAULT_METRIC_SETTINGS,
      currency: 'USD',
      log,
    };
    const input = { kind: 'full', trigger: 'onDemand', startedBy: 'Sample', runKey: 'everyone' } as const;
    report = await syncPartnerPerformance(deps, input);
  });
  afterAll(async () => {
    await client?.quit();
    await sample?.close();
    await redis?.close();
  });

  function putServiceUser(): string {
    const { org } = sample.org;
    const Username = 'service@cadence.example';
    const named = (object: string, name: string) =>
      String(ask(org.administrator.username, `SELECT Id FROM ${object} WHERE Name = '${name}'`)[0]?.['Id']);
    const ProfileId = named('Profile', 'API Only System Integrations');
    const AssigneeId = org
      .load('User', [
        {
          Username,
          LastName: 'Service',
          IsActive: true,
          ProfileId,
          UserRoleId: named('UserRole', 'Channel Chief'),
        },
      ])
      .idOf(0);
    org.load(
      'PermissionSetAssignment',
      ['Cadence_Integration', 'Cadence_Integration_Standard_Objects'].map((name) => ({
        AssigneeId,
        PermissionSetId: named('PermissionSet', name),
      })),
    );
    return Username;
  }

  function ask(username: string, soql: string): Record<string, unknown>[] {
    const { org } = sample.org;
    const result = org.as(findUser(org, username)!).query(soql);
    return result.records(0, result.totalSize, '66.0');
  }

  const usernameOf = (name: string) =>
    String(
      ask(sample.org.org.administrator.username, `SELECT Username FROM User WHERE Name = '${name}'`)[0]?.[
        'Username'
      ],
    );
  const partnersSeenBy = (name: string) =>
    new Set(
      ask(usernameOf(name), 'SELECT Partner__c FROM Partner_Performance__c').map((row) => row['Partner__c']),
    );

  test('nothing failed', () => {
    expect(report).toMatchObject({ failed: 0 });
  });

  test.each([
    ['Melvin Marxen', 6],
    ['Channel Chief', 35],
    ['Channel Operations', 35],
    ['Darcel Schlecht', 1],
  ])('%s sees the performance of %i partners', (name, count) => {
    expect(partnersSeenBy(name).size).toBe(count);
  });

  test('a manager sees the own total, the regions’ and the company’s', () => {
    const rows = ask(
      usernameOf('Melvin Marxen'),
      "SELECT Subject_Name__c FROM Channel_Performance__c WHERE Period_Label__c = '2017-Q4' ORDER BY Subject_Name__c",
    );
    expect(rows.map((row) => row['Subject_Name__c'])).toEqual([
      'All partners',
      'Central',
      'East',
      'Melvin Marxen',
      'West',
    ]);
  });
});
