import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { Retryable } from '../errors.ts';

export interface RunLock {
  /** @throws Retryable when the lock has been lost: somebody else may be at work by now */
  check(): void;
  release(): Promise<void>;
}

const RENEW = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0`;
const RELEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;

/**
 * One run at a time. The lock expires by itself when its holder dies, and is renewed as long as it lives.
 * @throws Retryable when somebody else holds it
 */
export async function takeRunLock(redis: Redis, key: string, lockMs: number): Promise<RunLock> {
  const token = randomUUID();
  if ((await redis.set(key, token, 'PX', lockMs, 'NX')) === null) {
    const left = await redis.pttl(key);
    throw new Retryable('Another sync of this organisation is running.', Math.max(left, 1000));
  }
  let heldUntil = performance.now() + lockMs;
  const renew = async () => {
    const asked = performance.now();
    const renewed = await redis.eval(RENEW, 1, key, token, lockMs);
    if (renewed === 1) heldUntil = asked + lockMs;
  };
  // A failed renewal is not an error yet: the next one may succeed before the lock expires.
  const timer = setInterval(() => void renew().catch(() => undefined), lockMs / 3);
  timer.unref();

  return {
    check() {
      if (performance.now() > heldUntil) {
        throw new Retryable('The lock of this sync expired while it ran; it is started again.', lockMs);
      }
    },
    async release() {
      clearInterval(timer);
      await redis.eval(RELEASE, 1, key, token);
    },
  };
}
