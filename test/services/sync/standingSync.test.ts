import { describe, expect, test } from '@jest/globals';
import { useSyncedChannel, A_DAY, WON } from './useSyncedChannel.ts';

const at = useSyncedChannel();

function talk(WhatId: string, ActivityDate: string): string {
  return at.channel.insert('Task', { Subject: 'Call', WhatId, ActivityDate, Status: 'Completed' });
}

describe('the last contact', () => {
  test('is the day of the latest completed task or of the latest meeting', async () => {
    const { alpha, beta } = at.channel.ids;
    talk(alpha, '2017-11-02');
    at.channel.insert('Task', {
      Subject: 'Call',
      WhatId: alpha,
      ActivityDate: '2017-11-10',
      Status: 'Not Started',
    });
    at.channel.insert('Event', {
      Subject: 'Visit',
      WhatId: beta,
      ActivityDate: '2017-11-08',
      IsAllDayEvent: true,
    });
    await at.sync('full');
    const on = (partner: 'alpha' | 'beta' | 'gamma') => at.quarterOf(partner).Last_Contact_On__c;
    expect([on('alpha'), on('beta'), on('gamma')]).toEqual(['2017-11-02', '2017-11-08', null]);
  });

  test('follows a call that was logged with a contact of the partner', async () => {
    const person = at.channel.insert('Contact', { LastName: 'Ann', AccountId: at.channel.ids.alpha });
    await at.sync('full');
    at.pass(60);
    at.channel.insert('Task', {
      Subject: 'Call',
      WhoId: person,
      ActivityDate: '2017-11-15',
      Status: 'Completed',
    });
    await at.sync();
    expect(at.quarterOf('alpha')).toMatchObject({
      Last_Contact_On__c: '2017-11-15',
      Activity_Status__c: 'Usual',
    });
    await at.expectUpToDate();
  });

  test('is known of an account that becomes a partner', async () => {
    const account = at.channel.insert('Account', { Name: 'Delta Group', OwnerId: at.channel.ids.mary });
    talk(account, '2017-11-02');
    await at.sync('full');
    at.pass(60);
    at.channel.update('Account', account, { Channel_Partner__c: true });
    await at.sync();
    const [record] = at.channel.rows(
      "SELECT Last_Contact_On__c FROM Partner_Performance__c WHERE Partner__r.Name = 'Delta Group' AND Period_Label__c = '2017-Q4'",
    );
    expect(record?.Last_Contact_On__c).toBe('2017-11-02');
    await at.expectUpToDate();
  });
});

test('a partner falls silent as the days pass', async () => {
  talk(at.channel.ids.alpha, '2017-11-15');
  await at.sync('full');
  const before = at.quarterOf('alpha').Activity_Status__c;
  for (let week = 0; week < 9; week += 1) {
    at.pass(7 * A_DAY);
    await at.sync();
  }
  const [after] = at.channel.rows(
    `SELECT Activity_Status__c FROM Partner_Performance__c WHERE Partner__c = '${at.channel.ids.alpha}' AND Period_Label__c = '2018-Q1'`,
  );
  expect([before, after?.Activity_Status__c]).toEqual(['Usual', 'Silent']);
});

describe('a quota', () => {
  const quota = (fields: object) =>
    at.channel.insert('Channel_Goal__c', {
      Level__c: 'Company',
      Period__c: at.channel.ids.quarter,
      Status__c: 'Accepted',
      Amount__c: 80_000,
      ...fields,
    });

  test('stands beside the goals that partners have accepted', async () => {
    quota({});
    quota({ Level__c: 'Manager', Subject_Id__c: at.channel.ids.mary, Amount__c: 125_000 });
    await at.sync('full');
    expect(at.totalOf('company')).toMatchObject({
      Quota_Amount__c: 80_000,
      Plan_Coverage__c: 125,
      Cascade_Gap__c: -20_000,
    });
    expect(at.totalOf(`manager:${at.channel.ids.mary}`)).toMatchObject({
      Plan_Coverage__c: 80,
      Cascade_Gap__c: 25_000,
    });
    expect(at.totalOf(`manager:${at.channel.ids.max}`).Quota_Amount__c).toBeNull();
  });

  test('counts from the next sync on when it is raised', async () => {
    quota({});
    await at.sync('full');
    at.pass(60);
    quota({ Version__c: 2, Amount__c: 100_000 });
    await at.sync();
    expect(at.totalOf('company').Quota_Amount__c).toBe(100_000);
    await at.expectUpToDate();
  });
});

test('concentration follows each deal that is won', async () => {
  const { alpha, beta, gamma } = at.channel.ids;
  at.channel.deal(alpha, { ...WON, Amount: 900 });
  at.channel.deal(beta, { ...WON, Amount: 50 });
  await at.sync('full');
  const before = at.totalOf('company').Concentration__c;
  at.pass(60);
  at.channel.deal(gamma, { ...WON, Amount: 900 });
  await at.sync();
  expect([before, at.totalOf('company').Concentration__c]).toEqual([33.3333333333, 66.6666666667]);
  await at.expectUpToDate();
});

