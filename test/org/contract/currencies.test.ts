import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Connection } from 'jsforce';
import { startOrg, type SmallOrg } from '../startOrg.ts';

const NO_SUCH_OBJECT = { errorCode: 'INVALID_TYPE' };

function connect({ url, credentials }: SmallOrg): Connection {
  return new Connection({ instanceUrl: url, accessToken: credentials.accessToken, version: '66.0' });
}

describe('an org with several currencies', () => {
  let org: SmallOrg;
  let connection: Connection;

  beforeAll(async () => {
    org = await startOrg({ currencies: 'dated' });
    connection = connect(org);
    const euro = { IsoCode: 'EUR', ConversionRate: 0.85, DecimalPlaces: 2, IsActive: true };
    await connection.create('CurrencyType', euro);
  });
  afterAll(() => org.close());

  test.each(['Opportunity', 'Partner_Goal__c'])('has a currency on each %s', async (object) => {
    const { fields } = await connection.describe(object);
    const field = fields.find(({ name }) => name === 'CurrencyIsoCode');
    expect(field?.picklistValues).toMatchObject([{ value: 'USD' }, { value: 'EUR' }]);
  });

  test('gives a record the corporate currency unless it names one', async () => {
    await connection.create('Account', [{ Name: 'Plain' }, { Name: 'In euros', CurrencyIsoCode: 'EUR' }]);
    const { records } = await connection.query('SELECT CurrencyIsoCode FROM Account ORDER BY Name');
    expect(records.map(({ CurrencyIsoCode }) => CurrencyIsoCode as string)).toEqual(['EUR', 'USD']);
  });

  test('refuses a currency that it does not have', async () => {
    await expect(connection.create('Account', { Name: 'A', CurrencyIsoCode: 'XXX' })).rejects.toMatchObject({
      errorCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    });
  });

  test('has one rate a currency and day', async () => {
    const rate = { IsoCode: 'EUR', StartDate: '2017-01-01', ConversionRate: 0.95 };
    await connection.create('DatedConversionRate', rate);
    await expect(connection.create('DatedConversionRate', rate)).rejects.toMatchObject({
      errorCode: 'DUPLICATE_VALUE',
    });
  });

  test('writes amounts for people with the record’s currency', async () => {
    const id = org.org
      .load('Opportunity', [{ Name: 'A deal', Amount: 4821, CurrencyIsoCode: 'EUR' }])
      .idOf(0);
    const record = await connection.request<{ fields: { Amount: { displayValue: string } } }>(
      `/services/data/v66.0/ui-api/records/${id}?fields=Opportunity.Amount`,
    );
    expect(record.fields.Amount.displayValue).toMatch(/^EUR\s4,821\.00$/);
  });
});

describe('what an org does not have', () => {
  test.each([
    ['with one currency', undefined, 'CurrencyType', NO_SUCH_OBJECT],
    ['that dates no rates', 'static' as const, 'DatedConversionRate', NO_SUCH_OBJECT],
  ])('%s cannot be asked for', async (_which, currencies, object, refusal) => {
    const org = await startOrg(currencies ? { currencies } : {});
    await expect(connect(org).query(`SELECT IsoCode FROM ${object}`)).rejects.toMatchObject(refusal);
    await org.close();
  });
});
