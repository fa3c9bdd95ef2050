import type { Org } from '../org.ts';
import type { SaveResult } from '../store/results.ts';
import { serialOf } from '../ids.ts';
import type { Table } from '../store/table.ts';

/** Carries the write out; when a test ordered late rows, reads do not see these for a while. */
export function hideLateRows(
  org: Org,
  table: Table,
  object: string,
  write: () => SaveResult[],
): SaveResult[] {
  const late = org.faults.take('lateVisible', { method: 'write', path: `/${object}`, object });
  const results = write();
  if (!late) return results;
  const until = late.seconds === undefined ? undefined : org.clock.now().getTime() + late.seconds * 1000;
  const { reads } = late;
  for (const [index, { id, success }] of results.entries()) {
    if (!success || !id || (late.rows && !late.rows.includes(index))) continue;
    table.hidden.set(serialOf(id) ?? 0, { ...(until ? { until } : {}), ...(reads ? { reads } : {}) });
  }
  return results;
}
