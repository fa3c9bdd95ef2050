import { Redis } from 'ioredis';
import { pino } from 'pino';
import type { CalendarDate } from '../../services/domain/calendarDate.ts';
import { DEFAULT_METRIC_SETTINGS } from '../../services/domain/metricSettings.ts';
import { DEFAULT_FIELD_MAPPING } from '../../services/fieldMapping.ts';
import { openMirror } from '../../services/mirror/mirror.ts';
import { connectSalesforce, type SalesforceClient } from '../../services/salesforce/client.ts';
import { syncPartnerPerformance, type SyncReport } from '../../services/syncPartnerPerformance.ts';
import type { TestRedis } from './redis.ts';
import { startSampleOrg, type SampleOrg } from './sampleOrg.ts';

/** The sample in a small Salesforce, and the service that keeps its performance. */
export interface SyncedSample {
  readonly sample: SampleOrg;
  readonly salesforce: SalesforceClient;
  sync(kind: 'full' | 'incremental'): Promise<SyncReport>;
  close(): Promise<void>;
}

let mirrors = 0;

/** Nothing is synced yet. */
export async function startSyncedSample(
  redisServer: Pick<TestRedis, 'url' | 'namespace'>,
  asOf: CalendarDate,
  {
    withPlans = false,
    withMarketing = false,
    log,
  }: { withPlans?: boolean; withMarketing?: boolean; log?: (line: string) => void } = {},
): Promise<SyncedSample> {
  const sample = await startSampleOrg({ asOf, withPlans, withMarketing, log });
  const silent = pino({ level: 'silent' });
  const salesforce = await connectSalesforce(sample.salesforceSettings, silent);
  const redis = new Redis(redisServer.url);
  const mirror = openMirror(redis, `${redisServer.namespace}-sample-${++mirrors}`);
  const deps = {
    salesforce,
    mirror,
    mapping: DEFAULT_FIELD_MAPPING,
    settings: DEFAULT_METRIC_SETTINGS,
    currency: 'USD',
    log: silent,
  };
  let runs = 0;
  return {
    sample,
    salesforce,
    sync: (kind) =>
      syncPartnerPerformance(deps, {
        kind,
        trigger: 'onDemand',
        startedBy: 'Sample',
        runKey: `sample run ${++runs}`,
      }),
    close: async () => {
      await redis.quit();
      await sample.close();
    },
  };
}
