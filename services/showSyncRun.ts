import type { SyncRun } from './listSyncRuns.ts';

/** A record that a run could not write. */
export interface SyncFailure {
  readonly recordKey: string | null;
  readonly recordType: string | null;
  readonly errorCode: string | null;
  readonly message: string | null;
  readonly nextStep: string | null;
}

export interface SyncRunDetails {
  readonly run: SyncRun;
  readonly failures: readonly SyncFailure[];
}
