import { Redis } from 'ioredis';
import { pino } from 'pino';
import { DEFAULT_METRIC_SETTINGS } from '../../../services/domain/metricSettings.ts';
import { DEFAULT_FIELD_MAPPING } from '../../../services/fieldMapping.ts';
import { openMirror } from '../../../services/mirror/mirror.ts';
import { connectSalesforce, type SalesforceSettings } from '../../../services/salesforce/client.ts';
import { syncPartnerPerformance } from '../../../services/syncPartnerPerformance.ts';

/** What a process of its own needs for one sync; it gets it as JSON. */
export interface OneSync {
  readonly settings: SalesforceSettings;
  readonly redisUrl: string;
  readonly namespace: string;
  readonly kind: 'full' | 'incremental';
  readonly runKey: string;
  readonly lockMs: number;
}

const { settings, redisUrl, namespace, kind, runKey, lockMs } = JSON.parse(process.argv[2]!) as OneSync;
const log = pino({ level: 'silent' });
const redis = new Redis(redisUrl);
await syncPartnerPerformance(
  {
    salesforce: await connectSalesforce(settings, log),
    mirror: openMirror(redis, namespace, { lockMs }),
    mapping: DEFAULT_FIELD_MAPPING,
    settings: DEFAULT_METRIC_SETTINGS,
    currency: 'USD',
    log,
  },
  { kind, trigger: 'onDemand', startedBy: 'a process that may die', runKey },
);
await redis.quit();
