import { randomBytes } from 'node:crypto';

/** Key of a new sync run: sorts by time, and is unique without asking anybody. */
export function newRunKey(now: Date): string {
  const time = now.toISOString().replace(/[-:]/g, '').slice(0, 15);
  return `sync-${time}-${randomBytes(3).toString('hex')}`;
}
