import { Redis } from 'ioredis';

/** Removes what a demo left in a Redis that it does not own. */
export async function forgetKeys(url, namespace) {
  const redis = new Redis(url, { maxRetriesPerRequest: 1 });
  redis.on('error', () => {});
  try {
    let cursor = '0';
    do {
      const [next, keys] = await redis.scan(cursor, 'MATCH', `cadence:${namespace}:*`, 'COUNT', 1000);
      if (keys.length > 0) await redis.unlink(keys);
      cursor = next;
    } while (cursor !== '0');
  } catch {
    // The Redis of an earlier start may be gone, and its keys with it.
  } finally {
    redis.disconnect();
  }
}
