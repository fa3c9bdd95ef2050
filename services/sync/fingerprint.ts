import { createHash } from 'node:crypto';

/** Equal for equal parts; 64 hexadecimal digits. */
export function fingerprint(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
