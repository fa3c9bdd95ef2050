import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Connection } from 'jsforce';
import { pino } from 'pino';
import { scoreCapabilities } from '../../../services/capabilities/scoreCapabilities.ts';
import { calendarDate } from '../../../services/domain/calendarDate.ts';
import { connectSalesforce, type SalesforceClient } from '../../../services/salesforce/client.ts';
import { startOrg, type SmallOrg } from '../../org/startOrg.ts';
import { givenPartners } from '../../sample/capabilities/givenPartners.ts';
import { seedCapabilities } from '../../sample/capabilities/seedCapabilities.ts';
import { rows } from '../../sample/salesforce/rows.ts';

const DAY = calendarDate('2017-11-15');
const AGENTS = ['Anna', 'Boris', 'Carl', 'Carol', 'Cassey', 'Cecily', 'Darcel'];
const log = pino({ level: 'silent' });

let org: SmallOrg;
let connection: Connection;
let salesforce: SalesforceClient;
const score = () => scoreCapabilities({ salesforce, log, partnerFlag: 'Channel_Partner__c' });

beforeAll(async () => {
  org = await startOrg({ now: `${DAY}T12:00:00Z`, timeZone: 'GMT' });
  const { accessToken } = org.credentials;
  connection = new Connection({ instanceUrl: org.url, accessToken, version: '66.0' });
  salesforce = await connectSalesforce(
    {
      loginUrl: org.url,
      apiVersion: '66.0',
      auth: { kind: 'accessToken', instanceUrl: org.url, accessToken },
      apiShare: 1,
      timeoutMs: 10_000,
    },
    log,
  );
  await givenPartners(connection, AGENTS);
  await seedCapabilities(connection, DAY);
});

afterAll(() => org.close());

const scorecards = (where = '') =>
  rows(
    connection,
    `SELECT Id, Partner__c, Round__c, Overall_Score__c, Coverage__c, Change__c, Peer_Low__c, Peer_High__c, Peer_Count__c, Peer_Scope__c FROM Capability_Scorecard__c ${where} ORDER BY Partner__c, Round__c`,
  );

describe('scoring completed rounds', () => {
  test('gives every round a score and says how much is answered', async () => {
    const found = await scorecards();
    expect(found).toHaveLength(AGENTS.length * 2);
    expect(
      found.filter(({ Overall_Score__c, Coverage__c }) => Overall_Score__c === null || Coverage__c !== 100),
    ).toEqual([]);
  });

  test('says how far the second round moved from the first, which none came before', async () => {
    const found = await scorecards();
    const moved = found.map(({ Change__c }) => Change__c);
    const expected = found.map(({ Round__c, Overall_Score__c }, index) =>
      Round__c === 1 ? null : Number(Overall_Score__c) - Number(found[index - 1]?.Overall_Score__c),
    );
    expect(moved).toEqual(expected);
  });

  test('compares the latest rounds alone, each with the six others', async () => {
    expect(await scorecards('WHERE Round__c = 1 AND Peer_Count__c != null')).toEqual([]);
    const latest = await scorecards('WHERE Round__c = 2');
    expect(latest.map(({ Peer_Count__c, Peer_Scope__c }) => [Peer_Count__c, Peer_Scope__c])).toEqual(
      latest.map(() => [6, 'Type, stage and region']),
    );
  });

  test('stores what each category scored, with the goal of the questionnaire', async () => {
    const stored = await rows(
      connection,
      "SELECT Category_Code__c, Goal_Score__c, Weight__c FROM Capability_Score__c WHERE Scorecard__r.Round__c = 2 AND Scorecard__r.Partner__r.Cadence_Key__c = 'partner:Anna' ORDER BY Sort_Order__c",
    );
    expect(stored.map(({ Category_Code__c, Goal_Score__c }) => [Category_Code__c, Goal_Score__c])).toEqual([
      ['capabilities', 75],
      ['activation', 75],
      ['opportunity-targeting', 70],
      ['pipeline-activation', 70],
      ['success', 75],
    ]);
    expect(stored.reduce((sum, { Weight__c }) => sum + Number(Weight__c), 0)).toBeCloseTo(100, 6);
  });

  test('stores what each answer scored, and nothing for texts', async () => {
    const texts = "Question__r.Kind__c = 'Text'";
    const scored = await rows(connection, `SELECT Score__c FROM Capability_Answer__c WHERE NOT (${texts})`);
    const unscored = await rows(connection, `SELECT Score__c FROM Capability_Answer__c WHERE ${texts}`);
    expect(scored.filter(({ Score__c }) => Number(Score__c) >= 1).length).toBeGreaterThan(
      scored.length * 0.9,
    );
    expect(unscored.filter(({ Score__c }) => Score__c !== null)).toEqual([]);
  });

  test('counts completion and scores for the company', async () => {
    const [company] = await rows(
      connection,
      "SELECT Partner_Count__c, Current_Count__c, Completion__c, As_Of__c FROM Capability_Summary__c WHERE Level__c = 'Company'",
    );
    expect(company).toEqual({ Partner_Count__c: 7, Current_Count__c: 7, Completion__c: 100, As_Of__c: DAY });
  });

  test('a second time writes nothing', async () => {
    expect(await score()).toEqual({ rounds: AGENTS.length * 2, written: 0, failures: [] });
  });

  test('leaves the goals that people set', async () => {
    const [own] = await rows(
      connection,
      "SELECT Id FROM Capability_Score__c WHERE Category_Code__c = 'success' AND Scorecard__r.Partner__r.Cadence_Key__c = 'partner:Carl' AND Scorecard__r.Round__c = 2",
    );
    await connection.update('Capability_Score__c', { Id: String(own?.Id), Goal_Score__c: 90 });
    expect(await score()).toMatchObject({ written: 0 });
  });

  test('puts right what somebody has changed', async () => {
    const [one] = await scorecards('WHERE Round__c = 2');
    await connection.update('Capability_Scorecard__c', { Id: String(one?.Id), Overall_Score__c: 100 });
    expect(await score()).toMatchObject({ written: 1 });
    expect(await scorecards('WHERE Round__c = 2')).toContainEqual(one);
  });
});

