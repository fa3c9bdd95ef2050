import { syncRun } from '../salesforce/records/syncRun.ts';
import type { SyncDeps, SyncInput } from '../syncPartnerPerformance.ts';
import { failureRecords, subjectOf } from './failureRecords.ts';
import type { Outcome } from './measureAndWrite.ts';
import { interruptedRecords, type RunRecord } from './runRecord.ts';
import type { ReadFacts, SyncPlan } from './runSync.ts';
import type { SyncContext } from './syncContext.ts';
import type { SyncReport } from './syncReport.ts';

/** Writes how the run went, names what failed, and closes the books on runs that died. */
export async function finishRun(
  { salesforce }: SyncDeps,
  { runKey }: SyncInput,
  plan: SyncPlan,
  context: SyncContext,
  run: RunRecord,
  { rowsRead, earlierRuns, partners, ledger }: ReadFacts & Outcome,
): Promise<SyncReport> {
  const status = ledger.failures.length === 0 ? 'succeeded' : 'succeededWithFailures';
  const failures = failureRecords(
    { id: run.id, key: runKey },
    ledger.failures,
    context.openFailures,
    // A full sync has looked at everything: what it did not have to write is as it should be.
    (failure) => plan.kind === 'full' || ledger.recovered.has(subjectOf(failure)),
  );
  const dead = earlierRuns.flatMap(({ runKey: key, status: was }) =>
    was === 'running' && key !== runKey ? [key] : [],
  );
  const others = [
    failures,
    { object: syncRun.object, externalIdField: syncRun.fields.key, records: interruptedRecords(dead) },
  ].filter(({ records }) => records.length > 0);
  const report: SyncReport = {
    runKey,
    kind: plan.kind,
    status,
    asOf: plan.asOf,
    read: rowsRead,
    changed: partners,
    written: ledger.written,
    failed: ledger.failures.length,
    apiCalls: run.apiCalls() + 1,
    durationSeconds: run.seconds(),
    message: messageOf(plan, partners, ledger.written, ledger.failures.length),
  };
  const { dailyLimit, dailyUsed } = salesforce.usage();
  await run.end(
    {
      status,
      progress: 1,
      phase: 'Done',
      readCount: report.read,
      changedCount: report.changed,
      writtenCount: report.written,
      failedCount: report.failed,
      apiCalls: report.apiCalls,
      apiCallsRemaining:
        dailyLimit === null || dailyUsed === null ? null : Math.max(0, dailyLimit - dailyUsed - 1),
      watermark: plan.startedAt,
      message: report.message,
    },
    others,
  );
  return report;
}

function messageOf(plan: SyncPlan, partners: number, written: number, failed: number): string {
  const why =
    plan.kind === 'full' && plan.reason !== '' ? `Everything was read, because ${plan.reason}. ` : '';
  const refused =
    failed === 0
      ? ''
      : ` Salesforce refused ${failed}: see the failures of this run; they are tried again in the next.`;
  return `${why}Partners measured: ${partners}. Records written: ${written}.${refused}`;
}
