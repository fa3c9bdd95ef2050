import type { Redis } from 'ioredis';
import { replies } from './redisCommands.ts';

/** Fills tables from a stream of any length, in flat memory. */
export interface FactLoader {
  add(partnerId: string, id: string, text: string): void;
  /** Waits while Redis is behind; call it every now and then. */
  keepUp(): Promise<void> | void;
  /** Everything is in Redis when this resolves. */
  end(): Promise<void>;
}

/** Facts that are gathered before they are sent: enough that a partner's share goes in one command. */
const GATHERED = 25_000;

export function factLoader(
  redis: Redis,
  factsKey: (partnerId: string) => string,
  indexKey: ((id: string) => string) | null,
): FactLoader {
  let hashes = new Map<string, string[]>();
  let gathered = 0;
  let sending: Promise<void> | null = null;

  const put = (key: string, field: string, value: string) => {
    const fields = hashes.get(key);
    if (fields === undefined) hashes.set(key, [field, value]);
    else fields.push(field, value);
  };

  const send = async () => {
    await sending;
    sending = sent(redis, hashes);
    hashes = new Map();
    gathered = 0;
  };

  return {
    add(partnerId, id, text) {
      put(factsKey(partnerId), id, text);
      if (indexKey !== null) put(indexKey(id), id, partnerId);
      gathered += 1;
    },
    keepUp() {
      if (gathered >= GATHERED) return send();
    },
    async end() {
      await send();
      await sending;
    },
  };
}

async function sent(redis: Redis, hashes: ReadonlyMap<string, string[]>): Promise<void> {
  await replies(
    redis,
    [...hashes].map(([key, fields]) => ['HSET', key, ...fields]),
  );
}
