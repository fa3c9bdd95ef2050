import { teamRows } from './crmSalesOpportunities.ts';
import { keyOf } from './keys.ts';
import { once } from './once.ts';

const managers = once(
  () => new Map(teamRows().map((row) => [keyOf.partner(row.salesAgent), keyOf.manager(row.manager)])),
);

/** The user who owns a partner's account and so whatever hangs on it. */
export function managerOf(partner: string): string | null {
  return managers().get(partner) ?? null;
}
