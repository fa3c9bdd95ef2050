import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { partnerFundsSchema } from '../../../services/mapping/partnerFundsMapping.ts';
import { SalesforceError } from '../../../services/salesforce/errors.ts';
import {
  ACTIVITY,
  activityFields,
  APPROVER,
  CLAIM,
  claimFields,
  PARTNER,
  requestFields,
  taken,
} from '../../marketing/funds.ts';
import { addPartnerFunds, KEY, refuse } from '../../org/fixtures/partnerFunds.ts';
import { dyingAt } from '../accountPlans/tending.ts';
import { startTending, type Tending } from './tending.ts';

jest.setTimeout(60_000); // quick, but where the machine is busy

type Row = Record<string, unknown>;

const key = { key: KEY };
const CONFIGURED = { budget: key, allocation: key, request: key, claim: key };
const partnerFunds = partnerFundsSchema.parse(CONFIGURED);

let funds: Tending;
beforeEach(async () => {
  funds = await startTending();
  const { org, users } = funds.at.channel;
  addPartnerFunds(org, [users.service.id]);
  funds.given('Sync_Run__c', { Run_Key__c: 'run', Kind__c: 'Full', Status__c: 'Succeeded' });
  funds.given('Approval_Rule__c', {
    Name: 'All',
    Order__c: 1,
    Days__c: 2,
    Final__c: true,
    Approver__c: funds.at.idOf(APPROVER),
    Delegate__c: funds.at.idOf('chief'),
  });
});
afterEach(() => funds?.close());

const tend = (options: Parameters<Tending['tend']>[0] = {}) => funds.tend({ partnerFunds, ...options });

const partner = () => funds.at.channel.partners.A;

/** A budget, and 10,000 of it for partner A. */
function allocated() {
  const budget = funds.given('Marketing_Budget__c', {
    Name: 'Growth',
    Amount__c: 50_000,
    Starts_On__c: '2017-10-01',
    Ends_On__c: '2018-12-31',
  });
  const allocation = funds.given('Fund_Allocation__c', {
    Marketing_Budget__c: budget,
    Partner__c: partner(),
    Amount__c: 10_000,
    Use_By__c: '2018-03-31',
    Claim_By__c: '2018-04-30',
    Basis__c: 'Grows fast in dental practices.',
  });
  return { budget, allocation };
}

async function asked(fields: Row = {}): Promise<string> {
  const [fund] = funds.rows('SELECT Id FROM Marketing_Fund__c');
  const request = await funds.at.given(PARTNER, 'Fund_Request__c', requestFields(String(fund?.Id)));
  const activity = await funds.at.given(PARTNER, ACTIVITY, activityFields(request, fields));
  await taken(funds.at, PARTNER, activity, 'Sent');
  return activity;
}

/** A fund with an activity that waits, copied. */
async function waiting(): Promise<string> {
  allocated();
  await tend();
  const activity = await asked();
  await tend();
  return activity;
}

async function claimed(activity: string): Promise<string> {
  const claim = await funds.at.given(PARTNER, CLAIM, claimFields(activity));
  await taken(funds.at, PARTNER, activity, 'Claim sent', { Claim__c: claim });
  return claim;
}

const approve = (activity: string) =>
  taken(funds.at, APPROVER, activity, 'Approved', { Approved_Delta__c: 3_500 });

const requests = () =>
  funds.rows(`SELECT ${KEY}, RequestedAmount, Amount, Status FROM PartnerFundRequest ORDER BY ${KEY}`);
const claims = () => funds.rows(`SELECT Amount, Status FROM PartnerFundClaim`);
const COPIES = ['PartnerMarketingBudget', 'PartnerFundAllocation', 'PartnerFundRequest', 'PartnerFundClaim'];
const countOfCopies = () => COPIES.map((object) => funds.rows(`SELECT Id FROM ${object}`).length);

/** What was written to Salesforce's own objects. */
function watching() {
  const written: { object: string; records: readonly Row[] }[] = [];
  const { salesforce } = funds;
  const client: typeof salesforce = {
    ...salesforce,
    upsert: (object, field, records) => {
      if (COPIES.includes(object)) written.push({ object, records });
      return salesforce.upsert(object, field, records);
    },
  };
  return { client, written };
}

