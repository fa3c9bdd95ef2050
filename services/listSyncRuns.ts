/** A sync as Salesforce recorded it. Null where the run has not got that far. */
export interface SyncRun {
  readonly runKey: string;
  readonly kind: 'full' | 'incremental';
  readonly status: 'running' | 'succeeded' | 'succeededWithFailures' | 'failed' | 'interrupted';
  readonly triggeredBy: 'onDemand' | 'schedule' | 'event';
  readonly startedBy: string | null;
  /** ISO 8601, UTC. */
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly durationSeconds: number | null;
  readonly asOf: string | null;
  readonly phase: string | null;
  /** 0 to 100. */
  readonly percent: number | null;
  readonly readCount: number | null;
  readonly changedCount: number | null;
  readonly writtenCount: number | null;
  readonly failedCount: number | null;
  readonly apiCalls: number | null;
  readonly message: string | null;
}
