import type { SalesforceClient, SalesforceRecord, WriteResult } from '../salesforce/client.ts';
import { syncFailure } from '../salesforce/records/syncFailure.ts';
import { syncRun } from '../salesforce/records/syncRun.ts';
import { identifier, identifiers, soql } from '../salesforce/soql.ts';
import { fingerprint } from '../sync/fingerprint.ts';

/** What the org refused while plans or funds were tended. */
export interface Failures {
  /** Notes the refused ones among results. @returns all of them */
  note(object: string, results: readonly WriteResult[]): readonly WriteResult[];
  /** A sentence each. */
  readonly sentences: readonly string[];
  /** Writes them below the latest sync run, and resolves those that did not come again. */
  record(salesforce: SalesforceClient): Promise<void>;
}

const PLANS = 'tend account plans';

const known = syncFailure.pick('key', 'recordKey', 'object', 'attempts');

/** @param operation says of a failure whose it is, so that they may resolve it */
export function collectFailures(operation = PLANS): Failures {
  const refused = new Map<string, { object: string; result: WriteResult }>();
  return {
    note(object, results) {
      for (const result of results) {
        const subject = `${object}:${result.key}`;
        if (result.error) refused.set(subject, { object, result });
      }
      return results;
    },
    get sentences() {
      return [...refused.values()].map(
        ({ object, result }) => `${object} ${result.key}: ${result.error?.message}`,
      );
    },
    async record(salesforce) {
      const { object, fields } = syncFailure;
      const [open = [], runs = []] = await salesforce.queryTogether([
        soql`SELECT ${identifiers(known.select)} FROM ${identifier(object)} WHERE ${identifier(fields.operation)} = ${operation} AND ${identifier(fields.status)} = 'Open'`,
        soql`SELECT Id FROM ${identifier(syncRun.object)} ORDER BY ${identifier(syncRun.fields.startedAt)} DESC NULLS LAST LIMIT 1`,
      ]);
      const earlier = open.map((record) => known.read(record));
      const runId = runs[0]?.Id;
      const resolved = earlier
        .filter((failure) => !refused.has(`${failure.object}:${failure.recordKey}`))
        .map(({ key }) => syncFailure.write({ key, status: 'resolved' }));
      const failing = [...refused].flatMap(([subject, { object: what, result }]): SalesforceRecord[] => {
        const before = earlier.find((each) => `${each.object}:${each.recordKey}` === subject);
        // Before the first sync there is nothing to hang a failure on; the log has it.
        if (before === undefined && runId === undefined) return [];
        const said = {
          object: what,
          recordKey: result.key,
          operation,
          errorCode: result.error?.code ?? null,
          message: result.error?.message ?? null,
          hint: result.error?.hint ?? null,
          status: 'open' as const,
        };
        const attempts = (before?.attempts ?? 0) + 1;
        return [
          before === undefined
            ? syncFailure.write({ ...said, key: fingerprint(operation, subject, runId), runId, attempts })
            : syncFailure.write({ ...said, key: before.key, attempts }),
        ];
      });
      const records = [...failing, ...resolved];
      if (records.length > 0) await salesforce.upsert(object, fields.key, records);
    },
  };
}
