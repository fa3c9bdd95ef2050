import type { Org } from '../org.ts';
import type { WriteGuard } from '../rights/writeGuard.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import type { Table } from '../store/table.ts';
import type { OrgUser } from '../user.ts';

/** What every write of one call shares. */
export interface WriteContext {
  org: Org;
  user: OrgUser;
  object: ObjectDefinition;
  table: Table;
  fromText: boolean;
  /** Absent for whom nothing is withheld. */
  guard?: WriteGuard;
}

/** The org's time as records keep it: whole seconds, in milliseconds. */
export function stampOf(org: Org): number {
  return Math.floor(org.clock.now().getTime() / 1000) * 1000;
}
