import type { CalendarDate } from '../domain/calendarDate.ts';
import type { Cents } from '../domain/money.ts';
import { addWorkingDays } from '../domain/workingDays.ts';
import type { LedgerStep } from '../salesforce/sources/fundWork.ts';

/** Who decides what; in the order in which rules are looked at. */
export interface Rule {
  /** null = every region. */
  readonly region: string | null;
  readonly kind: string | null;
  /** null = any amount. */
  readonly upToAmount: Cents | null;
  /** null = the partner's account manager. */
  readonly approverId: string | null;
  readonly delegateId: string | null;
  readonly days: number;
  readonly escalateToId: string | null;
  readonly final: boolean;
}

export interface Asked {
  /** In the currency that everything is measured in; null where it cannot be converted: then no limit fits. */
  readonly amount: Cents | null;
  readonly kind: string;
  /** Names of the roles from the account manager's up. */
  readonly regions: readonly string[];
  readonly managerId: string;
  /** Whoever wrote the activity down never decides it. */
  readonly creatorId: string;
}

export interface Route {
  readonly approverId: string;
  readonly delegateId: string | null;
  readonly escalateToId: string | null;
  readonly decideBy: CalendarDate;
  readonly finalDecision: boolean;
}

export interface People {
  /** Works for the company still. */
  isThere(userId: string): boolean;
  isAway(userId: string): boolean;
}

/** The rules that decide one after another: those that fit, up to the first whose decision is final. */
export function chainFor(rules: readonly Rule[], asked: Asked): Rule[] {
  const fitting = rules.filter((rule) => fits(rule, asked));
  const last = fitting.findIndex(({ final }) => final);
  return last < 0 ? fitting : fitting.slice(0, last + 1);
}

function fits({ region, kind, upToAmount }: Rule, asked: Asked): boolean {
  if (region !== null && !asked.regions.includes(region)) return false;
  if (kind !== null && kind !== asked.kind) return false;
  return upToAmount === null || (asked.amount !== null && asked.amount <= upToAmount);
}

/**
 * Who decides next, and by when. Where no rule's decision is final, the last one's is.
 * @param steps of the activity, by number
 * @returns null where no rule fits, or nobody whom it names can decide
 */
export function routeOf(
  chain: readonly Rule[],
  asked: Asked,
  steps: readonly LedgerStep[],
  people: People,
  dayOf: (moment: Date) => CalendarDate,
): Route | null {
  const sent = steps.findLastIndex(({ kind }) => kind === 'Sent');
  if (sent < 0) return null;
  const agreed = steps.slice(sent).filter(({ kind }) => kind === 'Agreed');
  const rule = chain[Math.min(agreed.length, chain.length - 1)];
  if (rule === undefined) return null;
  const senderId = steps[sent]!.byId;
  const canDecide = (id: string | null): id is string =>
    id !== null && id !== asked.creatorId && id !== senderId && people.isThere(id);
  const named = [rule.approverId ?? asked.managerId, rule.delegateId, rule.escalateToId].filter(canDecide);
  const present = [...named.filter((id) => !people.isAway(id)), ...named.filter((id) => people.isAway(id))];
  const [approverId] = present;
  if (approverId === undefined) return null;
  const [delegateId] = [rule.approverId ?? asked.managerId, rule.delegateId].filter(
    (id): id is string => canDecide(id) && id !== approverId,
  );
  const since = (agreed.at(-1) ?? steps[sent]!).at;
  return {
    approverId,
    delegateId: delegateId ?? null,
    escalateToId: canDecide(rule.escalateToId) && rule.escalateToId !== approverId ? rule.escalateToId : null,
    decideBy: addWorkingDays(dayOf(since), rule.days),
    finalDecision: rule === chain.at(-1),
  };
}
