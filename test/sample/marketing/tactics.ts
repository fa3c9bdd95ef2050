import type { Fields, Moment } from '../plans/story.ts';
import { MADE, type MarketingAct } from './story.ts';

/** A tactic as a plan says it. */
export interface TacticSaid {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly audience: number;
  /** Percent; left out: the rates of the plan. */
  readonly response?: number;
  readonly cost: number;
  readonly startsOn: string;
  readonly endsOn?: string;
  readonly segment: string;
  readonly executedBy?: string;
  readonly contributesTo?: string;
  /** false = thought of and left out. */
  readonly included?: boolean;
  readonly state?: 'Planned' | 'Running' | 'Done' | 'Followed up';
}

export interface PlanSaid {
  readonly agent: string;
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly currency?: 'USD' | 'EUR';
  readonly dealSize: number;
  /** Percent. */
  readonly margin: number;
  readonly fields: Fields;
  readonly tactics: readonly TacticSaid[];
}

export const planOf = (agent: string, label: string) => `plan:${agent}:${label}`;
export const tacticOf = (agent: string, label: string, key: string) => `tactic:${agent}:${label}:${key}`;

/** Either side writes the plan down with its tactics, half of each at the vendor's cost. */
export function writesDown(at: Moment, by: 'partner' | 'manager', plan: PlanSaid): MarketingAct[] {
  const { agent, label, start, end, currency = 'USD', dealSize, margin, fields, tactics } = plan;
  const name = planOf(agent, label);
  return [
    {
      ...{ at, by, agent, does: 'makes', object: 'Marketing_Plan__c' },
      records: [
        {
          as: name,
          key: `{partner:${agent}}:${label}`,
          fields: {
            Name: `${agent} Group ${label}`,
            Partner__c: `{partner:${agent}}`,
            Period_Label__c: label,
            Start_Date__c: start,
            End_Date__c: end,
            Currency_Code__c: currency,
            Average_Deal_Size__c: dealSize,
            Margin__c: margin,
            Status__c: 'Draft',
            Revision__c: 1,
            ...fields,
          },
        },
      ],
    },
    {
      ...{ at, by, agent, does: 'makes', object: 'Marketing_Tactic__c' },
      records: tactics.map((tactic) => ({
        as: tacticOf(agent, label, tactic.key),
        key: `{${name}}:${MADE}:${tactic.key}`,
        fields: {
          Marketing_Plan__c: `{${name}}`,
          Name: tactic.name,
          Kind__c: tactic.kind,
          Segment__c: tactic.segment,
          Audience__c: tactic.audience,
          Expected_Response__c: tactic.response ?? null,
          Cost__c: tactic.cost,
          Vendor_Share__c: 50,
          Executed_By__c: tactic.executedBy ?? null,
          Starts_On__c: tactic.startsOn,
          Ends_On__c: tactic.endsOn ?? null,
          Included__c: tactic.included ?? true,
          State__c: tactic.state ?? 'Planned',
          Contributes_To__c: tactic.contributesTo ?? null,
          Revision__c: 1,
        },
      })),
    },
  ];
}

/** What becomes of a plan: each from where the one before left it. */
export function planMoves(
  { agent, label }: Pick<PlanSaid, 'agent' | 'label'>,
  moves: readonly [Moment, 'partner' | 'manager', 'Shared' | 'Agreed' | 'Done', Fields?][],
): MarketingAct[] {
  const before = { Shared: 'Draft', Agreed: 'Shared', Done: 'Agreed' } as const;
  return moves.map(([at, by, to, fields = {}]) => ({
    ...{ at, by, agent, does: 'changes', record: planOf(agent, label) },
    when: { Status__c: before[to] },
    fields: { ...fields, Status__c: to },
  }));
}

export function tacticMoves(
  { agent, label }: Pick<PlanSaid, 'agent' | 'label'>,
  moves: readonly [Moment, string, string, string][],
): MarketingAct[] {
  return moves.map(([at, key, from, to]) => ({
    ...{ at, by: 'partner', agent, does: 'changes', record: tacticOf(agent, label, key) },
    when: { State__c: from },
    fields: { State__c: to },
  }));
}
