import type { Redis } from 'ioredis';

/** Until when what changes has been looked at. Forgotten, everything is looked at once more. */
export interface Watermark {
  read(): Promise<Date | null>;
  save(moment: Date): Promise<void>;
  /** Of the organisation; null before it was first told. */
  timeZone(): Promise<string | null>;
  saveTimeZone(timeZone: string): Promise<void>;
  /** After a refusal: what the org refuses now it refuses a minute later, so only syncs try again for a while. */
  rest(): Promise<void>;
  isResting(): Promise<boolean>;
}

const REST_SECONDS = 15 * 60;

/**
 * @param namespace tells installations that share a Redis apart
 * @param subject what is looked at; each has a memory of its own
 */
export function watermarkOf(
  redis: Redis,
  namespace: string,
  subject: 'plans' | 'funds' | 'partner-funds' | 'news' | 'questions' | 'roles',
): Watermark {
  const key = `cadence:${namespace}:${subject}:since`;
  const zone = `cadence:${namespace}:${subject}:time-zone`;
  const rest = `cadence:${namespace}:${subject}:rest`;
  return {
    async read() {
      const stored = await redis.get(key);
      return stored === null ? null : new Date(Number(stored));
    },
    async save(moment) {
      await redis.set(key, moment.getTime());
    },
    timeZone: () => redis.get(zone),
    async saveTimeZone(timeZone) {
      await redis.set(zone, timeZone);
    },
    async rest() {
      await redis.set(rest, '1', 'EX', REST_SECONDS);
    },
    isResting: async () => (await redis.exists(rest)) === 1,
  };
}