describe('a third round', () => {
  const ofCarl = "Scorecard__r.Partner__r.Cadence_Key__c = 'partner:Carl'";
  let roundId = '';
  beforeAll(async () => {
    const [before] = await rows(
      connection,
      "SELECT Id, Partner__c, Template__c FROM Capability_Scorecard__c WHERE Partner__r.Cadence_Key__c = 'partner:Carl' AND Round__c = 2",
    );
    const partnerId = String(before?.Partner__c);
    const fields = { Partner__c: partnerId, Template__c: String(before?.Template__c), Life_Stage__c: 'Grow' };
    const key = { Scorecard_Key__c: `${partnerId}:3`, Round__c: 3 };
    ({ id: roundId } = (await connection.create('Capability_Scorecard__c', { ...fields, ...key })) as {
      id: string;
    });
    const questions = await rows(
      connection,
      "SELECT Id, Code__c FROM Capability_Question__c WHERE Topic__r.Category__r.Code__c = 'success'",
    );
    await connection.create(
      'Capability_Answer__c',
      questions.map(({ Id, Code__c }) => ({
        Scorecard__c: roundId,
        Question__c: String(Id),
        Answer_Key__c: `${roundId}:${String(Code__c)}`,
        Choice__c: 'd',
      })),
    );
  });

  test('is not scored while it is in progress', async () => {
    expect(await score()).toMatchObject({ written: 0 });
  });

  test('takes over the goal that was agreed in the second', async () => {
    await connection.update('Capability_Scorecard__c', {
      Id: roundId,
      Status__c: 'Completed',
      Completed_At__c: `${DAY}T12:00:00Z`,
    });
    await score();
    const goals = await rows(
      connection,
      `SELECT Score__c, Goal_Score__c FROM Capability_Score__c WHERE Category_Code__c = 'success' AND Scorecard__r.Round__c = 3 AND ${ofCarl}`,
    );
    expect(goals).toEqual([{ Score__c: 100, Goal_Score__c: 90 }]);
  });

  test('has no overall score while too little of it is answered', async () => {
    const [round] = await scorecards('WHERE Round__c = 3');
    expect(round).toMatchObject({ Overall_Score__c: null, Change__c: null, Peer_Count__c: 6 });
  });
});

test('seeding the sample’s answers a second time touches no record', async () => {
  const stamps = () =>
    Promise.all(
      ['Capability_Scorecard__c', 'Capability_Answer__c', 'Capability_Score__c'].map((object) =>
        rows(connection, `SELECT Id, SystemModstamp FROM ${object} ORDER BY Id`),
      ),
    );
  const before = await stamps();
  await seedCapabilities(connection, DAY);
  expect(await stamps()).toEqual(before);
});
