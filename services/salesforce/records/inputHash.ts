import { createHash } from 'node:crypto';

/**
 * Equal for equal content, whatever the order of its members: 64 hexadecimal digits.
 * A record whose hash has not changed need not be written.
 */
export function inputHash(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content, membersSorted)).digest('hex');
}

function membersSorted(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
