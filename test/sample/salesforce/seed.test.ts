import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { calendarDate } from '../../../services/domain/calendarDate.ts';
import { namesOf, recordsOf } from '../../support/recordsOf.ts';
import { startSampleOrg, type SampleOrg } from '../../support/sampleOrg.ts';
import { organisationAsOf } from '../rules/organisationAsOf.ts';
import { PLACES } from './places.ts';
import { rows } from './rows.ts';
import { seed } from './seed.ts';

const day = calendarDate('2017-11-15');
const eve = calendarDate('2017-10-25');

jest.setTimeout(120_000); // quick, but where the machine is busy

let sample: SampleOrg;
beforeAll(async () => {
  sample = await startSampleOrg({ asOf: day });
});
afterAll(() => sample?.close());

describe('seeding the sample', () => {
  test('brings in every deal of the day, in its stage and with its amount', async () => {
    const stages = await rows(
      sample.connection,
      'SELECT StageName, COUNT(Id) deals, SUM(Amount) amount FROM Opportunity GROUP BY StageName ORDER BY StageName',
    );
    expect(stages).toEqual(
      ['Closed Lost', 'Closed Won', 'Engaging', 'Prospecting'].map((StageName) => {
        const deals = organisationAsOf(day).opportunities.filter(({ stage }) => stage === StageName);
        const amount = deals.reduce((sum, deal) => sum + deal.amount, 0);
        return { StageName, deals: deals.length, amount };
      }),
    );
  });

  test('lets a stage say how probable a deal is', async () => {
    const records = await rows(
      sample.connection,
      'SELECT StageName, Probability, ForecastCategoryName FROM Opportunity GROUP BY StageName, Probability, ForecastCategoryName ORDER BY StageName',
    );
    expect(records.map((row) => Object.values(row))).toEqual([
      ['Closed Lost', 0, 'Omitted'],
      ['Closed Won', 100, 'Closed'],
      ['Engaging', 50, 'Best Case'],
      ['Prospecting', 10, 'Pipeline'],
    ]);
  });

  test('dates a deal from the day that it was engaged', async () => {
    const records = await rows(
      sample.connection,
      "SELECT CreatedDate, LastModifiedDate FROM Opportunity WHERE Cadence_Key__c = '1C1I7A6R'",
    );
    expect(records[0]).toMatchObject({
      CreatedDate: '2016-10-20T00:00:00.000+0000',
      LastModifiedDate: '2017-03-01T00:00:00.000+0000',
    });
  });

  test('hangs each partner under its manager, the manager under the region, the region under the chief', async () => {
    const records = await rows(
      sample.connection,
      "SELECT Owner.Name, Owner.UserRole.Name, Owner.UserRole.ParentRole.Name FROM Account WHERE Name = 'Darcel Schlecht Group'",
    );
    expect(records[0]).toMatchObject({
      Owner: { Name: 'Melvin Marxen', UserRole: { Name: 'Central CAM', ParentRole: { Name: 'Central' } } },
    });
  });

  test('gives partners, managers, finance and the administrator their permission sets', async () => {
    const records = await rows(
      sample.connection,
      "SELECT PermissionSet.Name name, COUNT(Id) users FROM PermissionSetAssignment WHERE PermissionSet.Name LIKE 'Cadence_%' AND Assignee.Username LIKE '%.cadence.example' GROUP BY PermissionSet.Name ORDER BY PermissionSet.Name",
    );
    expect(records).toEqual([
      expect.objectContaining({ name: 'Cadence_Channel_Account_Manager', users: 7 }),
      expect.objectContaining({ name: 'Cadence_Finance', users: 1 }),
      expect.objectContaining({ name: 'Cadence_Ops_Admin', users: 1 }),
      expect.objectContaining({ name: 'Cadence_Partner_Champion', users: 35 }),
      expect.objectContaining({ name: 'Cadence_Partner_Executive', users: 35 }),
      expect.objectContaining({ name: 'Cadence_Partner_Marketer', users: 36 }),
      expect.objectContaining({ name: 'Cadence_Partner_Seller', users: 36 }),
      expect.objectContaining({ name: 'Cadence_Partner_User', users: 37 }),
    ]);
  });

  test('makes whoever brings it in the user of the service', async () => {
    const records = await rows(
      sample.connection,
      "SELECT Assignee.Username FROM PermissionSetAssignment WHERE PermissionSet.Name = 'Cadence_Integration'",
    );
    expect(records).toEqual([
      expect.objectContaining({
        Assignee: expect.objectContaining({ Username: sample.org.credentials.username }),
      }),
    ]);
  });

  test('a second time touches no record', async () => {
    const stamps = async () =>
      Promise.all(
        Object.values(PLACES).map(async ({ object }) => {
          return rows(sample.connection, `SELECT Id, SystemModstamp FROM ${object} ORDER BY Id`);
        }),
      );
    const before = await stamps();
    await seed(sample.connection, day);
    expect(await stamps()).toEqual(before);
  });
});

describe('replaying the sample', () => {
  test('ends in the records of an org that was seeded as of the last day', async () => {
    const replayed = await startSampleOrg({ asOf: eve });
    try {
      await replayed.replayTo(day);
      expect(await everyRecord(replayed)).toEqual(await everyRecord(sample));
    } finally {
      await replayed.close();
    }
  });
});

async function everyRecord({ connection }: SampleOrg) {
  const places = Object.values(PLACES);
  const names = await namesOf(connection, places);
  const all: Record<string, unknown> = {};
  for (const { object, keyField } of places)
    all[object] = await recordsOf(connection, object, keyField, names);
  return all;
}
