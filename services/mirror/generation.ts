import type { Redis } from 'ioredis';
import { factLoader, type FactLoader } from './factLoader.ts';
import { factTable, type FactTable } from './factTable.ts';
import { inOneStep, replies } from './redisCommands.ts';

/** Everything that was read from one organisation and derived from it, since one full sync. */
export interface Generation {
  readonly deals: FactTable;
  readonly registrations: FactTable;
  readonly goals: FactTable;
  /** Contacts, certifications, required tasks and activities. */
  readonly circle: FactTable;
  /** Small tables that are read whole: id → JSON. */
  readonly partners: WholeTable;
  readonly periods: WholeTable;
  readonly users: WholeTable;
  /** "company:<periodId>", "region:<roleId>:<periodId>" … → tally. */
  readonly totals: WholeTable;
  /** Key of a record of totals → hash of what was last written to it. */
  readonly totalHashes: WholeTable;

  /** Partner and period → cents won when the period was closed. */
  readonly closedPeriods: WholeTable;

  /** Partner whose account has changed hands → JSON of its earlier owners' ids, until all is given to the new one. */
  readonly handovers: WholeTable;

  /** Partners that have to be measured (again). They stay marked until everything of theirs is written. */
  touched(): Promise<string[]>;
  touch(partnerIds: readonly string[]): Promise<void>;

  /** Totals whose record has to be looked at (again); the same promise as for partners. */
  touchedTotals(): Promise<string[]>;
  touchTotals(keys: readonly string[]): Promise<void>;
  untouchTotals(keys: readonly string[]): Promise<void>;

  /** Snapshots that Salesforce refused, to be tried again: key → JSON of the record. */
  readonly refusedSnapshots: WholeTable;

  /** Fills what was last written per partner, from Salesforce. */
  loadHashes(): FactLoader;
  measured(partnerIds: readonly string[]): Promise<MeasuredPartner[]>;
  /** One step, whole or not at all: partners' shares, and the totals that they are part of, marked as touched. */
  saveShares(changes: readonly SharesChange[], totals: ReadonlyMap<string, string>): Promise<void>;
  /** What each partner of a total has won, in cents, in the order of the keys. */
  wonIn(totalKeys: readonly string[]): Promise<number[][]>;
  /** Per partner: record key → hash of what was last written there. */
  saveHashes(hashes: ReadonlyMap<string, ReadonlyMap<string, string>>): Promise<void>;
  untouch(partnerIds: readonly string[]): Promise<void>;
}

/** What the mirror holds about one partner. Lists are flat: key, text, key, text … */
export interface MeasuredPartner {
  readonly partnerId: string;
  readonly deals: readonly string[];
  readonly registrations: readonly string[];
  readonly goals: readonly string[];
  readonly circle: readonly string[];
  /** Record key → hash. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Key of a total → the tally that the partner has put into it. */
  readonly shares: ReadonlyMap<string, string>;
}

/** What a partner now has in the totals. */
export interface SharesChange {
  readonly partnerId: string;
  readonly shares: ReadonlyMap<string, string>;
  /** Key of a total → cents won there now, where the share has changed; null where there is none any more. */
  readonly won: ReadonlyMap<string, number | null>;
}

export interface WholeTable {
  all(): Promise<Map<string, string>>;
  /** Those of the entries that exist. */
  some(ids: readonly string[]): Promise<Map<string, string>>;
  /** null removes. */
  save(entries: ReadonlyMap<string, string | null>): Promise<void>;
}

