import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assertFieldMapping, checkFieldMapping } from '../../services/checkFieldMapping.ts';
import { DEFAULT_FIELD_MAPPING, fieldMappingSchema, type FieldMapping } from '../../services/fieldMapping.ts';
import type { SalesforceClient } from '../../services/salesforce/client.ts';
import { startOrg, type SmallOrg } from '../org/startOrg.ts';
import { impatientClient, settingsFor } from '../support/orgClient.ts';

let org: SmallOrg;
let salesforce: SalesforceClient;

beforeAll(async () => {
  org = await startOrg();
  salesforce = await impatientClient(settingsFor(org));
});
afterAll(() => org.close());

const check = (mapping: FieldMapping) => checkFieldMapping({ salesforce }, mapping);
const withDeals = (changes: Partial<FieldMapping['opportunity']>): FieldMapping => ({
  ...DEFAULT_FIELD_MAPPING,
  opportunity: { ...DEFAULT_FIELD_MAPPING.opportunity, ...changes },
});
const withRegistrations = (changes: Partial<NonNullable<FieldMapping['registration']>>): FieldMapping => ({
  ...DEFAULT_FIELD_MAPPING,
  registration: { ...DEFAULT_FIELD_MAPPING.registration!, ...changes },
});

describe('the field mapping', () => {
  test('fits the objects of Cadence as it comes', async () => {
    expect(await check(DEFAULT_FIELD_MAPPING)).toEqual([]);
  });

  test('may follow relationships', async () => {
    expect(await check(withDeals({ partnerChain: ['Partner__c', 'Account.ParentId'] }))).toEqual([]);
  });

  test('suggests the field that was probably meant', async () => {
    expect(await check(withDeals({ amount: 'Ammount' }))).toEqual([
      'Opportunity has no field Ammount that the integration user can see (opportunity.amount, value of the deal). ' +
        'Did you mean Amount? Correct the name, create the field, or give the user access to it.',
    ]);
  });

  test('names a missing product, and goes on without one', async () => {
    const mapping = withDeals({ product: 'Product_Code__c' });
    expect(await check(mapping)).toEqual([expect.stringContaining('has no field Product_Code__c')]);
    await expect(assertFieldMapping({ salesforce }, mapping)).resolves.toBeUndefined();
  });

  test('suggests nothing where nothing is near', async () => {
    const [problem] = await check(withDeals({ amount: 'Turnover_Of_Last_Spring__c' }));
    expect(problem).not.toContain('Did you mean');
  });

  test('names every wrong field, one sentence each', async () => {
    const problems = await check(withDeals({ amount: 'Ammount', closeDate: 'ClosDate', ledBy: 'LedBy__c' }));
    expect(problems.map((problem) => /Did you mean (\w+)/.exec(problem)?.[1])).toEqual([
      'Amount',
      'CloseDate',
      'Led_By__c',
    ]);
  });

  test('says when a step of a path leads nowhere', async () => {
    const [problem] = await check(withDeals({ partnerChain: ['Acount.ParentId'] }));
    expect(problem).toContain('has no field Acount');
  });

  test('says when a field is of the wrong type', async () => {
    expect(await check(withDeals({ amount: 'Name' }))).toEqual([
      'Opportunity.Name is of type string, but opportunity.amount (value of the deal) needs "currency" or "double" or "int": name another field.',
    ]);
  });

  test('says when a lookup reaches another object than it must', async () => {
    const [problem] = await check(withDeals({ partnerChain: ['OwnerId'] }));
    expect(problem).toContain('needs a lookup to Account');
  });

  test('says when an object does not exist', async () => {
    const [problem, ...others] = await check(withRegistrations({ object: 'Deal_Reg__c' }));
    expect([problem, others]).toEqual([
      expect.stringContaining('Deal_Reg__c, the object in registration'),
      expect.any(Array),
    ]);
  });

  test('says which words a picklist does not have, and which it has', async () => {
    const { statusWords } = DEFAULT_FIELD_MAPPING.registration!;
    const [problem] = await check(
      withRegistrations({ statusWords: { ...statusWords, approved: ['Granted'] } }),
    );
    expect(problem).toMatch(/no value "Granted".*"Approved"/);
  });
});

describe('a mapping from a file', () => {
  test('needs to name only what differs from the default', () => {
    const mapping = fieldMappingSchema.parse({ opportunity: { partnerChain: ['PartnerAccountId'] } });
    expect(mapping).toEqual(withDeals({ partnerChain: ['PartnerAccountId'] }));
  });

  test('is refused when it names something unknown', () => {
    expect(fieldMappingSchema.safeParse({ oportunity: {} }).success).toBe(false);
  });

  test('is refused when a name could not be one', () => {
    const mapping = { opportunity: { amount: 'Amount FROM User' } };
    expect(fieldMappingSchema.safeParse(mapping).error?.issues[0]?.message).toContain(
      'is not a Salesforce field',
    );
  });
});
