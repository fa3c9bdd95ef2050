import type { Deal } from '../deal.ts';
import type { Goal } from '../goal.ts';

/** A deal as its own record has it: the amount is in the deal's currency. */
export interface OwnDeal extends Deal {
  /** ISO 4217; absent in an organisation with one currency. */
  readonly currency?: string;
}

/** A goal as its own record has it; without a currency in an organisation with one. */
export type InOwnCurrency<Agreed extends Goal> = Agreed & { readonly currency?: string };
