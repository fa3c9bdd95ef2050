import type { Org } from '../org.ts';
import { fieldOf } from '../schema/schema.ts';
import type { Stored } from '../store/stored.ts';

/** The account that a record belongs to by its own `AccountId`; null for a record without one. */
export function accountIn(org: Org, id: string | null): Stored {
  const place = id === null ? null : org.store.find(id);
  const field = place && fieldOf(place.object, 'AccountId');
  return place && field ? place.table.get(place.row, field) : null;
}
