import { createHash } from 'node:crypto';

/**
 * Equal for equal content, whatever the order of its members: 64 hexadecimal digits.
 * A record whose hash has not changed need not be written.
 */
export function inputHash(content: unknown): string {
  return createHash('sha256').update(inOrder(content)).digest('hex');
}

/** JSON with the members of every object in the order of their names. */
function inOrder(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`;
  const members = value as Record<string, unknown>;
  const names = Object.keys(members).sort();
  return `{${names.map((name) => `"${name}":${inOrder(members[name])}`).join()}}`;
}
