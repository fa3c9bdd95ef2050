import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const A_DAY = 24 * 60 * 60 * 1000;

/** Removes what nobody has built for a day, so that the cache does not keep every state of the sources. */
export function removeOldBuilds(cache: string, prefix: string, kept: string): void {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (!name.startsWith(prefix) || folder === kept) continue;
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > A_DAY) rmSync(folder, { recursive: true, force: true });
  }
}
