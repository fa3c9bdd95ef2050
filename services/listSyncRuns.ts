import type { SalesforceClient } from './salesforce/client.ts';
import { syncRun } from './salesforce/records/syncRun.ts';
import { identifier, identifiers, soql } from './salesforce/soql.ts';

/** A sync as Salesforce recorded it. Null where the run has not got that far. */
export type SyncRun = ReturnType<typeof syncRun.read>;

/** The latest runs, the newest first. */
export async function listSyncRuns(
  { salesforce }: { salesforce: Pick<SalesforceClient, 'query'> },
  newest: number,
): Promise<SyncRun[]> {
  const { object, select, fields } = syncRun;
  const records = await salesforce.query(
    soql`SELECT ${identifiers(select)} FROM ${identifier(object)} ORDER BY ${identifier(fields.startedAt)} DESC NULLS LAST LIMIT ${newest}`,
  );
  return records.map((record) => syncRun.read(record));
}
