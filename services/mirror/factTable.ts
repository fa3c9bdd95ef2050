import type { Redis } from 'ioredis';
import { factLoader, type FactLoader } from './factLoader.ts';
import { inOneStep, replies } from './redisCommands.ts';

/** A fact as it is now. partnerId and text are null when it is gone, or belongs to nobody. */
export interface FactChange {
  readonly id: string;
  readonly partnerId: string | null;
  readonly text: string | null;
}

/** Facts of one kind: a hash per partner, and an index that says whose hash a fact is in. */
export interface FactTable {
  /** For filling an empty table. */
  load(): FactLoader;
  /**
   * Brings changed facts in. A fact that moved leaves its old partner's hash, and both partners are marked as
   * touched, in one step that happens whole or not at all.
   * @returns how many differ from what was there
   */
  apply(changes: readonly FactChange[]): Promise<number>;
  /** The command that reads one partner's facts, for a pipeline: id, text, id, text … */
  readCommand(partnerId: string): [command: 'HGETALL', key: string];
}

const WINDOW = 2000;

/** Ids count upwards in their 15th character: neighbours share a small hash, which Redis packs tightly. */
const BUCKET_LENGTH = 14;

export function factTable(redis: Redis, root: string, kind: string, touched: string): FactTable {
  const keys = { facts: `${root}:${kind}:`, index: `${root}:${kind}-of:`, bucketLength: BUCKET_LENGTH };
  const factsKey = (partnerId: string) => keys.facts + partnerId;
  const indexKey = (id: string) => keys.index + id.slice(0, BUCKET_LENGTH);

  const applyWindow = async (changes: readonly FactChange[]): Promise<number> => {
    const before = await currentFacts(changes);
    const step = redis.multi();
    let differing = 0;
    for (const [index, change] of changes.entries()) {
      const { partnerId: oldPartner, text: oldText } = before[index] as Current;
      const { id, text } = change;
      const partnerId = text === null ? null : change.partnerId;
      if (oldPartner === partnerId && (partnerId === null || oldText === text)) continue;
      differing += 1;
      if (oldPartner !== null) {
        step.sadd(touched, oldPartner);
        if (oldPartner !== partnerId) step.hdel(factsKey(oldPartner), id);
      }
      if (partnerId === null) step.hdel(indexKey(id), id);
      else {
        step.sadd(touched, partnerId);
        step.hset(factsKey(partnerId), id, text as string);
        step.hset(indexKey(id), id, partnerId);
      }
    }
    if (differing > 0) await inOneStep(step);
    return differing;
  };

  const currentFacts = async (changes: readonly FactChange[]): Promise<Current[]> => {
    const partners = await replies<string | null>(
      redis,
      changes.map(({ id }) => ['HGET', indexKey(id), id]),
    );
    const owned = changes.flatMap((change, index) => {
      const partnerId = partners[index] ?? null;
      return partnerId === null ? [] : [{ index, command: ['HGET', factsKey(partnerId), change.id] }];
    });
    const texts = await replies<string | null>(
      redis,
      owned.map(({ command }) => command),
    );
    const current = partners.map((partnerId) => ({ partnerId, text: null as string | null }));
    for (const [place, { index }] of owned.entries()) current[index]!.text = texts[place] ?? null;
    return current;
  };

  return {
    load: () => factLoader(redis, keys),
    async apply(changes) {
      let differing = 0;
      const latest = [...new Map(changes.map((change) => [change.id, change])).values()];
      for (let from = 0; from < latest.length; from += WINDOW) {
        differing += await applyWindow(latest.slice(from, from + WINDOW));
      }
      return differing;
    },
    readCommand: (partnerId) => ['HGETALL', factsKey(partnerId)],
  };
}

interface Current {
  readonly partnerId: string | null;
  readonly text: string | null;
}
