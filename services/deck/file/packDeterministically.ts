import { gzipSync } from 'node:zlib';
import type { Part } from './collectingZip.ts';

const FIRST = '[Content_Types].xml';
/** Day and month 1 of 1980: the zip format knows no earlier time, and a deck no other. */
const NO_TIME = 0x0021_0000;
const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;
const DEFLATED = 8;
const STORED = 0;

/**
 * A zip of the parts that is equal, byte for byte, whenever it is made of equal parts; with another release of Node
 * the packed bytes may differ, the parts do not.
 * @param compress false for a zip that is going to be packed into another one
 */
export function packDeterministically(
  parts: ReadonlyMap<string, Part>,
  { compress = true }: { readonly compress?: boolean } = {},
): Buffer {
  const names = [...parts.keys()].filter((name) => name !== FIRST && !name.endsWith('/')).sort();
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of [FIRST, ...names]) {
    const { header, nameBytes, content } = entry(name, parts.get(name)!, compress);
    entries.push(LOCAL, header, nameBytes, content);
    directory.push(CENTRAL, header, tail(offset), nameBytes);
    offset += LOCAL.length + header.length + nameBytes.length + content.length;
  }
  const index = Buffer.concat(directory);
  return Buffer.concat([...entries, index, end(names.length + 1, index.length, offset)]);
}

const LOCAL = Buffer.from([0x50, 0x4b, 3, 4]);
const CENTRAL = Buffer.from([0x50, 0x4b, 1, 2, VERSION, 0]);

/** The fields that an entry and its line in the directory share. */
function entry(name: string, part: Part, compress: boolean) {
  const raw = Buffer.from(part);
  // The gzip around the deflated bytes ends with their CRC, which Node computes nowhere else in every release.
  const zipped = gzipSync(raw, { level: compress ? 4 : 0 });
  const nameBytes = Buffer.from(name);
  const content = compress ? zipped.subarray(GZIP_HEAD, -GZIP_TAIL) : raw;
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(NAMES_ARE_UTF8, 2);
  header.writeUInt16LE(compress ? DEFLATED : STORED, 4);
  header.writeUInt32LE(NO_TIME, 6);
  header.writeUInt32LE(zipped.readUInt32LE(zipped.length - GZIP_TAIL), 10);
  header.writeUInt32LE(content.length, 14);
  header.writeUInt32LE(raw.length, 18);
  header.writeUInt16LE(nameBytes.length, 22);
  return { header, nameBytes, content };
}

const GZIP_HEAD = 10;
const GZIP_TAIL = 8;

/** What a line of the directory has after the shared fields. */
function tail(offset: number): Buffer {
  const bytes = Buffer.alloc(14);
  bytes.writeUInt32LE(offset, 10);
  return bytes;
}

function end(count: number, length: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(length, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
