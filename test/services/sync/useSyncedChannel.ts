import { afterAll, afterEach, beforeAll, beforeEach, expect, jest } from '@jest/globals';
import { startRedis, type TestRedis } from '../../support/redis.ts';
import type { StartOrgOptions } from '../../org/startOrg.ts';
import type { ChannelOrg } from './channelOrg.ts';
import { performanceRecords } from './performanceRecords.ts';
import { syncedChannel, type SyncedChannel } from './syncedChannel.ts';

const MINUTE_MS = 60_000;

export const WON = { StageName: 'Closed Won', CloseDate: '2017-11-01' };
export const A_DAY = 24 * 60;

/** A new channel for each test of a suite, and one Redis for all of them. */
export function useSyncedChannel(options: StartOrgOptions = {}) {
  jest.setTimeout(60_000); // an org, a Redis and a sync each: slow only where the machine is busy
  let redis: TestRedis;
  let synced: SyncedChannel;

  beforeAll(async () => {
    redis = await startRedis();
  });
  beforeEach(async () => {
    synced = await syncedChannel(redis, options);
  });
  afterEach(() => synced.close());
  afterAll(() => redis.close());

  return {
    get channel(): ChannelOrg {
      return synced.channel;
    },
    get salesforce() {
      return synced.salesforce;
    },
    sync: (...input: Parameters<SyncedChannel['sync']>) => synced.sync(...input),
    loseRedis: () => synced.loseRedis(),
    pass: (minutes: number) => synced.channel.org.clock.advance(minutes * MINUTE_MS),

    /** A partner's record of the fourth quarter. */
    quarterOf(partner: 'alpha' | 'beta' | 'gamma') {
      const { ids } = synced.channel;
      return performanceRecords(synced.channel).get(`${ids[partner]}:${ids.quarter}`)!;
    },
    /** The record of "company", "manager:<userId>" or "region:<roleId>" in the fourth quarter. */
    totalOf(key: string) {
      const { ids } = synced.channel;
      return performanceRecords(synced.channel, 'Channel_Performance__c').get(`${key}:${ids.quarter}`)!;
    },
    /** Nothing is left for a sync that starts from nothing. */
    async expectUpToDate(): Promise<void> {
      await synced.loseRedis();
      expect(await synced.sync('full')).toMatchObject({ written: 0, failed: 0 });
    },
  };
}
