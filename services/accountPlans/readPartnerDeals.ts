import type { Currencies } from '../domain/currency/currencies.ts';
import type { FieldMapping } from '../fieldMapping.ts';
import type { Read, SalesforceClient } from '../salesforce/client.ts';
import { currencyQueries, readCurrencies, readCurrencySetup } from '../salesforce/sources/currencies.ts';
import { registeredDeals } from '../salesforce/sources/planCustomers.ts';
import type { DayOf } from '../sync/zonedDay.ts';
import { customerDealSource, type CustomerDeal } from './customerDeals.ts';
import { presentField } from './presentField.ts';

export interface PartnerDeals {
  readonly ofPartner: (partnerId: string) => readonly CustomerDeal[];
  /** Ids of open deals that are registered. */
  readonly registered: ReadonlySet<string>;
  /** Null where the organisation has one currency. */
  readonly currencies: Currencies | null;
  /** False where no field names the product of a deal: then plans have no columns, and their screens say so. */
  readonly namesProducts: boolean;
}

/** Won and open deals of these partners with customers that have an account. */
export async function readPartnerDeals(
  salesforce: SalesforceClient,
  { opportunity, registration }: FieldMapping,
  partnerIds: readonly string[],
  dayOf: DayOf,
): Promise<PartnerDeals> {
  const product = await presentField(salesforce, opportunity.product);
  const setup = await readCurrencySetup(salesforce);
  const questions = currencyQueries(setup);
  const currencies = readCurrencies(
    setup,
    questions.length === 0 ? [] : await salesforce.queryTogether(questions),
  );
  const source = customerDealSource(opportunity, product, currencies !== null, dayOf);
  const deals = new Map<string, CustomerDeal[]>();
  const registered = new Set<string>();
  const reads: Read[] = [
    {
      soql: source.ofPartners(partnerIds),
      onRow(row) {
        const deal = source.read(row);
        // Where deals hang on the partner's own account nobody knows the customer.
        if (deal === null || deal.customer.id === deal.partnerId) return;
        const known = deals.get(deal.partnerId);
        if (known === undefined) deals.set(deal.partnerId, [deal]);
        else known.push(deal);
      },
    },
  ];
  const { pending, approved } = registration?.statusWords ?? { pending: [], approved: [] };
  const soql = registration && registeredDeals(registration, [...pending, ...approved], partnerIds);
  if (soql !== null) reads.push({ soql, onRow: (row) => void registered.add(row.text(0)) });
  await salesforce.readTogether(reads);
  return {
    ofPartner: (partnerId) => deals.get(partnerId) ?? [],
    registered,
    currencies,
    namesProducts: product !== null,
  };
}
