import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Currencies, Currency, CurrencySetup, DatedRate } from '../../domain/currency/currencies.ts';
import type { SalesforceClient } from '../client.ts';
import { SalesforceError } from '../errors.ts';
import type { SalesforceRecord } from '../record.ts';

const CURRENCY_TYPES =
  'SELECT IsoCode, ConversionRate, IsActive, IsCorporate FROM CurrencyType ORDER BY IsoCode';
const DATED_RATES =
  'SELECT IsoCode, StartDate, ConversionRate FROM DatedConversionRate ORDER BY IsoCode, StartDate';

/**
 * Whether the organisation has several currencies, and dates their rates. What it does not have it does not describe,
 * and does not let be asked for.
 */
export async function readCurrencySetup(
  salesforce: Pick<SalesforceClient, 'describe'>,
): Promise<CurrencySetup> {
  const { fields } = await salesforce.describe('Opportunity');
  if (!fields.some(({ name }) => name === 'CurrencyIsoCode')) return 'single';
  try {
    await salesforce.describe('DatedConversionRate');
    return 'dated';
  } catch (error) {
    if (error instanceof SalesforceError && error.code === 'NOT_FOUND') return 'static';
    throw error;
  }
}

/** Queries that tell an organisation's currencies; none where it has one. */
export function currencyQueries(setup: CurrencySetup): readonly string[] {
  if (setup === 'single') return [];
  return setup === 'dated' ? [CURRENCY_TYPES, DATED_RATES] : [CURRENCY_TYPES];
}

/** @param answers those of {@link currencyQueries}. Null where there is one currency, which nobody need ask for. */
export function readCurrencies(
  setup: CurrencySetup,
  [types = [], dated = []]: readonly (readonly SalesforceRecord[])[],
): Currencies | null {
  if (setup === 'single') return null;
  const known = new Map(
    types.map((type) => {
      const code = String(type.IsoCode);
      const rates = setup === 'dated' ? dated.filter(({ IsoCode }) => IsoCode === code).map(datedRate) : null;
      const currency: Currency = {
        code,
        active: type.IsActive === true,
        rate: Number(type.ConversionRate),
        dated: rates,
      };
      return [code, currency] as const;
    }),
  );
  const corporate = types.find(({ IsCorporate }) => IsCorporate === true);
  return { corporate: String(corporate?.IsoCode as string | undefined), known };
}

function datedRate({ StartDate, ConversionRate }: SalesforceRecord): DatedRate {
  return { startsOn: String(StartDate) as CalendarDate, rate: Number(ConversionRate) };
}
