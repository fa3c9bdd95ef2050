import type { Write } from '../salesforce/client.ts';
import { syncFailure } from '../salesforce/records/syncFailure.ts';
import { fingerprint } from './fingerprint.ts';
import type { SettledRecord } from './outbox.ts';
import type { OpenFailure } from './syncContext.ts';
import { failureSubject } from './writeLedger.ts';

/** More are not named one by one: they have one cause. */
const NAMED = 1000;

/**
 * Names each record that could not be written, counts another attempt where it failed before, and resolves what
 * has been written since.
 */
export function failureRecords(
  run: { readonly id: string; readonly key: string },
  failures: readonly SettledRecord[],
  openFailures: readonly OpenFailure[],
  isResolved: (failure: OpenFailure) => boolean,
): Write {
  const open = new Map(openFailures.map((failure) => [subjectOf(failure), failure]));
  const failing = new Set(failures.map(({ outgoing }) => failureSubject(outgoing)));
  const resolved = openFailures
    .filter((failure) => !failing.has(subjectOf(failure)) && isResolved(failure))
    .map((failure) => syncFailure.write({ key: failure.key, status: 'resolved' }));
  const named = failures
    .slice(0, NAMED)
    .map((failure) => recordOf(run, failure, open.get(failureSubject(failure.outgoing))));
  return {
    object: syncFailure.object,
    externalIdField: syncFailure.fields.key,
    records: [...named, ...resolved],
  };
}

export function subjectOf({ object, recordKey }: OpenFailure): string {
  return failureSubject({ object: object ?? '', key: recordKey ?? '' });
}

function recordOf(
  run: { readonly id: string; readonly key: string },
  { outgoing, result }: SettledRecord,
  earlier: OpenFailure | undefined,
) {
  const what = {
    object: outgoing.object,
    recordKey: outgoing.key,
    operation: 'upsert',
    errorCode: result.error?.code ?? null,
    message: result.error?.message ?? null,
    hint: result.error?.hint ?? null,
    status: 'open' as const,
  };
  if (earlier !== undefined) {
    return syncFailure.write({ ...what, key: earlier.key, attempts: (earlier.attempts ?? 1) + 1 });
  }
  const key = fingerprint(run.key, failureSubject(outgoing));
  return syncFailure.write({ ...what, key, runId: run.id, attempts: 1 });
}
