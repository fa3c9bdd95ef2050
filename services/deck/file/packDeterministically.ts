import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { Part } from './collectingZip.ts';

/** The zip format knows no earlier time; fflate writes the local clock's fields, so this is a local time. */
const NO_TIME = new Date(1980, 0, 1);
const FIRST = '[Content_Types].xml';
const LEVEL = 4;

/** A zip of the parts that is equal, byte for byte, whenever and wherever it is made of equal parts. */
export function packDeterministically(parts: ReadonlyMap<string, Part>): Uint8Array {
  const names = [...parts.keys()].filter((name) => name !== FIRST && !name.endsWith('/')).sort();
  const entries: Zippable = {};
  for (const name of [FIRST, ...names]) {
    const part = parts.get(name)!;
    // What is packed already (workbooks, pictures) is stored as it is.
    entries[name] = typeof part === 'string' ? [strToU8(part), { level: LEVEL }] : [part, { level: 0 }];
  }
  return zipSync(entries, { mtime: NO_TIME });
}
