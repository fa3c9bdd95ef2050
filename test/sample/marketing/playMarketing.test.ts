import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { calendarDate } from '../../../services/domain/calendarDate.ts';
import { startSampleOrg, type SampleOrg } from '../../support/sampleOrg.ts';
import { smallOrgStage } from '../plans/stage.ts';
import { rows } from '../salesforce/rows.ts';
import { playMarketing } from './playMarketing.ts';

const DAY = calendarDate('2017-11-15');
const STATES = [
  ...['Agreed', 'Approved', 'Claim approved', 'Claim returned', 'Claim sent', 'Declined', 'Draft'],
  ...['Paid', 'Question', 'Returned', 'Waiting'],
];
const WRITTEN = [
  ...[
    'Marketing_Plan__c',
    'Marketing_Tactic__c',
    'Marketing_Lead__c',
    'Marketing_Fund__c',
    'Fund_Request__c',
  ],
  ...['Fund_Activity__c', 'Fund_Step__c', 'Fund_Claim__c', 'Fund_Allocation__c', 'Deal_Update__c'],
  ...['Approval_Rule__c', 'Funnel_Rate__c', 'Channel_Cost__c', 'Channel_Profit__c'],
];

jest.setTimeout(180_000); // quick, but where the machine is busy

let sample: SampleOrg;
const ask = (soql: string) => rows(sample.connection, soql);
const all = () =>
  Promise.all(WRITTEN.map((object) => ask(`SELECT Id, SystemModstamp FROM ${object} ORDER BY Id`)));

describe('marketing of the sample, lived through day by day', () => {
  beforeAll(async () => {
    sample = await startSampleOrg({ asOf: calendarDate('2017-10-01'), withMarketing: true });
    await sample.replayTo(DAY);
  });
  afterAll(() => sample?.close());

  test('has activities in every state', async () => {
    const states = await ask('SELECT Status__c FROM Fund_Activity__c GROUP BY Status__c ORDER BY Status__c');
    expect(states.map(({ Status__c }) => Status__c)).toEqual(STATES);
  });

  test('tells the next one up of what nobody answered, and gives back what nobody claimed', async () => {
    const steps = await ask(
      "SELECT Kind__c, Fund_Activity__r.Name FROM Fund_Step__c WHERE Kind__c IN ('Escalated', 'Released') ORDER BY Kind__c, Fund_Activity__r.Name",
    );
    expect(steps).toMatchObject([
      { Kind__c: 'Escalated', Fund_Activity__r: { Name: 'Ads on trade pages' } },
      { Kind__c: 'Released', Fund_Activity__r: { Name: 'Autumn letter' } },
      { Kind__c: 'Released', Fund_Activity__r: { Name: 'Letter to family firms' } },
    ]);
  });

  test('overdraws no fund, and uses one to the last dollar', async () => {
    const funds = await ask('SELECT Available_Amount__c FROM Marketing_Fund__c ORDER BY Available_Amount__c');
    expect(funds[0]).toMatchObject({ Available_Amount__c: 0 });
  });

  test('asks two people about more than fifteen hundred dollars, in euros too', async () => {
    const agreed = await ask(
      "SELECT Fund_Activity__r.Fund_Request__r.Marketing_Fund__r.Currency_Code__c currency, COUNT(Id) steps FROM Fund_Step__c WHERE Kind__c = 'Agreed' GROUP BY Fund_Activity__r.Fund_Request__r.Marketing_Fund__r.Currency_Code__c ORDER BY Fund_Activity__r.Fund_Request__r.Marketing_Fund__r.Currency_Code__c",
    );
    expect(agreed).toEqual([
      { currency: 'EUR', steps: 1 },
      { currency: 'USD', steps: 5 },
    ]);
  });

  test('compares what was expected with what came, of a quarter that both have looked at', async () => {
    const [plan] = await ask(
      "SELECT Id, Verified_On__c FROM Marketing_Plan__c WHERE Status__c = 'Done' AND Verified_On__c != null",
    );
    const [sums] = await ask(
      `SELECT SUM(Actual_Leads__c) leads, SUM(Actual_Opportunities__c) deals, SUM(Actual_Won_Amount__c) won FROM Marketing_Tactic__c WHERE Marketing_Plan__c = '${String(plan?.Id)}'`,
    );
    expect(sums).toMatchObject({ leads: 170, deals: 24 });
    expect(Number(sums?.won)).toBeGreaterThan(0);
    const [running] = await ask("SELECT Rates__c FROM Marketing_Plan__c WHERE Name LIKE 'Darcel%2017-Q4'");
    expect(JSON.parse(String(running?.Rates__c))).toMatchObject({
      cases: { Bleak: { qualified: { source: 'partner' } } },
    });
  });

  test('has forecasts in its requests, and leads that nobody has called', async () => {
    expect(await ask('SELECT Id FROM Fund_Request__c WHERE Forecast_Leads__c = null')).toEqual([]);
    const [left] = await ask('SELECT COUNT(Id) leads FROM Marketing_Lead__c WHERE Followed_Up_On__c = null');
    expect(Number(left?.leads)).toBeGreaterThan(18);
  });

  test('has deals that wait for a decision, one of them like another partner’s', async () => {
    const waiting = await ask(
      "SELECT Customer_Name__c, Check_Status__c FROM Deal_Registration__c WHERE Status__c = 'Pending' AND Registration_Key__c LIKE 'made-for-%' ORDER BY Submitted_At__c",
    );
    expect(waiting).toMatchObject([
      { Customer_Name__c: 'Lindgren Dairies', Check_Status__c: 'Clear' },
      { Customer_Name__c: 'Lindgren Dairies', Check_Status__c: 'Similar deal found' },
      { Customer_Name__c: 'Alpine Rail Services', Check_Status__c: 'Clear' },
    ]);
  });

  test('has nothing that the org refused to the service', async () => {
    expect(await ask('SELECT Id FROM Sync_Failure__c')).toEqual([]);
  });

  test('is the same when it is played again', async () => {
    const before = await all();
    await playMarketing(smallOrgStage(sample.connection, sample.org.clock), DAY);
    expect(await all()).toEqual(before);
  });
});

test('brought in on a later day, it leaves out what the days have passed for', async () => {
  sample = await startSampleOrg({ asOf: DAY, withMarketing: true });
  try {
    const states = await ask('SELECT Status__c FROM Fund_Activity__c GROUP BY Status__c ORDER BY Status__c');
    expect(states.map(({ Status__c }) => Status__c)).toEqual(STATES);
    const [autumn] = await ask(
      'SELECT Committed_Amount__c FROM Marketing_Fund__c WHERE Use_By__c < TODAY ORDER BY Use_By__c',
    );
    expect(autumn).toMatchObject({ Committed_Amount__c: 0 });
    const before = await all();
    await playMarketing(smallOrgStage(sample.connection, sample.org.clock), DAY);
    expect(await all()).toEqual(before);
  } finally {
    await sample.close();
  }
});
