import type { Logger } from 'pino';
import type { CurrencySetup } from './domain/currency/currencies.ts';
import { assertFieldMapping } from './checkFieldMapping.ts';
import type { MetricSettings } from './domain/metricSettings.ts';
import { Rejected } from './errors.ts';
import type { FieldMapping } from './fieldMapping.ts';
import type { Mirror } from './mirror/mirror.ts';
import type { SalesforceClient } from './salesforce/client.ts';
import { readCurrencySetup } from './salesforce/sources/currencies.ts';
import { startRunRecord, type RunRecord } from './sync/runRecord.ts';
import { readSyncContext } from './sync/syncContext.ts';
import type { SyncProgress, SyncReport } from './sync/syncReport.ts';
import { decideSync, runSync } from './sync/runSync.ts';

export type { SyncProgress, SyncReport } from './sync/syncReport.ts';

export interface SyncDeps {
  readonly salesforce: SalesforceClient;
  readonly mirror: Mirror;
  readonly mapping: FieldMapping;
  readonly settings: MetricSettings;
  /** ISO 4217, of every amount; an organisation with several currencies says itself what it measures in. */
  readonly currency: string;
  readonly log: Logger;
}

export interface SyncInput {
  readonly kind: 'full' | 'incremental';
  readonly trigger: 'onDemand' | 'schedule' | 'event';
  readonly startedBy: string;
  /** The key of the run's record: the same key again goes on with the same run. */
  readonly runKey: string;
  readonly onProgress?: (progress: SyncProgress) => Promise<void> | void;
}

/**
 * Brings every partner's performance in Salesforce up to date with deals, registrations and goals, and leaves a
 * record of the run there. Interrupted anywhere and started again it ends in the same state.
 * @throws Retryable when another sync of the organisation runs, or Salesforce does not answer
 * @throws Rejected when the mapping does not fit the org, or the calls of the day are used up
 */
export async function syncPartnerPerformance(deps: SyncDeps, input: SyncInput): Promise<SyncReport> {
  const { salesforce, mirror } = deps;
  const lock = await mirror.lock();
  try {
    const callsBefore = salesforce.usage().calls;
    const context = await readSyncContext(salesforce, await currencySetup(deps, input));
    const plan = await decideSync(deps, input.kind, context);
    const unfinished = await mirror.unfinishedRun();
    const run = await startRunRecord(
      salesforce,
      { ...input, kind: plan.kind, asOf: plan.asOf },
      unfinished === null ? [] : [unfinished],
      callsBefore,
    );
    await mirror.saveUnfinishedRun(input.runKey);
    try {
      if (plan.kind === 'full') await assertFieldMapping(deps, deps.mapping);
      const report = await runSync(deps, input, plan, context, run, () => lock.check());
      await mirror.saveUnfinishedRun(null);
      deps.log.info({ report }, 'Partners are measured');
      return report;
    } catch (error) {
      await sayWhyItFailed(deps, run, error);
      throw error;
    }
  } finally {
    await lock.release();
  }
}

/** An organisation takes up several currencies once in its life: a full sync looks, the others remember. */
async function currencySetup({ salesforce, mirror }: SyncDeps, { kind }: SyncInput): Promise<CurrencySetup> {
  const known = kind === 'full' ? null : await mirror.state();
  return known?.currencySetup ?? readCurrencySetup(salesforce);
}

/** The error that stopped the run matters more than one that keeps us from saying so. */
async function sayWhyItFailed({ mirror, log }: SyncDeps, run: RunRecord, error: unknown): Promise<void> {
  const { message } = error as Error;
  try {
    await run.end({
      status: 'failed',
      apiCalls: run.apiCalls() + 1,
      message: error instanceof Rejected ? `${message} ${error.hint}` : message,
    });
    await mirror.saveUnfinishedRun(null);
  } catch (cause) {
    log.warn({ err: cause }, 'The failed run could not be recorded in Salesforce');
  }
}
