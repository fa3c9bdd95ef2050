import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import { partnerNews } from '../salesforce/records/partnerNews.ts';
import { identifier, soql } from '../salesforce/soql.ts';
import { askInChunks } from './askInChunks.ts';
import type { NewsDraft } from './newsDraft.ts';

/** Salesforce's own name, in organisations that have several currencies. */
const CURRENCY = 'CurrencyIsoCode';

/** News as it is written, each amount in the currency of the record that it comes from. */
export async function withCurrencies(
  salesforce: Pick<SalesforceClient, 'describe' | 'queryTogether'>,
  drafts: readonly (NewsDraft & { readonly ownerId: string })[],
): Promise<SalesforceRecord[]> {
  const currencies = await currenciesOf(salesforce, drafts);
  return drafts.map(({ moneyOf, ...news }) => {
    const currency = moneyOf && currencies.get(moneyOf.id);
    return { ...partnerNews.write(news), ...(currency === undefined ? {} : { [CURRENCY]: currency }) };
  });
}

export async function hasCurrencies(salesforce: Pick<SalesforceClient, 'describe'>): Promise<boolean> {
  const { fields } = await salesforce.describe(partnerNews.object);
  return fields.some(({ name }) => name === CURRENCY);
}

async function currenciesOf(
  salesforce: Pick<SalesforceClient, 'describe' | 'queryTogether'>,
  drafts: readonly NewsDraft[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const sources = drafts.flatMap(({ amount, moneyOf }) => (amount != null && moneyOf ? [moneyOf] : []));
  if (sources.length === 0) return found;
  if (!(await hasCurrencies(salesforce))) return found;
  for (const object of new Set(sources.map((source) => source.object))) {
    const ids = sources.filter((source) => source.object === object).map(({ id }) => id);
    const records = await askInChunks(
      salesforce,
      ids,
      (some) => soql`SELECT Id, ${identifier(CURRENCY)} FROM ${identifier(object)} WHERE Id IN ${some}`,
    );
    for (const record of records) found.set(String(record.Id), String(record[CURRENCY]));
  }
  return found;
}
