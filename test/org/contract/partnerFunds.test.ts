import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addPartnerFunds, KEY } from '../fixtures/partnerFunds.ts';
import { createAccounts, startFixtureOrg, type FixtureOrg } from '../fixtures/startFixtureOrg.ts';

let org: FixtureOrg;
let partner = '';
beforeAll(async () => {
  org = await startFixtureOrg();
  [partner = ''] = await createAccounts(org.connection, ['Acme']);
});
afterAll(() => org.close());

const create = async (object: string, fields: Record<string, unknown>): Promise<string> => {
  const { id } = await org.connection.sobject(object).create(fields);
  return id ?? '';
};

describe('Salesforce’s own fund objects', () => {
  test('are not there without a partner licence', async () => {
    await expect(org.connection.describe('PartnerFundRequest')).rejects.toMatchObject({
      errorCode: 'NOT_FOUND',
    });
    addPartnerFunds(org.org);
    expect(await org.connection.describe('PartnerFundRequest')).toMatchObject({ custom: false });
  });

  test.each([
    ['PartnerMarketingBudget', ['Title', 'Amount', 'Type']],
    ['PartnerFundAllocation', ['Title', 'Amount', 'BudgetId', 'ChannelPartnerId']],
    ['PartnerFundRequest', ['Title']],
    ['PartnerFundClaim', ['Title', 'Amount', 'RequestId']],
  ])('a %s needs %j', async (object, needed) => {
    const { fields } = await org.connection.describe(object);
    const required = fields.filter(
      ({ nillable, updateable, type }) => updateable && !nillable && type !== 'boolean',
    );
    expect(
      required
        .map(({ name }) => name)
        .filter((name) => name !== 'OwnerId')
        .sort(),
    ).toEqual([...needed].sort());
    expect(fields.find(({ name }) => name === KEY)).toMatchObject({ externalId: true, type: 'string' });
  });

  test('take no other words than their own', async () => {
    const budget = { Title: 'Growth', Amount: 1 };
    const refused = { errorCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST' };
    await expect(create('PartnerMarketingBudget', { ...budget, Type: 'Other' })).rejects.toMatchObject(
      refused,
    );
    await expect(create('PartnerFundRequest', { Title: 'Fair', Status: 'Paid' })).rejects.toMatchObject(
      refused,
    );
  });

  test('a claim is a draft until it says something else, and takes its partner from nobody but its request', async () => {
    const RequestId = await create('PartnerFundRequest', { Title: 'Fair', ChannelPartnerId: partner });
    const id = await create('PartnerFundClaim', { Title: 'Fair', Amount: 1, RequestId });
    expect(await org.connection.sobject('PartnerFundClaim').retrieve(id)).toMatchObject({ Status: 'Draft' });
    await expect(
      create('PartnerFundClaim', { Title: 'Fair', Amount: 1, RequestId, ChannelPartnerId: partner }),
    ).rejects.toMatchObject({ errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE' });
  });
});
