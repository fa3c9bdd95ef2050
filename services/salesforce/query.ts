import type { Ask } from './ask.ts';
import type { SalesforceRecord } from './record.ts';

/** One page of a REST result. */
export interface QueryPage {
  readonly totalSize: number;
  readonly done: boolean;
  readonly nextRecordsUrl?: string;
  readonly records: readonly SalesforceRecord[];
}

export async function firstPage(ask: Ask, soql: string, withDeleted = false): Promise<QueryPage> {
  return ask<QueryPage>({ method: 'GET', path: queryPath(soql, withDeleted), idempotent: true });
}

export function queryPath(soql: string, withDeleted: boolean): string {
  return `/${withDeleted ? 'queryAll' : 'query'}?q=${encodeURIComponent(soql)}`;
}

/** The pages after the first, one call each. */
export async function* laterPages(ask: Ask, first: QueryPage): AsyncGenerator<QueryPage> {
  for (let page = first; !page.done && page.nextRecordsUrl !== undefined;) {
    page = await ask<QueryPage>({ method: 'GET', path: page.nextRecordsUrl, idempotent: true });
    yield page;
  }
}

export async function everyRecord(ask: Ask, first: QueryPage): Promise<SalesforceRecord[]> {
  const records = [...first.records];
  for await (const page of laterPages(ask, first)) records.push(...page.records);
  return records;
}
