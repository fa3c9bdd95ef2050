import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Retryable } from '../../../services/errors.ts';
import type { SalesforceClient } from '../../../services/salesforce/client.ts';
import { startRedis, type TestRedis } from '../../support/redis.ts';
import { settingsFor } from '../../support/orgClient.ts';
import type { ChannelOrg } from './channelOrg.ts';
import { performanceRecords } from './performanceRecords.ts';
import { seededRandom } from './random.ts';
import type { OneSync } from './syncOnce.ts';
import { syncedChannel, type SyncedChannel } from './syncedChannel.ts';
import { WON } from './useSyncedChannel.ts';

jest.setTimeout(180_000);

let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});
afterAll(() => redis.close());

const opened: SyncedChannel[] = [];

/** Two channels in which the same things happen; only one of them is disturbed. */
async function twins(): Promise<{ disturbed: SyncedChannel; calm: SyncedChannel; both: SyncedChannel[] }> {
  const disturbed = await syncedChannel(redis);
  const calm = await syncedChannel(redis);
  const both = [disturbed, calm];
  opened.push(...both);
  for (const { channel } of both) {
    channel.org.clock.hold();
    channel.org.clock.set('2017-11-15T12:00:00Z');
  }
  return { disturbed, calm, both };
}

function everything(channel: ChannelOrg) {
  return [performanceRecords(channel), performanceRecords(channel, 'Channel_Performance__c')];
}

describe('a sync that breaks off', () => {
  test('at any of its calls, and is started again, ends as if nothing had happened', async () => {
    const { disturbed, calm, both } = await twins();
    const deals = both.map(({ channel }) => channel.deal(channel.ids.alpha, { ...WON, Amount: 500 }));
    for (const each of both) await each.sync('full');
    let broken = true;
    for (let call = 0; broken; call++) {
      for (const [index, { channel }] of both.entries()) {
        channel.org.clock.advance(3_600_000);
        const partner = [channel.ids.alpha, channel.ids.beta, channel.ids.gamma][call % 3];
        channel.update('Opportunity', deals[index]!, { Partner__c: partner, Amount: 500 + call });
      }
      const cut = breakingOff(disturbed.salesforce, call);
      broken = await disturbed.sync('incremental', { salesforce: cut }).then(
        () => false,
        () => true,
      );
      await disturbed.sync();
      await calm.sync();
      expect(everything(disturbed.channel)).toEqual(everything(calm.channel));
    }
  });
});

describe('an answer that never came', () => {
  test('does not leave behind what was written before it was lost', async () => {
    const { disturbed, calm, both } = await twins();
    const deal = disturbed.channel.deal(disturbed.channel.ids.alpha, { ...WON, Amount: 500 });
    calm.channel.deal(calm.channel.ids.alpha, { ...WON, Amount: 500 });
    for (const each of both) await each.sync('full');
    disturbed.channel.update('Opportunity', deal, { Amount: 900 });
    await expect(
      disturbed.sync('incremental', { salesforce: losingAnswers(disturbed.salesforce) }),
    ).rejects.toThrow();
    disturbed.channel.update('Opportunity', deal, { Amount: 500 });
    await disturbed.sync();
    expect(everything(disturbed.channel)).toEqual(everything(calm.channel));
  });
});

/** Writes performance, and dies before it hears so. */
function losingAnswers(salesforce: SalesforceClient): SalesforceClient {
  return {
    ...salesforce,
    async upsertTogether(writes, manners) {
      const results = await salesforce.upsertTogether(writes, manners);
      if (writes.some(({ object }) => object === 'Partner_Performance__c'))
        throw new Error('The line is dead.');
      return results;
    },
  };
}

/** The client, until so many of its calls were made; then nothing gets through any more. */
function breakingOff(salesforce: SalesforceClient, calls: number): SalesforceClient {
  let made = 0;
  return new Proxy(salesforce, {
    get(target, name) {
      const member = Reflect.get(target, name) as (...values: unknown[]) => unknown;
      if (name === 'usage' || name === 'answeredAt') return member;
      return async (...values: unknown[]) => {
        made += 1;
        if (made > calls) throw new Error('The line is dead.');
        return member(...values);
      };
    },
  });
}

describe('a process that is killed in the middle of a sync', () => {
  test('at ten random moments, leaves the next one to end in the same state', async () => {
    const random = seededRandom(20171115);
    const { disturbed, calm, both } = await twins();
    for (const { channel } of both) manyPartners(channel, 210);
    for (let round = 0; round < 10; round++) {
      const amount = Math.round(random() * 10_000);
      for (const { channel } of both) changeDeals(channel, round, amount);
      const kind = round === 0 || random() < 0.3 ? 'full' : 'incremental';
      await killedSync(disturbed, { kind, runKey: `killed ${round}` }, random);
      if (random() < 0.2) await disturbed.loseRedis();
      await insisting(() => disturbed.sync());
      await calm.sync();
      expect(everything(disturbed.channel)).toEqual(everything(calm.channel));
    }
    const statuses = disturbed.channel.rows('SELECT Status__c FROM Sync_Run__c').map((run) => run.Status__c);
    expect(statuses).not.toContain('Running');
    expect(statuses.filter((status) => status === 'Interrupted').length).toBeGreaterThan(4);
  });
});

function manyPartners(channel: ChannelOrg, count: number): void {
  for (let index = 0; index < count; index++) {
    const owner = index % 2 === 0 ? channel.ids.mary : channel.ids.max;
    const Name = `Partner ${index}`;
    channel.deal(channel.insert('Account', { Name, OwnerId: owner, Channel_Partner__c: true }), { Name });
  }
}

/** Each round other deals change their amount, and some their partner. */
function changeDeals(channel: ChannelOrg, round: number, Amount: number): void {
  channel.org.clock.advance(3_600_000);
  const deals = channel.rows("SELECT Id, Name FROM Opportunity WHERE Name LIKE 'Partner %' ORDER BY Name");
  deals.forEach(({ Id }, index) => {
    if (index % 10 !== round) return;
    const moved = index % 20 === round ? { Partner__c: channel.ids.alpha } : {};
    channel.update('Opportunity', String(Id), { Amount: Amount + index, ...moved });
  });
}

/** Lets a process of its own sync, and kills it after a random number of its calls and a moment more. */
async function killedSync(
  { channel, namespace }: SyncedChannel,
  { kind, runKey }: Pick<OneSync, 'kind' | 'runKey'>,
  random: () => number,
): Promise<void> {
  const one: OneSync = {
    settings: settingsFor(channel.org),
    redisUrl: redis.url,
    namespace,
    kind,
    runKey,
    lockMs: 500,
  };
  const before = channel.org.org.usage.used;
  const script = join(import.meta.dirname, 'syncOnce.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(one)], {
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const calls = 1 + Math.floor(random() * (kind === 'full' ? 18 : 7));
  while (channel.org.org.usage.used - before < calls && child.exitCode === null) await pause(1);
  await pause(random() * 10);
  child.kill('SIGKILL');
  await ended;
}

/** The dead process's lock has to expire first. */
async function insisting<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Retryable)) throw error;
      await pause(100);
    }
  }
}
