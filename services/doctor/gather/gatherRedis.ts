import { Redis } from 'ioredis';
import type { Told } from '../../salesforce/inspection.ts';
import type { RedisFact } from '../facts.ts';

const ANSWER_WITHIN_MS = 5000;

/** What a Redis says of itself. Never throws and never waits long. */
export async function gatherRedis(url: string): Promise<Told<RedisFact>> {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    connectTimeout: ANSWER_WITHIN_MS,
    commandTimeout: ANSWER_WITHIN_MS,
  });
  // The call that fails says only that the connection is closed.
  let why: Error | null = null;
  redis.on('error', (error: Error) => (why = error));
  try {
    await redis.connect();
    return { known: true, value: factIn(await redis.info()) };
  } catch (error) {
    return { known: false, because: (why ?? (error as Error)).message };
  } finally {
    redis.disconnect();
  }
}

function factIn(info: string): RedisFact {
  const said = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];
  const valkey = said('valkey_version');
  return {
    version: valkey ?? said('redis_version') ?? '0',
    product: valkey === undefined ? 'Redis' : 'Valkey',
    evictionPolicy: said('maxmemory_policy') ?? '',
  };
}
