import type { Ask, Persist } from './ask.ts';
import type { BulkRead } from './bulkQuery.ts';
import type { Read } from './client.ts';
import { refusalIn, SUB_REQUESTS, together } from './composite.ts';
import { everyRecord, firstPage, laterPages, queryPath, type QueryPage } from './query.ts';
import type { SalesforceRecord } from './record.ts';
import { restRows, selectedColumns } from './restRow.ts';

/** A bulk job costs about this many calls; a longer REST answer is cheaper in bulk. */
const PAGES_WORTH_A_JOB = 5;

export interface Reading {
  query(soql: string): Promise<SalesforceRecord[]>;
  queryAll(soql: string): Promise<SalesforceRecord[]>;
  queryTogether(soqls: readonly string[]): Promise<SalesforceRecord[][]>;
  readTogether(reads: readonly Read[]): Promise<number[]>;
}

export function reading(
  ask: Ask,
  persist: Persist,
  versionRoot: string,
  bulkRead: (read: BulkRead) => Promise<number>,
): Reading {
  const firstPages = async (queries: readonly { soql: string; withDeleted?: boolean }[]) => {
    const pages: QueryPage[] = [];
    for (let from = 0; from < queries.length; from += SUB_REQUESTS) {
      pages.push(...(await firstPagesOf(queries.slice(from, from + SUB_REQUESTS))));
    }
    return pages;
  };

  const firstPagesOf = async (queries: readonly { soql: string; withDeleted?: boolean }[]) => {
    const [only] = queries;
    if (queries.length === 1 && only !== undefined)
      return [await firstPage(ask, only.soql, only.withDeleted)];
    const requests = queries.map((query) => ({
      method: 'GET' as const,
      path: queryPath(query.soql, query.withDeleted === true),
    }));
    // A part that Salesforce was too busy for makes the whole call go out again.
    return persist({ idempotent: true }, async () =>
      (await together(ask, versionRoot, requests)).map((answer) => {
        const refusal = refusalIn(answer);
        if (refusal !== null) throw asThrown(refusal);
        return answer.body as QueryPage;
      }),
    );
  };

  const readOn = async (read: Read, first: QueryPage): Promise<number> => {
    if (!first.done && first.totalSize > first.records.length * PAGES_WORTH_A_JOB) return bulkRead(read);
    const asRow = restRows(selectedColumns(read.soql));
    let rows = 0;
    const show = async (page: QueryPage) => {
      for (const record of page.records) read.onRow(asRow(record));
      rows += page.records.length;
      await read.afterChunk?.();
    };
    await show(first);
    for await (const page of laterPages(ask, first)) await show(page);
    return rows;
  };

  return {
    query: async (soql) => everyRecord(ask, await firstPage(ask, soql)),
    queryAll: async (soql) => everyRecord(ask, await firstPage(ask, soql, true)),
    async queryTogether(soqls) {
      const pages = await firstPages(soqls.map((soql) => ({ soql })));
      const results: SalesforceRecord[][] = [];
      for (const page of pages) results.push(await everyRecord(ask, page));
      return results;
    },
    async readTogether(reads) {
      const pages = await firstPages(reads);
      const counts: number[] = [];
      for (const [index, page] of pages.entries()) counts.push(await readOn(reads[index] as Read, page));
      return counts;
    },
  };
}

function asThrown(refusal: { code: string; message: string }): Error {
  return Object.assign(new Error(refusal.message), { errorCode: refusal.code });
}