describe('without being configured', () => {
  test('Salesforce’s own fund objects are neither asked nor written', async () => {
    allocated();
    const [queried, described] = [[] as string[], [] as string[]];
    const { salesforce } = funds;
    await tend({
      partnerFunds: null,
      afterSync: true,
      salesforce: {
        ...salesforce,
        queryTogether: (soqls) => (queried.push(...soqls), salesforce.queryTogether(soqls)),
        query: (soql) => (queried.push(soql), salesforce.query(soql)),
        describe: (object) => (described.push(object), salesforce.describe(object)),
      },
    });
    expect(queried.filter((soql) => /FROM Partner(Fund|Marketing)/.test(soql))).toEqual([]);
    expect(described).toEqual([]);
    expect(countOfCopies()).toEqual([0, 0, 0, 0]);
  });
});

describe('where it is configured', () => {
  test('a budget appears with its days, and an allocation with its partner', async () => {
    const { budget, allocation } = allocated();
    expect(await tend()).toMatchObject({ status: 'done', copies: 2, failures: [] });
    expect(
      funds.rows(`SELECT ${KEY}, Title, Amount, StartDate, EndDate, Type FROM PartnerMarketingBudget`),
    ).toEqual([
      {
        [KEY]: budget,
        Title: 'Growth',
        Amount: 50_000,
        StartDate: '2017-10-01',
        EndDate: '2018-12-31',
        Type: 'Marketing Funds',
      },
    ]);
    expect(
      funds.rows(
        `SELECT ${KEY}, Title, Amount, ChannelPartnerId, Description, Budget.${KEY} FROM PartnerFundAllocation`,
      ),
    ).toMatchObject([
      {
        [KEY]: allocation,
        Title: 'Partner A, to use by 31 March 2018',
        Amount: 10_000,
        ChannelPartnerId: partner(),
        Description: 'Grows fast in dental practices.',
        Budget: { [KEY]: budget },
      },
    ]);
  });

  test('what a partner has not sent yet stays its own', async () => {
    allocated();
    await tend();
    const [fund] = funds.rows('SELECT Id FROM Marketing_Fund__c');
    const request = await funds.at.given(PARTNER, 'Fund_Request__c', requestFields(String(fund?.Id)));
    await funds.at.given(PARTNER, ACTIVITY, activityFields(request));
    await tend({ afterSync: true });
    expect(requests()).toEqual([]);
  });

  test('a request follows its activity from waiting to paid, and its claim with it', async () => {
    const activity = await waiting();
    expect(requests()).toEqual([{ [KEY]: activity, RequestedAmount: 4_000, Amount: null, Status: 'Draft' }]);
    await approve(activity);
    await tend();
    const promised = [{ [KEY]: activity, RequestedAmount: 4_000, Amount: 3_500, Status: 'Approved' }];
    expect(requests()).toEqual(promised);
    const claim = await claimed(activity);
    await tend();
    expect(claims()).toEqual([{ Amount: 4_000, Status: 'Draft' }]);
    await taken(funds.at, APPROVER, activity, 'Claim approved', { Claim__c: claim });
    await tend();
    expect(claims()).toEqual([{ Amount: 3_500, Status: 'Approved' }]);
    await taken(funds.at, 'finance', activity, 'Paid', { Claim__c: claim, Paid_Delta__c: 3_000 });
    await tend();
    expect(claims()).toEqual([{ Amount: 3_000, Status: 'Paid' }]);
    expect(requests()).toMatchObject([{ Amount: 3_000, Status: 'Approved' }]);
  });

  test('a request hangs on the allocation and the budget of its fund, a claim on its request', async () => {
    const activity = await waiting();
    await approve(activity);
    await claimed(activity);
    await tend();
    expect(
      funds.rows(`SELECT Request.Allocation.Budget.Title, Request.Budget.Title FROM PartnerFundClaim`),
    ).toMatchObject([
      { Request: { Allocation: { Budget: { Title: 'Growth' } }, Budget: { Title: 'Growth' } } },
    ]);
  });

  test('a request that is declined is rejected', async () => {
    const activity = await waiting();
    await taken(funds.at, APPROVER, activity, 'Declined', { Why__c: 'No room this quarter.' });
    await tend();
    expect(requests()).toMatchObject([{ Amount: null, Status: 'Rejected' }]);
  });

  test('a claim that goes back is rejected until it is sent again', async () => {
    const activity = await waiting();
    await approve(activity);
    const claim = await claimed(activity);
    await taken(funds.at, APPROVER, activity, 'Claim returned', {
      Claim__c: claim,
      Why__c: 'The invoice, please.',
    });
    await tend();
    expect(claims()).toMatchObject([{ Status: 'Rejected' }]);
    await taken(funds.at, PARTNER, activity, 'Claim sent', { Claim__c: claim });
    await tend();
    expect(claims()).toMatchObject([{ Status: 'Draft' }]);
  });

  test('a second run writes nothing', async () => {
    await waiting();
    const { client, written } = watching();
    expect(await tend({ salesforce: client, afterSync: true })).toMatchObject({ copies: 0 });
    expect(written).toEqual([]);
  });

  test('costs no call while nothing of funds changes', async () => {
    await waiting();
    const { clock } = funds.at.channel.small;
    const later = (minutes: number) => clock.set(new Date(Date.parse(funds.at.time(minutes))));
    later(15);
    await tend();
    later(15);
    expect(await tend()).toMatchObject({ status: 'nothing to do', apiCalls: 1 });
    expect(await tend({ afterSync: true })).toMatchObject({ status: 'nothing to do', apiCalls: 2 });
  });

  test('a changed state writes one record, with what has changed of it', async () => {
    const activity = await waiting();
    await asked({ Asked_Amount__c: 1_000 });
    await tend();
    await approve(activity);
    const { client, written } = watching();
    expect(await tend({ salesforce: client })).toMatchObject({ copies: 1 });
    expect(written).toEqual([
      { object: 'PartnerFundRequest', records: [{ [KEY]: activity, Amount: 3_500, Status: 'Approved' }] },
    ]);
  });

  test('a budget that is changed is brought along after the next sync', async () => {
    const { budget } = allocated();
    await tend();
    const { org, small } = funds.at.channel;
    small.clock.set(new Date(Date.parse(funds.at.time(60))));
    await tend();
    org.as(org.administrator).update('Marketing_Budget__c', [{ Id: budget, Amount__c: 60_000 }]);
    await tend({ afterSync: true });
    expect(funds.rows('SELECT Amount FROM PartnerMarketingBudget')).toEqual([{ Amount: 60_000 }]);
  });

  test('what somebody else keeps in these objects is left alone', async () => {
    const own = { Title: 'Old', Amount: 1, Type: 'Co-Operated Budget' };
    funds.given('PartnerMarketingBudget', own);
    await waiting();
    expect(funds.rows(`SELECT Title, Amount, Type FROM PartnerMarketingBudget WHERE ${KEY} = null`)).toEqual([
      own,
    ]);
  });

  test.each([1, 2, 3, 4])('killed at its write %i, it ends in the same copies', async (number) => {
    allocated();
    await funds.tend();
    const activity = await asked();
    await funds.tend();
    await approve(activity);
    await claimed(activity);
    await funds.tend();
    const dying = dyingAt(funds.salesforce, number);
    await expect(tend({ salesforce: dying.client })).rejects.toThrow('killed');
    await tend();
    expect(countOfCopies()).toEqual([1, 1, 1, 1]);
    expect(claims()).toEqual([{ Amount: 4_000, Status: 'Draft' }]);
  });
});

