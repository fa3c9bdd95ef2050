import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Currencies, Currency, CurrencySetup, DatedRate } from '../../domain/currency/currencies.ts';
import type { Read, SalesforceClient } from '../client.ts';
import { SalesforceError } from '../errors.ts';
import type { SalesforceRecord, SalesforceRow } from '../record.ts';

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
  return { setup, corporate: String(corporate?.IsoCode), known };
}

/** The same as rows beside other reads; `currencies` tells them when all are read. */
export function currencyReads(setup: CurrencySetup): {
  readonly reads: readonly Read[];
  readonly currencies: () => Currencies | null;
} {
  const types: SalesforceRecord[] = [];
  const dated: SalesforceRecord[] = [];
  const [ofTypes, ofRates] = currencyQueries(setup);
  const reads: Read[] = [];
  if (ofTypes !== undefined) {
    const onRow = (row: SalesforceRow) =>
      types.push({
        ...{ IsoCode: row.text(0), ConversionRate: row.number(1) },
        ...{ IsActive: row.flag(2), IsCorporate: row.flag(3) },
      });
    reads.push({ soql: ofTypes, onRow });
  }
  if (ofRates !== undefined) {
    const onRow = (row: SalesforceRow) =>
      dated.push({ IsoCode: row.text(0), StartDate: row.text(1), ConversionRate: row.number(2) });
    reads.push({ soql: ofRates, onRow });
  }
  return { reads, currencies: () => readCurrencies(setup, [types, dated]) };
}

function datedRate({ StartDate, ConversionRate }: SalesforceRecord): DatedRate {
  return { startsOn: String(StartDate) as CalendarDate, rate: Number(ConversionRate) };
}
