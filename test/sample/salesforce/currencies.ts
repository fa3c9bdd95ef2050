import type { Connection } from 'jsforce';
import { rateRows } from '../rules/crmSalesOpportunities.ts';
import type { BroughtIn } from './bringIn.ts';
import { rows } from './rows.ts';
import { createRecords, mustBeTaken } from './writeRecords.ts';

/** What the sample's currency is worth where an org does not date its rates. */
const STATIC_RATE = 0.85;

export async function hasCurrencies(connection: Connection): Promise<boolean> {
  const { fields } = await connection.describe('Opportunity');
  return fields.some(({ name }) => name === 'CurrencyIsoCode');
}

/** The sample's other currency and its rates; what the org has already stays as it is. */
export async function bringInCurrencies(connection: Connection): Promise<BroughtIn> {
  const wanted = rateRows();
  const codes = [...new Set(wanted.map(({ currency }) => currency))];
  const present = new Set(
    (await rows(connection, 'SELECT IsoCode FROM CurrencyType')).map(({ IsoCode }) => IsoCode),
  );
  const currencies = codes
    .filter((code) => !present.has(code))
    .map((IsoCode) => ({ IsoCode, ConversionRate: STATIC_RATE, DecimalPlaces: 2, IsActive: true }));
  mustBeTaken('CurrencyType', await createRecords(connection, 'CurrencyType', currencies));

  const dated = await rows(connection, 'SELECT IsoCode, StartDate FROM DatedConversionRate');
  const known = new Set(dated.map(({ IsoCode, StartDate }) => `${String(IsoCode)} ${String(StartDate)}`));
  const rates = wanted
    .filter(({ currency, startDate }) => !known.has(`${currency} ${startDate}`))
    .map(({ currency, startDate, unitsPerDollar }) => ({
      ...{ IsoCode: currency, StartDate: startDate, ConversionRate: unitsPerDollar },
    }));
  mustBeTaken('DatedConversionRate', await createRecords(connection, 'DatedConversionRate', rates));
  return { created: currencies.length + rates.length, changed: 0 };
}
