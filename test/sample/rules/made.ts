/**
 * What the set does not have is made by rule: a number from 0 up to, not including, `below`, the same for the same
 * text in every run (FNV-1a, its bits mixed once more, so that neighbours differ).
 */
export function made(text: string, below: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return (hash >>> 0) % below;
}
