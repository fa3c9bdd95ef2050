import type { Connection } from 'jsforce';

export type Row = Record<string, unknown>;

interface Page {
  readonly records: Row[];
  readonly nextRecordsUrl?: string;
}

/** Every row of a query, however many; jsforce's own query ends silently at 10,000. */
export async function rows(connection: Connection, soql: string): Promise<Row[]> {
  const all: Row[] = [];
  let next: string | undefined = `/query?q=${encodeURIComponent(soql)}`;
  while (next) {
    const page: Page = await connection.request<Page>(next);
    all.push(...page.records.map(({ attributes: _, ...row }) => row));
    next = page.nextRecordsUrl;
  }
  return all;
}

/** A field that is known to hold text. */
export function textOf(row: Row | undefined, field: string): string {
  const value = row?.[field];
  if (typeof value !== 'string') throw new Error(`${field} holds no text: ${JSON.stringify(row)}`);
  return value;
}
