import type { ChannelGoal } from './channelGoal.ts';
import type { Cents } from './money.ts';
import { quotient } from './quotient.ts';

/** How the quota of a manager, a region or the company stands against the goals that its partners accepted (R265–R267). */
export interface GoalCascade {
  /** Null = no quota set; zero = deliberately none. */
  readonly quota: Cents | null;
  /** Accepted goals / quota; above 1 the plans exceed it, as they should. */
  readonly planCoverage: number | null;
  /** quota − accepted goals; below zero the plans exceed it. */
  readonly gap: Cents | null;
}

/** @param goals Cents that partners have accepted for the period, all together. */
export function goalCascade(quota: Cents | null, goals: Cents): GoalCascade {
  if (quota === null) return { quota: null, planCoverage: null, gap: null };
  return { quota, planCoverage: quotient(goals, quota), gap: (quota - goals) as Cents };
}

/** The latest accepted quota of each subject and period, by "level:subject:period"; null subjects are the company. */
export function acceptedQuotas(goals: readonly ChannelGoal[]): ReadonlyMap<string, Cents> {
  const latest = new Map<string, ChannelGoal>();
  for (const goal of goals) {
    if (goal.status !== 'accepted' || goal.amount === null) continue;
    const known = latest.get(quotaKey(goal));
    if (known === undefined || goal.version > known.version) latest.set(quotaKey(goal), goal);
  }
  return new Map([...latest].map(([key, goal]) => [key, goal.amount as Cents]));
}

export function quotaKey({
  level,
  subjectId,
  periodId,
}: Pick<ChannelGoal, 'level' | 'subjectId' | 'periodId'>): string {
  return `${level}:${subjectId ?? ''}:${periodId}`;
}
