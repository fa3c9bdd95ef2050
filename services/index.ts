import type { Logger } from 'pino';
import type { Dependency } from './readiness.ts';
import type { SyncRunDetails } from './showSyncRun.ts';
import type { SyncRun } from './listSyncRuns.ts';

/** What a request or a job can ask for. */
export interface Services {
  /** Measures partners again and writes what changed; resolves when the run is recorded in Salesforce. */
  syncPartnerPerformance(input: {
    kind: 'full' | 'incremental';
    trigger: 'onDemand' | 'schedule' | 'event';
    startedBy: string;
    runKey: string;
    log: Logger;
    onProgress: (progress: { percent: number; phase: string }) => Promise<void>;
  }): Promise<unknown>;
  /** The latest runs, the newest first. */
  listSyncRuns(newest: number): Promise<SyncRun[]>;
  /** Null when there is no such run. */
  showSyncRun(runKey: string): Promise<SyncRunDetails | null>;
  requestQbrDecks(input: {
    partnerIds?: readonly string[];
    managerId?: string;
    periodLabel: string;
    requestedBy: string;
  }): Promise<readonly { requestId: string; partnerId: string }[]>;
  buildQbrDeck(requestId: string, by: { log: Logger; workerName: string }): Promise<unknown>;
  /** Requests that wait, stale ones freed first. */
  sweepQbrDeckRequests(by: { log: Logger }): Promise<{ requestIds: readonly string[] }>;
  /** Asks each dependency whether it answers. */
  probes(): Promise<Dependency>[];
  close(): Promise<void>;
}
