import type { CalendarDate } from '../domain/calendarDate.ts';
import type { SalesforceRow } from '../salesforce/client.ts';
import { syncRun } from '../salesforce/records/syncRun.ts';
import { identifier, identifiers, soql } from '../salesforce/soql.ts';

/** A run as Salesforce remembers it: for a mirror that remembers nothing. */
export interface EarlierRun {
  readonly runKey: string;
  readonly status: 'running' | 'succeeded' | 'other';
  readonly asOf: CalendarDate | null;
}

const { fields } = syncRun;

export const EARLIER_RUNS = soql`SELECT ${identifiers([fields.key, fields.status, fields.asOf])} FROM ${identifier(syncRun.object)} ORDER BY ${identifier(fields.startedAt)} DESC LIMIT 200`;

export function readEarlierRun(row: SalesforceRow): EarlierRun {
  return {
    runKey: row.text(0),
    status: statusOf(row.text(1)),
    asOf: (row.text(2) || null) as CalendarDate | null,
  };
}

function statusOf(word: string): EarlierRun['status'] {
  if (word === 'Running') return 'running';
  return word.startsWith('Succeeded') ? 'succeeded' : 'other';
}
