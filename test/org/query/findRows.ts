import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { IN_BIN, LIVE } from '../store/table.ts';
import type { Table } from '../store/table.ts';
import type { Predicate } from './predicate.ts';

/** Rows that a read may see and that fit, in the order of their ids. */
export function findRows(
  org: Org,
  object: ObjectDefinition,
  condition: Predicate | null,
  candidates: number[] | null,
  all: boolean,
): Uint32Array {
  const table = org.store.tableOf(object);
  const fits = both(condition, org.rights?.rowsSeen(object) ?? null);
  const isHidden = hiddenRows(org, table);
  let found = new Uint32Array(candidates ? candidates.length : 1024);
  let count = 0;
  const consider = (row: number) => {
    const state = table.stateOf(row);
    if (state !== LIVE && !(all && state === IN_BIN)) return;
    if (isHidden?.(row) || (fits && !fits(row))) return;
    if (count === found.length) {
      const grown = new Uint32Array(found.length * 2);
      grown.set(found);
      found = grown;
    }
    found[count++] = row;
  };
  if (candidates) candidates.forEach(consider);
  else for (let row = 1; row <= table.last; row++) consider(row);
  return found.subarray(0, count);
}

function both(a: Predicate | null, b: Predicate | null): Predicate | null {
  return a && b ? (row) => a(row) && b(row) : (a ?? b);
}

/** Rows that were ordered to be late, null when there are none. Each call counts as one read of them. */
export function hiddenRows(org: Org, table: Table): Predicate | null {
  if (table.hidden.size === 0) return null;
  const now = org.clock.now().getTime();
  const hidden = new Set<number>();
  for (const [row, late] of table.hidden) {
    const byTime = late.until !== undefined && now < late.until;
    const byReads = late.reads !== undefined && late.reads > 0;
    if (late.reads !== undefined) late.reads--;
    if (byTime || byReads) hidden.add(row);
    else table.hidden.delete(row);
  }
  return (row) => hidden.has(row);
}
