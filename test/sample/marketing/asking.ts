import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Fields, Moment } from '../plans/story.ts';
import { ALLOCATIONS } from './program.ts';
import { MADE, type MarketingAct } from './story.ts';
import { planOf, tacticOf, type PlanSaid, type TacticSaid } from './tactics.ts';

export interface Asked {
  /** Of the request. */
  readonly key: string;
  readonly fund: string;
  readonly plan: PlanSaid;
  /** Key of a tactic of the plan → what the funds are asked for; the half of it where nothing is said. */
  readonly tactics: Readonly<Record<string, number | null>>;
  /** A fund that was used up in October takes nothing any more. */
  readonly noLater?: CalendarDate;
}

export const activityOf = (request: string, tactic: string) => `activity:${request}:${tactic}`;
export const claimOf = (request: string, tactic: string) => `claim:${request}:${tactic}`;

/** A request with an activity for each tactic, as the planner makes it. */
export function writesRequest(at: Moment, { key, fund, plan, tactics, noLater }: Asked): MarketingAct[] {
  const { agent, label } = plan;
  const chosen = Object.keys(tactics).map((name) => tacticIn(plan, name));
  const { claimBy } = ALLOCATIONS.find(({ name }) => name === fund)!;
  const by = { at, by: 'partner', agent, noLater, does: 'makes' } as const;
  return [
    {
      ...by,
      object: 'Fund_Request__c',
      records: [
        {
          as: `request:${key}`,
          key: `{fund:${fund}}:${MADE}:${key}`,
          fields: {
            Marketing_Fund__c: `{fund:${fund}}`,
            Marketing_Plan__c: `{${planOf(agent, label)}}`,
            Forecast_Case__c: 'Bleak',
          },
          forecast: {
            plan: planOf(agent, label),
            tactics: chosen,
            dealSize: plan.dealSize,
            margin: plan.margin / 100,
          },
        },
      ],
    },
    {
      ...by,
      object: 'Fund_Activity__c',
      records: chosen.map((tactic) => ({
        as: activityOf(key, tactic.key),
        key: `{request:${key}}:${MADE}:${tactic.key}`,
        fields: {
          Fund_Request__c: `{request:${key}}`,
          Tactic__c: `{${tacticOf(agent, label, tactic.key)}}`,
          Name: tactic.name,
          Kind__c: tactic.kind,
          Total_Cost__c: tactic.cost,
          Asked_Amount__c: tactics[tactic.key] ?? tactic.cost / 2,
          Starts_On__c: tactic.startsOn,
          Ends_On__c: tactic.endsOn ?? null,
          Claim_By__c: claimBy,
          Revision__c: 1,
        },
      })),
    },
  ];
}

/** Written and sent at once, as people mostly do. */
export function asks(at: Moment, asked: Asked): MarketingAct[] {
  const { key, plan, tactics, noLater } = asked;
  const step = { at, by: 'partner', agent: plan.agent, noLater } as const;
  return [
    ...writesRequest(at, asked),
    ...Object.keys(tactics).map((tactic): MarketingAct => ({
      ...{ ...step, does: 'takes a step', activity: activityOf(key, tactic), kind: 'Sent' },
    })),
    {
      ...{ ...step, does: 'changes', record: `request:${key}` },
      when: { Sent_At__c: null },
      fields: { Sent_At__c: '{now}' },
    },
  ];
}

/** Steps that follow on each other at one activity: when, by whom, which, and what they say. */
export function steps(
  { key, plan, noLater }: Asked,
  tactic: string,
  taken: readonly [Moment, 'partner' | 'manager' | 'chief' | 'finance', string, Fields?][],
): MarketingAct[] {
  return taken.map(([at, by, kind, fields]) => ({
    ...{ at, by, agent: plan.agent, noLater, does: 'takes a step', kind, fields },
    activity: activityOf(key, tactic),
  }));
}

/** The partner says what was spent and sends it with its proofs. */
export function claims(
  at: Moment,
  { key, plan, noLater }: Asked,
  tactic: string,
  fields: Fields,
): MarketingAct[] {
  const by = { at, by: 'partner', agent: plan.agent, noLater } as const;
  const [activity, claim] = [activityOf(key, tactic), claimOf(key, tactic)];
  return [
    {
      ...{ ...by, does: 'makes', object: 'Fund_Claim__c' },
      records: [
        {
          as: claim,
          key: `{${activity}}`,
          fields: { Fund_Activity__c: `{${activity}}`, Revision__c: 1, ...fields },
        },
      ],
    },
    {
      ...{ ...by, does: 'takes a step', activity, kind: 'Claim sent' },
      fields: { Claim__c: `{${claim}}` },
    },
  ];
}

/** What steps about a claim bear. */
export function ofClaim({ key }: Pick<Asked, 'key'>, tactic: string, fields: Fields = {}): Fields {
  return { Claim__c: `{${claimOf(key, tactic)}}`, ...fields };
}

function tacticIn({ tactics }: PlanSaid, key: string): TacticSaid {
  const found = tactics.find((tactic) => tactic.key === key);
  if (!found) throw new Error(`The plan has no tactic ${key}.`);
  return found;
}
