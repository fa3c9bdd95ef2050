import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { partnerFundsSchema } from '../../../services/mapping/partnerFundsMapping.ts';
import { copyFunds } from '../../../services/marketingFunds/partnerFunds/copyFunds.ts';
import { addPartnerFunds, KEY } from '../../org/fixtures/partnerFunds.ts';
import { startOrg, type SmallOrg } from '../../org/startOrg.ts';
import { impatientClient, settingsFor } from '../../support/orgClient.ts';

jest.setTimeout(60_000); // quick, but where the machine is busy

const key = { key: KEY };
const mapping = partnerFundsSchema.parse({ budget: key, allocation: key, request: key, claim: key });

let small: SmallOrg;
beforeAll(async () => {
  small = await startOrg({ currencies: 'static' });
  const { org } = small;
  addPartnerFunds(org, [org.administrator.id]);
  const euro = { IsoCode: 'EUR', ConversionRate: 0.85, DecimalPlaces: 2, IsActive: true };
  org.as(org.administrator).insert('CurrencyType', [euro]);
  org.load('Marketing_Budget__c', [
    { ...budget('In euros'), Currency_Code__c: 'EUR' },
    budget('In the organisation’s own'),
  ]);
});
afterAll(() => small?.close());

function budget(Name: string) {
  return { Name, Amount__c: 50_000, Starts_On__c: '2017-10-01', Ends_On__c: '2018-12-31' };
}

test('copies have the currency of our records, where there are several', async () => {
  const salesforce = await impatientClient(settingsFor(small));
  const copy = () => copyFunds(salesforce, mapping, { hadFailures: false });
  expect(await copy()).toEqual({ written: 2, failures: [] });
  expect(await copy()).toEqual({ written: 0, failures: [] });
  const rows = await salesforce.query(
    'SELECT Title, CurrencyIsoCode FROM PartnerMarketingBudget ORDER BY Title',
  );
  expect(rows).toMatchObject([
    { Title: 'In euros', CurrencyIsoCode: 'EUR' },
    { Title: 'In the organisation’s own', CurrencyIsoCode: 'USD' },
  ]);
});
