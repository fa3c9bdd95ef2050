import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { MODULES } from './compile.ts';
import { LWC_FOLDERS, ROOT } from './forceApp.ts';

const MAIN = join(ROOT, 'force-app/main/default');

/** Changes with every file that the browser's code of our own is made from. */
export function sourceVersion(): string {
  const hash = createHash('sha256');
  for (const folder of [...LWC_FOLDERS, join(MAIN, 'labels'), MODULES, import.meta.dirname]) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('__tests__'))
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
    for (const file of files) hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}
