import { POD, idOf, normaliseId, serialOf } from '../ids.ts';

const SERIALS = 2 ** 32;
const prefixes: string[] = [];
const numbers = new Map<string, number>();

/**
 * An id as a number, so that a column of ids takes eight bytes a row: number of the key prefix times
 * 2^32 plus serial. Equal ids of two orgs in one process pack to the same number, which does no harm.
 */
export function packId(id: string): number | null {
  const serial = serialOf(id);
  return serial === null ? null : packSerial(id.slice(0, 3), serial);
}

export function packSerial(prefix: string, serial: number): number {
  let number = numbers.get(prefix);
  if (number === undefined) {
    number = prefixes.push(prefix) - 1;
    numbers.set(prefix, number);
  }
  return number * SERIALS + serial;
}

export function unpackId(packed: number): string {
  return idOf(prefixOf(packed), packed % SERIALS);
}

export function prefixOf(packed: number): string {
  return prefixes[prefixNumber(packed)] ?? '';
}

/** Equal for ids of the same object. */
export function prefixNumber(packed: number): number {
  return Math.floor(packed / SERIALS);
}

export function serialIn(packed: number): number {
  return packed % SERIALS;
}

/** From any text that might be an id; null when it is none of ours. */
export function packAnyId(text: string): number | null {
  const id = normaliseId(text);
  return id === null || id.slice(3, 6) !== POD ? null : packId(id);
}
