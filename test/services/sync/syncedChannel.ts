import { Redis } from 'ioredis';
import { pino } from 'pino';
import { DEFAULT_METRIC_SETTINGS } from '../../../services/domain/metricSettings.ts';
import { DEFAULT_FIELD_MAPPING } from '../../../services/fieldMapping.ts';
import { openMirror } from '../../../services/mirror/mirror.ts';
import type { SalesforceClient } from '../../../services/salesforce/client.ts';
import {
  syncPartnerPerformance,
  type SyncDeps,
  type SyncInput,
  type SyncReport,
} from '../../../services/syncPartnerPerformance.ts';
import type { StartOrgOptions } from '../../org/startOrg.ts';
import { impatientClient, settingsFor } from '../../support/orgClient.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startChannelOrg, type ChannelOrg } from './channelOrg.ts';

/** A channel, and a service that syncs it. */
export interface SyncedChannel {
  readonly channel: ChannelOrg;
  readonly deps: SyncDeps;
  readonly salesforce: SalesforceClient;
  /** Of its mirror in Redis. */
  readonly namespace: string;
  sync(kind?: SyncInput['kind'], overrides?: Partial<SyncDeps>): Promise<SyncReport>;
  /** As if Redis had forgotten this channel. */
  loseRedis(): Promise<void>;
  close(): Promise<void>;
}

let namespaces = 0;

export async function syncedChannel(
  redisServer: TestRedis,
  options: StartOrgOptions = {},
): Promise<SyncedChannel> {
  const channel = await startChannelOrg(options);
  const redis = new Redis(redisServer.url);
  const namespace = `${redisServer.namespace}-${++namespaces}`;
  const salesforce = await impatientClient(settingsFor(channel.org));
  const deps: SyncDeps = {
    salesforce,
    mirror: openMirror(redis, namespace, { lockMs: 5000 }),
    mapping: DEFAULT_FIELD_MAPPING,
    settings: DEFAULT_METRIC_SETTINGS,
    currency: 'USD',
    log: pino({ level: 'silent' }),
  };
  let runs = 0;
  return {
    channel,
    deps,
    salesforce,
    namespace,
    sync: (kind = 'incremental', overrides = {}) =>
      syncPartnerPerformance(
        { ...deps, ...overrides },
        { kind, trigger: 'onDemand', startedBy: 'a test', runKey: `run ${++runs}` },
      ),
    async loseRedis() {
      const keys = await redis.keys(`cadence:${namespace}:*`);
      if (keys.length > 0) await redis.del(keys);
    },
    async close() {
      await redis.quit();
      await channel.close();
    },
  };
}
