import type { Org } from '../org.ts';
import { LIVE } from '../store/table.ts';

/** The row of a live record, as a list like those of the other keys. */
export function rowsById(org: Org, id: string): number[] {
  const place = org.store.find(id);
  return place && place.table.stateOf(place.row) === LIVE ? [place.row] : [];
}
