import type { OrderByClause } from '@jetstreamapp/soql-parser-js';
import type { Stored } from '../store/stored.ts';

export interface SortKey {
  read: (item: number) => Stored;
  descending: boolean;
  nullsLast: boolean;
}

export function sortKey(clause: OrderByClause, read: (item: number) => Stored): SortKey {
  const descending = clause.order === 'DESC';
  return { read, descending, nullsLast: clause.nulls === 'LAST' };
}

/** Sorts by keys that are read once; what is equal stays in its order. Blanks come first unless told. */
export function orderItems(items: ArrayLike<number>, keys: SortKey[]): Uint32Array {
  const columns = keys.map((key) => Array.from(items, (item) => comparable(key.read(item))));
  const places = Array.from({ length: items.length }, (_, index) => index);
  places.sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const column = columns[index]!;
      const order = compare(column[a] ?? null, column[b] ?? null, key);
      if (order !== 0) return order;
    }
    return a - b;
  });
  return Uint32Array.from(places, (place) => items[place]!);
}

function compare(a: Stored, b: Stored, { descending, nullsLast }: SortKey): number {
  if (a === b) return 0;
  if (a === null) return nullsLast ? 1 : -1;
  if (b === null) return nullsLast ? -1 : 1;
  const order = a < b ? -1 : 1;
  return descending ? -order : order;
}

function comparable(value: Stored): Stored {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
