import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { CalendarDate } from '../../services/domain/calendarDate.ts';
import { DEFAULT_METRIC_SETTINGS } from '../../services/domain/metricSettings.ts';
import { DEFAULT_FIELD_MAPPING } from '../../services/fieldMapping.ts';
import { openMirror } from '../../services/mirror/mirror.ts';
import { connectSalesforce, type SalesforceClient } from '../../services/salesforce/client.ts';
import { syncPartnerPerformance } from '../../services/syncPartnerPerformance.ts';
import { startRedis } from '../../test/support/redis.ts';
import { startSampleOrg } from '../../test/support/sampleOrg.ts';

/** Starts a small Salesforce with the sample as of a day, syncs it, lets it be used and stops everything again. */
export async function withMeasuredSample<Result>(
  asOf: CalendarDate,
  log: Logger,
  use: (salesforce: SalesforceClient) => Promise<Result>,
): Promise<Result> {
  const sample = await startSampleOrg({ asOf });
  const server = await startRedis();
  const redis = new Redis(server.url);
  try {
    const salesforce = await connectSalesforce(sample.salesforceSettings, log);
    const mirror = openMirror(redis, server.namespace);
    await syncPartnerPerformance(
      {
        ...{ salesforce, mirror, log, currency: 'USD' },
        ...{ mapping: DEFAULT_FIELD_MAPPING, settings: DEFAULT_METRIC_SETTINGS },
      },
      { kind: 'full', trigger: 'onDemand', startedBy: 'command line', runKey: `sample-${asOf}` },
    );
    return await use(salesforce);
  } finally {
    await redis.quit();
    await server.close();
    await sample.close();
  }
}