describe('a metric setting', () => {
  const setting = (fields: object) =>
    at.channel.insert('Metric_Setting__c', { Name: 'Growing partners', ...fields });
  const names = (partner: 'alpha' | 'beta') =>
    (JSON.parse(String(at.quarterOf(partner).Explanation__c)) as { settingNames: string[] }).settingNames;

  test('holds for partners of its life stage alone, and their explanation names it', async () => {
    at.channel.update('Account', at.channel.ids.alpha, { Partner_Life_Stage__c: 'Grow' });
    setting({ Life_Stage__c: 'Grow', Pipeline_Index__c: 4.5 });
    await at.sync('full');
    expect([at.quarterOf('alpha').Pipeline_Index__c, at.quarterOf('beta').Pipeline_Index__c]).toEqual([
      4.5, 3,
    ]);
    expect([names('alpha'), names('beta')]).toEqual([['Growing partners'], []]);
  });

  test('counts from the next sync on, for totals only when it holds for everybody', async () => {
    await at.sync('full');
    at.pass(60);
    setting({ Pipeline_Index__c: 2 });
    await at.sync();
    const { Pipeline_Index__c: total } = at.totalOf('company');
    expect([at.quarterOf('alpha').Pipeline_Index__c, total]).toEqual([2, 2]);
    await at.expectUpToDate();
  });

  test('counts for a partner that moves into its stage', async () => {
    setting({ Life_Stage__c: 'Grow', Pipeline_Index__c: 4.5 });
    await at.sync('full');
    at.pass(60);
    at.channel.update('Account', at.channel.ids.alpha, { Partner_Life_Stage__c: 'Grow' });
    await at.sync();
    expect(at.quarterOf('alpha').Pipeline_Index__c).toBe(4.5);
    await at.expectUpToDate();
  });
});

test('what a scorecard shows first stands on the partner’s record, for those who may not read settings', async () => {
  at.channel.update('Account', at.channel.ids.alpha, { Partner_Life_Stage__c: 'Onboard' });
  await at.sync('full');
  at.pass(60);
  at.channel.insert('Metric_Setting__c', {
    Name: 'Partners that begin',
    Life_Stage__c: 'Onboard',
    Headline_Metrics__c: 'Required tasks;Certifications',
  });
  await at.sync();
  expect([at.quarterOf('alpha').Headline_Metrics__c, at.quarterOf('beta').Headline_Metrics__c]).toEqual([
    'Required tasks; Certifications',
    'Pace; Pipeline; Level',
  ]);
  await at.expectUpToDate();
});

describe('a quarter that was closed', () => {
  /** Alpha wins 500 in the fourth quarter, which is then closed. */
  async function closeTheQuarter(): Promise<string> {
    const deal = at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 500 });
    await at.sync('full');
    at.channel.org.clock.set(new Date('2017-12-31T12:00:00Z'));
    await at.sync('full');
    at.pass(A_DAY);
    await at.sync();
    return deal;
  }

  test('is not restated as long as nobody touches it', async () => {
    await closeTheQuarter();
    at.pass(A_DAY);
    await at.sync();
    expect(at.quarterOf('alpha')).toMatchObject({ Won_Amount__c: 500, Restated_Amount__c: null });
    await at.expectUpToDate();
  });

  test('says by how much later edits have changed it', async () => {
    const deal = await closeTheQuarter();
    at.pass(60);
    at.channel.update('Opportunity', deal, { Amount: 420 });
    await at.sync();
    expect(at.quarterOf('alpha')).toMatchObject({ Won_Amount__c: 420, Restated_Amount__c: -80 });
    await at.expectUpToDate();
  });
});

test('a mutual period is measured beside the vendor’s, and totals follow the vendor’s alone', async () => {
  const { alpha } = at.channel.ids;
  at.channel.insert('Operating_Period__c', {
    Name: 'FY18-Q4',
    Period_Key__c: `${alpha}:FY18-Q4`,
    Kind__c: 'Quarter',
    Calendar__c: 'Mutual',
    Partner__c: alpha,
    Basis__c: 'New quarter end',
    Start_Date__c: '2017-11-01',
    End_Date__c: '2018-01-31',
  });
  at.channel.deal(alpha, { ...WON, CloseDate: '2017-10-05', Amount: 30 });
  at.channel.deal(alpha, { ...WON, CloseDate: '2017-11-05', Amount: 500 });
  await at.sync('full');
  const own = at.channel.rows(
    `SELECT Won_Amount__c, Period_Calendar__c FROM Partner_Performance__c WHERE Partner__c = '${alpha}' AND Period_Label__c IN ('FY18-Q4', '2017-Q4') ORDER BY Period_Label__c`,
  );
  expect(own.map((row) => [row.Period_Calendar__c, row.Won_Amount__c])).toEqual([
    ['Vendor', 530],
    ['Mutual', 500],
  ]);
  expect(at.totalOf('company').Won_Amount__c).toBe(530);
});
