import type { CapabilityPartner } from './partners.ts';
import type { ScoredRound } from './scoreRounds.ts';

/** Completion and scores over the partners of a manager, a region or the company (metrics.md §6). */
export interface CapabilitySummary {
  readonly level: 'company' | 'region' | 'manager';
  /** Null for the company. */
  readonly subjectId: string | null;
  readonly subjectName: string | null;
  readonly partnerCount: number;
  /** Partners whose latest round is not stale. */
  readonly currentCount: number;
  /** Null without partners. */
  readonly completion: number | null;
  /** Current ones that are low overall. */
  readonly lowCount: number;
  /** Each partner counts once; null when nobody has a score. */
  readonly averageScore: number | null;
  readonly categories: readonly CategorySummary[];
}

export interface CategorySummary {
  readonly code: string;
  readonly name: string;
  readonly average: number;
  readonly partners: number;
  readonly low: number;
}

/** @param now decides which rounds are stale */
export function summariseCapabilities(
  partners: readonly CapabilityPartner[],
  scored: readonly ScoredRound[],
  now: Date,
): CapabilitySummary[] {
  // Rounds come in their order, so the latest of a partner is what stays.
  const current = new Map(
    scored.filter((each) => isCurrent(each, now)).map((each) => [each.round.scorecard.partnerId, each]),
  );
  const summary = (
    level: CapabilitySummary['level'],
    subjectId: string | null,
    subjectName: string | null,
    members: readonly CapabilityPartner[],
  ) => ({
    level,
    subjectId,
    subjectName,
    ...countsOf(
      members.length,
      members.flatMap(({ partnerId }) => current.get(partnerId) ?? []),
    ),
  });
  const inRegion = partners.filter(({ region }) => region !== null);
  return [
    summary('company', null, null, partners),
    ...groups(inRegion, ({ region }) => region as string).map((members) =>
      summary('region', members[0]!.region, members[0]!.regionName, members),
    ),
    ...groups(partners, ({ managerId }) => managerId).map((members) =>
      summary('manager', members[0]!.managerId, members[0]!.managerName, members),
    ),
  ];
}

function isCurrent({ round, questionnaire }: ScoredRound, now: Date): boolean {
  const { completedAt } = round.scorecard;
  const age = now.getTime() - (completedAt?.getTime() ?? 0);
  return age <= questionnaire.settings.staleAfterDays * 86_400_000;
}

function countsOf(partnerCount: number, current: readonly ScoredRound[]) {
  const overall = current.flatMap(({ scores }) => scores.overall.score ?? []);
  return {
    partnerCount,
    currentCount: current.length,
    completion: partnerCount > 0 ? current.length / partnerCount : null,
    lowCount: current.filter(({ scores }) => scores.overall.band === 'red').length,
    averageScore: mean(overall),
    categories: groups(
      current.flatMap(({ categories }) => categories.filter(({ score }) => score !== null)),
      ({ key }) => key,
    ).map((same) => ({
      code: same[0]!.key,
      name: same[0]!.name,
      average: mean(same.map(({ score }) => score as number)) as number,
      partners: same.length,
      low: same.filter(({ band }) => band === 'red').length,
    })),
  };
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
}

/** Members with the same word, in the order in which the words first come. */
function groups<T>(members: readonly T[], wordOf: (member: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const member of members) {
    const word = wordOf(member);
    found.set(word, [...(found.get(word) ?? []), member]);
  }
  return [...found.values()];
}
