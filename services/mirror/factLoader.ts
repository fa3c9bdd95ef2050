import type { Redis } from 'ioredis';

/** Fills tables from a stream of any length, in flat memory. */
export interface FactLoader {
  add(partnerId: string, id: string, text: string): void;
  /** Waits while Redis is behind; call it every now and then. */
  keepUp(): Promise<void> | void;
  /** Everything is in Redis when this resolves. */
  end(): Promise<void>;
}

/** Rows that go in one command: a few hundredths of a second of Redis's time. */
const GATHERED = 8000;

/** Stands in no id and no text that people type. */
const END_OF_FIELD = '\x1f';
const END_OF_ROW = '\x1e';

/**
 * Puts rows into the hash of their partner, and their partner into the index. One long text costs us far less than
 * a command for every partner, and Redis takes it apart while we read on.
 */
const LOAD = `
for partner, id, text in string.gmatch(ARGV[1], '([^\\31]*)\\31([^\\31]*)\\31([^\\30]*)\\30') do
  redis.call('HSET', KEYS[1] .. partner, id, text)
  if KEYS[2] ~= '' then redis.call('HSET', KEYS[2] .. string.sub(id, 1, ARGV[2]), id, partner) end
end`;

export interface FactKeys {
  /** Followed by the partner's id. */
  readonly facts: string;
  /** Followed by the beginning of the fact's id; null for facts that never move. */
  readonly index: string | null;
  readonly bucketLength: number;
}

export function factLoader(redis: Redis, { facts, index, bucketLength }: FactKeys): FactLoader {
  let rows: string[] = [];
  let sending: Promise<unknown> = Promise.resolve();

  const send = async () => {
    const text = rows.join('');
    rows = [];
    await sending;
    sending = redis.eval(LOAD, 2, facts, index ?? '', text, bucketLength);
    // Whoever waits next hears of a failure; until then it must not count as unhandled.
    sending.catch(() => undefined);
  };

  return {
    add(partnerId, id, text) {
      rows.push(partnerId + END_OF_FIELD + id + END_OF_FIELD + withoutMarks(text) + END_OF_ROW);
    },
    keepUp() {
      if (rows.length >= GATHERED) return send();
    },
    async end() {
      if (rows.length > 0) await send();
      await sending;
    },
  };
}

function withoutMarks(text: string): string {
  return text.includes(END_OF_ROW) ? text.replaceAll(END_OF_ROW, ' ') : text;
}
