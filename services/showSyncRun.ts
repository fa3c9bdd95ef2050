import type { SyncRun } from './listSyncRuns.ts';
import type { SalesforceClient } from './salesforce/client.ts';
import { syncFailure } from './salesforce/records/syncFailure.ts';
import { syncRun } from './salesforce/records/syncRun.ts';
import { identifier, identifiers, soql } from './salesforce/soql.ts';

/** A record that a run could not write. */
export type SyncFailure = ReturnType<typeof syncFailure.read>;

export interface SyncRunDetails {
  readonly run: SyncRun;
  /** The first 200. */
  readonly failures: readonly SyncFailure[];
}

/** One run with what it could not write; null when there is none of that key. */
export async function showSyncRun(
  { salesforce }: { salesforce: Pick<SalesforceClient, 'query'> },
  runKey: string,
): Promise<SyncRunDetails | null> {
  const [record] = await salesforce.query(
    soql`SELECT ${identifiers(syncRun.select)} FROM ${identifier(syncRun.object)} WHERE ${identifier(syncRun.fields.key)} = ${runKey}`,
  );
  if (record === undefined) return null;
  const run = syncRun.read(record);
  const failures = await salesforce.query(
    soql`SELECT ${identifiers(syncFailure.select)} FROM ${identifier(syncFailure.object)} WHERE ${identifier(syncFailure.fields.runId)} = ${run.id} ORDER BY Id LIMIT 200`,
  );
  return { run, failures: failures.map((each) => syncFailure.read(each)) };
}
