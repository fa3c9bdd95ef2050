import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAccounts, startFixtureOrg } from '../fixtures/startFixtureOrg.ts';
import type { FixtureOrg } from '../fixtures/startFixtureOrg.ts';

let org: FixtureOrg;
let partner = '';
let contact = '';
beforeAll(async () => {
  org = await startFixtureOrg();
  [partner = ''] = await createAccounts(org.connection, ['Acme']);
  contact =
    (await org.connection.sobject('Contact').create({ LastName: 'Schlecht', FirstName: 'Darcel' })).id ?? '';
});
afterAll(() => org.close());

const create = (fields: Record<string, unknown>) =>
  org.connection.sobject('Plan__c').create({ Partner__c: partner, ...fields });

describe('a record is refused, with Salesforce’s code and text,', () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    [
      'without a required field',
      { Partner__c: null },
      'REQUIRED_FIELD_MISSING',
      'Required fields are missing: [Partner__c]',
    ],
    [
      'for an unknown field',
      { Amuont__c: 1 },
      'INVALID_FIELD',
      "No such column 'Amuont__c' on sobject of type Plan__c",
    ],
    [
      'for a text that is too long',
      { Code__c: '12345678901' },
      'STRING_TOO_LONG',
      'Code: data value too large: 12345678901 (max length=10)',
    ],
    [
      'for a number that is too large',
      { Amount__c: 1_000_000 },
      'NUMBER_OUTSIDE_VALID_RANGE',
      'Amount: value outside of valid range on numeric field: 1000000',
    ],
    [
      'for a value that the picklist lacks',
      { Status__c: 'Maybe' },
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      'Status: bad value for restricted picklist field: Maybe',
    ],
    [
      'for a picklist value out of use',
      { Status__c: 'Old' },
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      'Status: bad value for restricted picklist field: Old',
    ],
    [
      'for a word where a number belongs',
      { Amount__c: 'much' },
      'JSON_PARSER_ERROR',
      'Cannot deserialize instance of currency from VALUE_STRING value much',
    ],
    [
      'for a number where a text belongs',
      { Code__c: 5 },
      'JSON_PARSER_ERROR',
      'Cannot deserialize instance of string from VALUE_NUMBER_INT value 5',
    ],
    [
      'for a day that no calendar has',
      { Due__c: '2017-02-30' },
      'JSON_PARSER_ERROR',
      'Cannot deserialize instance of date from VALUE_STRING value 2017-02-30',
    ],
    [
      'for an address that is none',
      { Contact_Email__c: 'nowhere' },
      'INVALID_EMAIL_ADDRESS',
      'Contact Email: invalid email address: nowhere',
    ],
    [
      'for an id that is none',
      { Partner__c: 'abc' },
      'MALFORMED_ID',
      'Partner: id value of incorrect type: abc',
    ],
    [
      'for a parent that never was',
      { Partner__c: '001Ig0000000999IAA' },
      'INVALID_CROSS_REFERENCE_KEY',
      'invalid cross reference id',
    ],
    [
      'for a formula that it writes',
      { Half__c: 1 },
      'INVALID_FIELD_FOR_INSERT_UPDATE',
      'Unable to create/update fields: Half__c.',
    ],
    [
      'by a validation rule',
      { Amount__c: -1 },
      'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      'An amount is zero or more.',
    ],
  ])('%s', async (_why, fields, errorCode, message) => {
    const error: unknown = await create(fields).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ errorCode, message: expect.stringContaining(message) });
  });

  test('for a parent of the wrong object', async () => {
    await expect(create({ Partner__c: contact })).rejects.toMatchObject({
      errorCode: 'FIELD_INTEGRITY_EXCEPTION',
    });
  });

  test('for a unique value that another record has', async () => {
    const { id } = await create({ Key__c: 'only-one' });
    await expect(create({ Key__c: 'ONLY-ONE' })).rejects.toMatchObject({
      errorCode: 'DUPLICATE_VALUE',
      message: `duplicate value found: Key__c duplicates value on record with id: ${id?.slice(0, 15)}`,
    });
  });

  test('when it is written to an object that does not exist', async () => {
    await expect(org.connection.sobject('Plam__c').create({})).rejects.toMatchObject({
      errorCode: 'NOT_FOUND',
    });
  });
});

describe('a claim by validation rule', () => {
  test('is given to the first and refused to the second', async () => {
    const { id = '' } = await create({});
    const claim = (worker: string) =>
      org.connection.sobject('Plan__c').update({ Id: id, Status__c: 'Taken', Taken_By__c: worker });
    const outcomes = await Promise.allSettled([claim('one'), claim('two'), claim('three')]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Somebody has it already.' },
    });
  });
});
