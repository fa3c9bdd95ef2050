import type { CalendarDate } from '../domain/calendarDate.ts';

/** What a sync did. */
export interface SyncReport {
  readonly runKey: string;
  /** As it was done: an incremental sync without a mirror is a full one. */
  readonly kind: 'full' | 'incremental';
  readonly status: 'succeeded' | 'succeededWithFailures';
  readonly asOf: CalendarDate;
  /** Rows of deals, registrations, accounts, goals and users. */
  readonly read: number;
  /** Partners that had to be measured again. */
  readonly changed: number;
  /** Records of performance written, totals and snapshots included. */
  readonly written: number;
  readonly failed: number;
  readonly apiCalls: number;
  readonly durationSeconds: number;
  readonly message: string;
}

export interface SyncProgress {
  /** 0 to 100. */
  readonly percent: number;
  readonly phase: string;
}
