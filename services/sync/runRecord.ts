import type { CalendarDate } from '../domain/calendarDate.ts';
import type { SalesforceClient, SalesforceRecord, Write } from '../salesforce/client.ts';
import { SalesforceError } from '../salesforce/errors.ts';
import { syncRun } from '../salesforce/records/syncRun.ts';
import type { SyncProgress } from './syncReport.ts';

type RunValues = Parameters<typeof syncRun.write>[0];

export interface RunStart {
  readonly runKey: string;
  readonly kind: 'full' | 'incremental';
  readonly trigger: 'onDemand' | 'schedule' | 'event';
  readonly startedBy: string;
  readonly asOf: CalendarDate;
}

/** The run's record in Salesforce. */
export interface RunRecord {
  readonly id: string;
  /** Seldom written, for each costs a call: after ten seconds, and then after ever longer pauses. */
  progress(progress: SyncProgress): Promise<void>;
  /** Says how it ended, together with other records that belong to the end. */
  end(values: RunValues, others?: readonly Write[]): Promise<void>;
  apiCalls(): number;
  seconds(): number;
}

const FIRST_PAUSE_MS = 10_000;

/**
 * Creates the record, or takes up the one of an earlier try of the same run.
 * @param interrupted keys of runs that began and never ended
 */
export async function startRunRecord(
  salesforce: SalesforceClient,
  { runKey, ...start }: RunStart,
  interrupted: readonly string[],
  callsBefore: number,
): Promise<RunRecord> {
  const began = performance.now();
  let pauseMs = FIRST_PAUSE_MS;
  let nextMs = FIRST_PAUSE_MS;
  const [[result] = []] = await salesforce.upsertTogether([
    {
      object: syncRun.object,
      externalIdField: syncRun.fields.key,
      records: [
        syncRun.write({
          key: runKey,
          ...start,
          status: 'running',
          startedAt: salesforce.answeredAt(),
          finishedAt: null,
          progress: 0,
          phase: 'Starting',
          message: null,
        }),
        ...interruptedRecords(interrupted.filter((key) => key !== runKey)),
      ],
    },
  ]);
  if (result?.id === undefined || result.id === null) {
    throw new SalesforceError(result?.error?.code ?? 'unknown', result?.error?.message ?? 'no answer');
  }
  const write = (values: RunValues): Write => ({
    object: syncRun.object,
    externalIdField: syncRun.fields.key,
    records: [syncRun.write({ key: runKey, ...values })],
  });
  const seconds = () => (performance.now() - began) / 1000;

  return {
    id: result.id,
    async progress({ percent, phase }) {
      if (seconds() * 1000 < nextMs) return;
      pauseMs *= 2;
      nextMs = seconds() * 1000 + pauseMs;
      await salesforce.upsertTogether([write({ progress: percent / 100, phase })]);
    },
    async end(values, others = []) {
      await salesforce.upsertTogether(
        [...others, write({ ...values, finishedAt: salesforce.answeredAt(), durationSeconds: seconds() })],
        { evenOverBudget: true },
      );
    },
    apiCalls: () => salesforce.usage().calls - callsBefore,
    seconds,
  };
}

/** Runs whose process died without a word. */
export function interruptedRecords(runKeys: readonly string[]): SalesforceRecord[] {
  return runKeys.map((key) =>
    syncRun.write({
      key,
      status: 'interrupted',
      message: 'The service stopped in the middle of this run; a later run completed its work.',
    }),
  );
}
