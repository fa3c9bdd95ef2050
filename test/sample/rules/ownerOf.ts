import { teamRows } from './crmSalesOpportunities.ts';
import { keyOf } from './keys.ts';
import type { Commitment } from './organisation.ts';

/** Who does what a side has promised: the agent, or the manager. */
export function ownerOf(partner: string, side: Commitment['side']): string {
  const team = teamRows().find(({ salesAgent }) => keyOf.partner(salesAgent) === partner)!;
  return side === 'Partner' ? keyOf.partnerUser(team.salesAgent) : keyOf.manager(team.manager);
}