export function generationOf(redis: Redis, root: string): Generation {
  const touchedKey = `${root}:touched`;
  const hashKeys = { facts: `${root}:hashes:`, index: null, bucketLength: 0 };
  const hashesKey = (partnerId: string) => hashKeys.facts + partnerId;
  const sharesKey = (partnerId: string) => `${root}:shares:${partnerId}`;
  const wonKey = (total: string) => `${root}:won:${total}`;
  const touchedTotalsKey = `${root}:touched-totals`;
  const deals = factTable(redis, root, 'deals', touchedKey);
  const registrations = factTable(redis, root, 'registrations', touchedKey);
  const goals = factTable(redis, root, 'goals', touchedKey);
  const circle = factTable(redis, root, 'circle', touchedKey);

  return {
    deals,
    registrations,
    goals,
    circle,
    closedPeriods: wholeTable(redis, `${root}:closed-periods`),
    handovers: wholeTable(redis, `${root}:handovers`),
    partners: wholeTable(redis, `${root}:partners`),
    periods: wholeTable(redis, `${root}:periods`),
    users: wholeTable(redis, `${root}:users`),
    totals: wholeTable(redis, `${root}:totals`),
    totalHashes: wholeTable(redis, `${root}:total-hashes`),
    touched: () => redis.smembers(touchedKey),
    async touch(partnerIds) {
      if (partnerIds.length > 0) await redis.sadd(touchedKey, ...partnerIds);
    },
    async untouch(partnerIds) {
      if (partnerIds.length > 0) await redis.srem(touchedKey, ...partnerIds);
    },
    touchedTotals: () => redis.smembers(touchedTotalsKey),
    async touchTotals(keys) {
      if (keys.length > 0) await redis.sadd(touchedTotalsKey, ...keys);
    },
    async untouchTotals(keys) {
      if (keys.length > 0) await redis.srem(touchedTotalsKey, ...keys);
    },
    refusedSnapshots: wholeTable(redis, `${root}:refused-snapshots`),
    loadHashes: () => factLoader(redis, hashKeys),
    async measured(partnerIds) {
      const commands = partnerIds.flatMap((id) => [
        deals.readCommand(id),
        registrations.readCommand(id),
        goals.readCommand(id),
        circle.readCommand(id),
        ['HGETALL', hashesKey(id)],
        ['HGETALL', sharesKey(id)],
      ]);
      const lists = await replies<string[]>(redis, commands);
      return partnerIds.map((partnerId, index) => {
        const [dealList, registrationList, goalList, circleList, hashes, shares] = lists.slice(
          index * 6,
          index * 6 + 6,
        );
        return {
          partnerId,
          deals: dealList ?? [],
          registrations: registrationList ?? [],
          goals: goalList ?? [],
          circle: circleList ?? [],
          hashes: asMap(hashes ?? []),
          shares: asMap(shares ?? []),
        };
      });
    },
    async saveShares(changes, totals) {
      const step = redis.multi();
      for (const { partnerId, shares, won } of changes) {
        step.del(sharesKey(partnerId));
        saveInto(step, sharesKey(partnerId), shares);
        for (const [total, cents] of won) {
          if (cents === null) step.hdel(wonKey(total), partnerId);
          else step.hset(wonKey(total), partnerId, cents);
        }
      }
      saveInto(step, `${root}:totals`, totals);
      if (totals.size > 0) step.sadd(touchedTotalsKey, ...totals.keys());
      await inOneStep(step);
    },
    async wonIn(totalKeys) {
      const lists = await replies<string[]>(
        redis,
        totalKeys.map((key) => ['HVALS', wonKey(key)]),
      );
      return lists.map((values) => values.map(Number));
    },
    async saveHashes(hashes) {
      const step = redis.multi();
      for (const [partnerId, entries] of hashes) saveInto(step, hashesKey(partnerId), entries);
      await inOneStep(step);
    },
  };
}

function wholeTable(redis: Redis, key: string): WholeTable {
  return {
    all: async () => new Map(Object.entries(await redis.hgetall(key))),
    async some(ids) {
      if (ids.length === 0) return new Map();
      const values = await redis.hmget(key, ...ids);
      return new Map(ids.flatMap((id, at) => (typeof values[at] === 'string' ? [[id, values[at]]] : [])));
    },
    async save(entries) {
      if (entries.size === 0) return;
      const step = redis.multi();
      saveInto(step, key, entries);
      await inOneStep(step);
    },
  };
}

function saveInto(
  step: ReturnType<Redis['multi']>,
  key: string,
  entries: ReadonlyMap<string, string | null>,
): void {
  const gone = [...entries].flatMap(([field, value]) => (value === null ? [field] : []));
  const kept = [...entries].flatMap(([field, value]) => (value === null ? [] : [field, value]));
  if (gone.length > 0) step.hdel(key, ...gone);
  if (kept.length > 0) step.hset(key, ...kept);
}

function asMap(flat: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (let at = 0; at < flat.length; at += 2) map.set(flat[at] as string, flat[at + 1] as string);
  return map;
}
