import { creditFor } from '#lwc/marketingReturn';
import { nameKey, normaliseDomain } from '#lwc/customerMatch';
import type { CalendarDate } from '../domain/calendarDate.ts';
import { cents, fromCents, toCents, type Cents } from '../domain/money.ts';

export interface BroughtLead {
  readonly tacticId: string;
  readonly name: string;
  readonly domain: string | null;
  readonly receivedOn: CalendarDate | null;
  readonly status: 'new' | 'qualified' | 'accepted' | 'opportunity' | 'won' | 'lost';
  readonly followedUpOn: CalendarDate | null;
  /** The deal that the lead's registration became. */
  readonly dealId: string | null;
}

export interface BroughtDeal {
  readonly id: string;
  /** In the currency of the plans. */
  readonly amount: Cents | null;
  readonly state: 'open' | 'won' | 'lost';
  readonly createdOn: CalendarDate;
  readonly customerName: string | null;
  readonly customerDomain: string | null;
  /** Tactics that its registrations name. */
  readonly namedTactics: readonly string[];
}

/** What came of a tactic so far. */
export interface Actuals {
  readonly actualLeads: number;
  readonly actualQualified: number;
  readonly followedUpCount: number;
  readonly actualOpportunities: number;
  readonly actualWonCount: number;
  readonly actualWonAmount: Cents;
  readonly actualPipeline: Cents;
}

const QUALIFIED = ['qualified', 'accepted', 'opportunity', 'won'];

/**
 * What a partner's tactics brought. A deal that two tactics claim gives each its part of the amount, and is counted for
 * the first of them: the sums over all tactics are those over the deals (metrics.md §5, Attribution).
 */
export function actualsOf(
  tacticIds: readonly string[],
  leads: readonly BroughtLead[],
  deals: readonly BroughtDeal[],
): Map<string, Actuals> {
  const sums = new Map(tacticIds.map((id) => [id, { ...NOTHING }]));
  for (const { tacticId, status, followedUpOn } of leads) {
    const sum = sums.get(tacticId);
    if (sum === undefined) continue;
    sum.actualLeads += 1;
    if (QUALIFIED.includes(status)) sum.actualQualified += 1;
    if (followedUpOn !== null) sum.followedUpCount += 1;
  }
  const touchesOf = touchesBy(leads);
  for (const deal of deals) {
    const own = leads.filter(({ dealId }) => dealId === deal.id).map(({ tacticId }) => tacticId);
    const credits = creditFor({
      id: deal.id,
      amount: deal.amount === null ? null : fromCents(deal.amount),
      createdOn: deal.createdOn,
      namedTactics: deal.namedTactics.length > 0 ? deal.namedTactics : own,
      touches: touchesOf(deal),
    });
    credits.forEach(({ tactic, amount }, index) => {
      const sum = sums.get(tactic);
      if (sum === undefined) return;
      if (index === 0) {
        sum.actualOpportunities += 1;
        if (deal.state === 'won') sum.actualWonCount += 1;
      }
      const part = toCents(amount ?? 0);
      if (deal.state === 'won') sum.actualWonAmount = cents(sum.actualWonAmount + part);
      if (deal.state === 'open') sum.actualPipeline = cents(sum.actualPipeline + part);
    });
  }
  return sums;
}

const NOTHING = {
  actualLeads: 0,
  actualQualified: 0,
  followedUpCount: 0,
  actualOpportunities: 0,
  actualWonCount: 0,
  actualWonAmount: cents(0),
  actualPipeline: cents(0),
};

/** A lead is a touch of every deal with the same company. */
function touchesBy(leads: readonly BroughtLead[]) {
  const byDomain = new Map<string, { tactic: string; on: string }[]>();
  const byName = new Map<string, { tactic: string; on: string }[]>();
  const keep = (map: typeof byName, key: string | null, touch: { tactic: string; on: string }) => {
    if (key) map.set(key, [...(map.get(key) ?? []), touch]);
  };
  for (const { tacticId, name, domain, receivedOn } of leads) {
    if (receivedOn === null) continue;
    const touch = { tactic: tacticId, on: receivedOn };
    keep(byDomain, normaliseDomain(domain ?? '').domain, touch);
    keep(byName, nameKey(name), touch);
  }
  return ({ customerName, customerDomain }: BroughtDeal) => [
    ...(byDomain.get(normaliseDomain(customerDomain ?? '').domain ?? '') ?? []),
    ...(byName.get(nameKey(customerName ?? '')) ?? []),
  ];
}