describe('what is wrong', () => {
  const request = (changes: Row) =>
    partnerFundsSchema.parse({ ...CONFIGURED, request: { ...key, ...changes } });
  const failuresOf = async (configured: typeof partnerFunds) => {
    allocated();
    const { failures } = await tend({ partnerFunds: configured });
    return failures;
  };

  test.each([
    [
      'a field that is not there',
      { status: 'Statuss' },
      /PartnerFundRequest has no field Statuss .*partnerFunds\.request\.status.*Did you mean Status\? Correct the name, create the field/,
    ],
    [
      'a key that is no short text',
      { key: 'DesiredOutcome' },
      /PartnerFundRequest\.DesiredOutcome is of type textarea.*partnerFunds\.request\.key/,
    ],
    [
      'a key that is no external id',
      { key: 'Title' },
      /PartnerFundRequest\.Title is no external id.*partnerFunds\.request\.key.*tick External ID and Unique/,
    ],
    [
      'a field that Salesforce writes itself',
      { approved: 'TotalApprovedFcs' },
      /PartnerFundRequest\.TotalApprovedFcs cannot be written.*partnerFunds\.request\.approved.*name another field/,
    ],
    [
      'a word that the picklist does not have',
      { statusWords: { waiting: 'Submitted' } },
      /PartnerFundRequest\.Status has no value "Submitted" \(partnerFunds\.request\.status\).*"Draft"/,
    ],
    [
      'an object that is not there',
      { object: 'Partner_Request__c' },
      /Partner_Request__c, the object in partnerFunds\.request\.key, does not exist/,
    ],
  ])('%s is told in one sentence, before anything is copied', async (_, changes, sentence) => {
    const told = (await failuresOf(request(changes))).filter((one) => !one.includes('partnerFunds.claim'));
    expect(told).toEqual([expect.stringMatching(sentence)]);
    expect(countOfCopies()).toEqual([0, 0, 0, 0]);
  });

  test('is kept as a failure with a hint, while our own funds go on', async () => {
    await failuresOf(request({ status: 'Statuss' }));
    expect(funds.rows('SELECT Object__c, Record_Key__c, Hint__c, Status__c FROM Sync_Failure__c')).toEqual([
      {
        Object__c: 'CADENCE_CONFIG',
        Record_Key__c: 'partnerFunds.request.status',
        Hint__c: expect.stringContaining('Correct fieldMapping.partnerFunds'),
        Status__c: 'Open',
      },
    ]);
    expect(funds.rows('SELECT Allocated_Amount__c FROM Marketing_Fund__c')).toEqual([
      { Allocated_Amount__c: 10_000 },
    ]);
  });

  test('a record that the org refuses is reported, and the others are written', async () => {
    const refused = await waiting();
    const other = await asked({ Asked_Amount__c: 1_000 });
    refuse(funds.at.channel.org, 'PartnerFundRequest', 'Amount = 3500');
    await approve(refused);
    expect(await tend()).toMatchObject({
      status: 'done with failures',
      copies: 1,
      failures: [expect.stringContaining(`PartnerFundRequest ${refused}: Not this one.`)],
    });
    expect(requests()).toEqual(
      [
        { [KEY]: refused, RequestedAmount: 4_000, Amount: null, Status: 'Draft' },
        { [KEY]: other, RequestedAmount: 1_000, Amount: null, Status: 'Draft' },
      ].sort((one, two) => String(one[KEY]).localeCompare(String(two[KEY]))),
    );
    expect(funds.rows('SELECT Object__c, Hint__c FROM Sync_Failure__c')).toEqual([
      { Object__c: 'PartnerFundRequest', Hint__c: expect.stringContaining('validation rule') },
    ]);
  });

  test('once it is right the copy is made with nothing else to do, and the failure is resolved', async () => {
    const activity = await waiting();
    const { org } = funds.at.channel;
    refuse(org, 'PartnerFundRequest', 'Amount = 3500');
    await approve(activity);
    await tend();
    refuse(org, 'PartnerFundRequest', 'Amount = 1');
    funds.at.channel.small.clock.set(new Date(Date.parse(funds.at.time(60))));
    expect(await tend({ afterSync: true })).toMatchObject({ copies: 1, failures: [] });
    expect(funds.rows('SELECT Status__c FROM Sync_Failure__c')).toEqual([{ Status__c: 'Resolved' }]);
  });

  test('what the org forbids altogether is told, while our own funds go on', async () => {
    allocated();
    const { salesforce } = funds;
    const upsert: typeof salesforce.upsert = async (object, field, records) => {
      if (COPIES.includes(object)) throw new SalesforceError('INSUFFICIENT_ACCESS', 'No access.');
      return salesforce.upsert(object, field, records);
    };
    expect(await tend({ salesforce: { ...salesforce, upsert } })).toMatchObject({
      status: 'done with failures',
      funds: 1,
      failures: ['partnerFunds all: No access.'],
    });
  });

  test('a user without rights to these objects is told so, while our own funds go on', async () => {
    const assignments = funds.rows(
      "SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name = 'Partner_Funds'",
    );
    const { org } = funds.at.channel;
    org.as(org.administrator).delete(assignments.map(({ Id }) => String(Id)));
    const failures = await failuresOf(partnerFunds);
    expect(failures).toHaveLength(4);
    expect(failures[0]).toContain('PartnerMarketingBudget, the object in partnerFunds.budget.key');
    expect(funds.rows('SELECT Id FROM Marketing_Fund__c')).toHaveLength(1);
  });
});
