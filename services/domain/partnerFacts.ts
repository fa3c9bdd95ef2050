import type { Deal } from './deal.ts';
import type { DealRegistration } from './dealRegistration.ts';
import type { Goal } from './goal.ts';

/** Everything that one partner's performance is calculated from. All members are that partner's, in any order. */
export interface PartnerFacts {
  readonly partnerId: string;
  readonly deals: readonly Deal[];
  readonly registrations: readonly DealRegistration[];
  readonly goals: readonly Goal[];
}
