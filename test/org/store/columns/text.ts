import type { TextColumn } from './column.ts';
import { capacityFor } from './growth.ts';

const OFFSET_BITS = 20;
const LARGEST_CHUNK = 2 ** OFFSET_BITS;
const SMALLEST_CHUNK = 1024;
const QUOTE = 34;

/**
 * Texts as UTF-8 in chunks of memory: an address and a length a row, no JavaScript string. What is
 * overwritten stays as waste, which a test's org never feels.
 */
export function textColumn(): TextColumn {
  const chunks: Buffer[] = [];
  let used = 0;
  let addresses = new Uint32Array(0);
  let lengths = new Uint32Array(0);

  return {
    byteLength: (row) => (lengths[row] ?? 0) && (lengths[row] ?? 1) - 1,
    get: (row) => {
      const stored = lengths[row] ?? 0;
      if (stored === 0) return null;
      const { chunk, offset } = locate(row);
      return chunk.toString('utf8', offset, offset + stored - 1);
    },
    set: (row, value) => {
      if (row >= lengths.length) {
        if (value === null) return;
        grow(row);
      }
      if (value === null) {
        lengths[row] = 0;
        return;
      }
      const text = value as string;
      const most = text.length * 3;
      const room = makeRoom(most);
      const written = room.write(text, used);
      addresses[row] = (((chunks.length - 1) << OFFSET_BITS) | used) >>> 0;
      lengths[row] = written + 1;
      used += written;
    },
    copyQuoted: (row, target, at) => {
      const stored = lengths[row] ?? 0;
      if (stored === 0) return 0;
      const { chunk, offset } = locate(row);
      const end = offset + stored - 1;
      let to = at;
      for (let from = offset; from < end; from++) {
        const byte = chunk[from]!;
        target[to++] = byte;
        if (byte === QUOTE) target[to++] = QUOTE;
      }
      return to - at;
    },
  };

  function locate(row: number): { chunk: Buffer; offset: number } {
    const address = addresses[row]!;
    return { chunk: chunks[address >>> OFFSET_BITS]!, offset: address & (LARGEST_CHUNK - 1) };
  }

  function grow(row: number): void {
    const capacity = capacityFor(row, lengths.length);
    const grownAddresses = new Uint32Array(capacity);
    grownAddresses.set(addresses);
    addresses = grownAddresses;
    const grownLengths = new Uint32Array(capacity);
    grownLengths.set(lengths);
    lengths = grownLengths;
  }

  function makeRoom(bytes: number): Buffer {
    const last = chunks.at(-1);
    if (last && last.length - used >= bytes) return last;
    const wanted = Math.min(LARGEST_CHUNK, Math.max(SMALLEST_CHUNK, (last?.length ?? 0) * 2));
    const chunk = Buffer.allocUnsafeSlow(Math.max(wanted, bytes));
    chunks.push(chunk);
    used = 0;
    return chunk;
  }
}
