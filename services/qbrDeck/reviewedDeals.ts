import type { NamedDeal } from '../deck/assembleDeckData.ts';
import type { CalendarDate } from '../domain/calendarDate.ts';
import { convertAmount } from '../domain/currency/convertDeals.ts';
import type { ExchangeBasis } from '../domain/currency/exchangeBasis.ts';
import { planDays } from '../domain/currency/planDay.ts';
import type { Period } from '../domain/period.ts';
import type { FieldMapping } from '../fieldMapping.ts';
import type { SalesforceClient, SalesforceRow } from '../salesforce/client.ts';
import { currencyReads } from '../salesforce/sources/currencies.ts';
import { qualifyingStages } from '../sync/qualifyingStages.ts';
import { zonedDays } from '../sync/zonedDay.ts';
import { partnerDeals, type OwnNamedDeal } from './partnerDeals.ts';
import type { ReviewRecords } from './reviewRecords.ts';

export interface ReviewedDeals {
  readonly partnerId: string;
  readonly period: Period;
  readonly next: Period | null;
  readonly asOf: CalendarDate;
  /** How the performance came into its currency; null where the organisation has one. */
  readonly exchange: ExchangeBasis | null;
}

/** The deals of a review in the currency of the performance, converted as the sync converted them; one call. */
export async function readReviewedDeals(
  salesforce: Pick<SalesforceClient, 'readTogether'>,
  mapping: FieldMapping,
  { timeZone, stages, goals, periods }: ReviewRecords,
  { partnerId, period, next, asOf, exchange }: ReviewedDeals,
): Promise<NamedDeal[]> {
  const owns: OwnNamedDeal[] = [];
  const source = partnerDeals(
    mapping.opportunity,
    partnerId,
    { from: period.start, to: next?.end ?? period.end },
    {
      dayOf: zonedDays(timeZone),
      qualifies: qualifyingStages(stages, mapping.qualifyingStage),
      hasCurrencies: exchange !== null,
    },
  );
  const onRow = (row: SalesforceRow) => {
    const deal = source.read(row);
    if (deal !== null) owns.push(deal);
  };
  const setup = exchange === null ? 'single' : exchange.isDated ? 'dated' : 'static';
  const rates = currencyReads(setup);
  await salesforce.readTogether([{ soql: source.query, onRow }, ...rates.reads]);
  const currencies = rates.currencies();
  if (currencies === null || exchange === null) return owns;
  const planDayOf = planDays(
    goals,
    periods.filter(({ calendar }) => calendar === 'vendor'),
  );
  const conversion = { currencies, to: exchange.currency, asOf, basis: exchange.basis, planDayOf };
  return owns.map(({ currency, ...deal }) => {
    const own = currency === undefined ? deal : { ...deal, currency };
    return { ...deal, amount: convertAmount(own, conversion).amount };
  });
}
