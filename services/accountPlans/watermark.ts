import type { Redis } from 'ioredis';

/** Until when the deals of planned partners have been looked at. Forgotten, everything is looked at once more. */
export interface Watermark {
  read(): Promise<Date | null>;
  save(moment: Date): Promise<void>;
}

/** @param namespace tells installations that share a Redis apart */
export function planWatermark(redis: Redis, namespace: string): Watermark {
  const key = `cadence:${namespace}:plans:since`;
  return {
    async read() {
      const stored = await redis.get(key);
      return stored === null ? null : new Date(Number(stored));
    },
    async save(moment) {
      await redis.set(key, moment.getTime());
    },
  };
}
