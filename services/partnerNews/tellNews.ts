import type { Failures } from '../accountPlans/failures.ts';
import { knownProducts } from '../accountPlans/knownProducts.ts';
import { presentField } from '../accountPlans/presentField.ts';
import type { FieldMapping } from '../fieldMapping.ts';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import { levelProgressTable } from '../salesforce/records/levelProgress.ts';
import { partnerNews } from '../salesforce/records/partnerNews.ts';
import { updatesOf } from '../salesforce/sources/newsOfDeals.ts';
import { toldUpdate } from '../salesforce/sources/newsOfDeals.ts';
import { identifier, soql } from '../salesforce/soql.ts';
import type { DayOf } from '../sync/zonedDay.ts';
import { certificateNews, deckNews, fundNews, levelNews, promiseNews, versionNews } from './workNews.ts';
import { registrationNews, updateNews } from './dealNews.ts';
import { askInChunks } from './askInChunks.ts';
import { managersOf } from './managersOf.ts';
import type { NewsDraft } from './newsDraft.ts';
import { largestYet, wonNews } from './wonNews.ts';
import type { WhatHappened } from './whatHappened.ts';
import { withCurrencies } from './newsCurrencies.ts';

export interface NewsDeps {
  readonly salesforce: SalesforceClient;
  readonly mapping: FieldMapping;
  readonly dayOf: DayOf;
  readonly failures: Failures;
  /** What happened before is not told. */
  readonly horizon: Date;
}

/**
 * Tells what has happened, each thing once: what was told is known by its key, so telling twice is telling once. A
 * level is noted as told after its news is written.
 * @returns how much was told, and how much the org refused
 */
export async function tellNews(
  deps: NewsDeps,
  happened: WhatHappened,
): Promise<{ readonly told: number; readonly refused: number }> {
  const { salesforce, failures, horizon } = deps;
  const drafts = (await draftsOf(deps, happened)).filter(({ happenedAt }) => happenedAt >= horizon);
  const fresh = await notTold(salesforce, drafts);
  const owners = await managersOf(
    salesforce,
    deps.mapping,
    fresh.map(({ partnerId }) => partnerId),
  );
  const told = await withCurrencies(
    salesforce,
    fresh.flatMap((draft) => {
      const ownerId = owners.get(draft.partnerId);
      return ownerId === undefined ? [] : [{ ...draft, ownerId }];
    }),
  );
  const { object, fields } = partnerNews;
  const results =
    told.length === 0 ? [] : failures.note(object, await salesforce.upsert(object, fields.key, told));
  await rememberLevels(deps, happened, new Set(results.flatMap(({ error, key }) => (error ? [key] : []))));
  const refused = results.filter(({ error }) => error).length;
  return { told: results.length - refused, refused };
}

async function draftsOf(
  { salesforce, mapping: { opportunity }, dayOf }: NewsDeps,
  happened: WhatHappened,
): Promise<NewsDraft[]> {
  const deals = happened.won.flatMap((deal) =>
    deal.partnerId === null ? [] : [{ ...deal, partnerId: deal.partnerId }],
  );
  const largest = await largestYet(salesforce, { ...opportunity, product: happened.product }, deals);
  const products = await productNames(salesforce, deals);
  const registrationIds = [...new Set(happened.updates.map(({ registrationId }) => registrationId))];
  const updates = (await askInChunks(salesforce, registrationIds, updatesOf)).map((record) =>
    toldUpdate.read(record),
  );
  return [
    ...deals.map((deal) => wonNews(deal, dayOf, largest.has(deal.id), products)),
    ...happened.registrations.flatMap(registrationNews),
    ...updateNews(happened.updates, updates),
    ...happened.steps.map(fundNews),
    ...happened.promises.map((promise) => promiseNews(promise, dayOf)),
    ...happened.versions.flatMap(versionNews),
    ...happened.levels.flatMap(levelNews),
    ...happened.certificates.map((certificate) => certificateNews(certificate, dayOf)),
    ...happened.decks.flatMap(deckNews),
  ];
}

/** As people call them, where products are kept; asked for only when one is to be named. */
async function productNames(
  salesforce: SalesforceClient,
  deals: readonly { readonly product: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  if (deals.every(({ product }) => product === null)) return new Map();
  return new Map((await knownProducts(salesforce)).map(({ key, name }) => [key, name]));
}

async function notTold(salesforce: SalesforceClient, drafts: readonly NewsDraft[]): Promise<NewsDraft[]> {
  const { object, fields } = partnerNews;
  const known = await askInChunks(
    salesforce,
    drafts.map(({ key }) => key),
    (keys) =>
      soql`SELECT ${identifier(fields.key)} FROM ${identifier(object)} WHERE ${identifier(fields.key)} IN ${keys}`,
  );
  const told = new Set(known.map((record) => record[fields.key]));
  return drafts.filter(({ key }) => !told.has(key));
}

/** A level whose news was refused stays untold. */
async function rememberLevels(
  { salesforce, failures }: NewsDeps,
  { levels }: WhatHappened,
  refused: ReadonlySet<string>,
): Promise<void> {
  const { object } = levelProgressTable;
  const known = levels
    .filter(({ id, rank, toldRank }) => rank !== null && rank !== toldRank && !refused.has(`${id}:${rank}`))
    .map(({ id, rank }): SalesforceRecord => ({ Id: id, ...levelProgressTable.write({ toldRank: rank }) }));
  if (known.length > 0) failures.note(object, await salesforce.upsert(object, 'Id', known));
}

/** The field that names a deal's product; null where the organisation does not have it. */
export function productField(
  salesforce: SalesforceClient,
  { opportunity }: FieldMapping,
): Promise<string | null> {
  return presentField(salesforce, opportunity.product);
}
