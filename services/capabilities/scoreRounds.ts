import {
  changeSince,
  earlierPoints,
  narrow,
  peerBand,
  pointsOf,
  scorePoints,
  type Points,
  type ScoredCategory,
  type Scores,
} from '#lwc/capabilityScores';
import type { CapabilityPartner } from './partners.ts';
import type { Questionnaire } from './questionnaires.ts';
import type { Round } from './rounds.ts';

type PeerBand = NonNullable<ReturnType<typeof peerBand>>;
type Change = ReturnType<typeof changeSince>['overall'];

/** A round with everything that is known about it by arithmetic (metrics.md §4). */
export interface ScoredRound {
  readonly round: Round;
  readonly previous: Round | null;
  /** The latest of its partner: only that one is compared with peers. */
  readonly isLatest: boolean;
  readonly questionnaire: Questionnaire;
  readonly points: Points;
  readonly scores: Scores;
  readonly overallChange: Change;
  readonly overallPeers: PeerBand | null;
  readonly categories: readonly ScoredRoundCategory[];
}

export interface ScoredRoundCategory extends ScoredCategory {
  readonly moved: Change;
  readonly peers: PeerBand | null;
}

/**
 * Scores rounds, each by the questionnaire that it answered, against the round before and against the latest rounds
 * of comparable partners. Rounds on a questionnaire that is gone are left out.
 */
export function scoreRounds(
  rounds: readonly Round[],
  questionnaires: ReadonlyMap<string, Questionnaire>,
  partners: readonly CapabilityPartner[],
): ScoredRound[] {
  const alone = rounds.flatMap((round, index) => {
    const full = questionnaires.get(round.scorecard.templateId);
    if (full === undefined) return [];
    const { lifeStage, partnerType, partnerId } = round.scorecard;
    const questionnaire = narrow(full, { lifeStage, partnerType });
    const points = pointsOf(questionnaire, answersOf(round));
    const before = rounds[index - 1];
    const previous = before?.scorecard.partnerId === partnerId ? before : null;
    const isLatest = rounds[index + 1]?.scorecard.partnerId !== partnerId;
    return [{ round, previous, isLatest, questionnaire, points, scores: scorePoints(questionnaire, points) }];
  });

  const latest = alone.filter(({ isLatest }) => isLatest);
  const scoresOf = new Map(latest.map(({ round, scores }) => [round.scorecard.partnerId, scores]));
  const peersOf = (partnerId: string, neededPeers: number, scoreIn: (scores: Scores) => number | null) => {
    const self = partners.find((partner) => partner.partnerId === partnerId);
    if (self === undefined) return null;
    const all = partners.map((partner) => {
      const scores = scoresOf.get(partner.partnerId);
      return { ...partner, score: scores ? scoreIn(scores) : null };
    });
    return peerBand(self, all, neededPeers);
  };

  return alone.map((each) => {
    const { round, previous, isLatest, questionnaire, points, scores } = each;
    const moved = changeSince(questionnaire, points, previous ? pointsBefore(questionnaire, previous) : {});
    const peers = (scoreIn: (scores: Scores) => number | null) =>
      isLatest ? peersOf(round.scorecard.partnerId, questionnaire.settings.neededPeers, scoreIn) : null;
    return {
      ...each,
      overallChange: moved.overall,
      overallPeers: peers(({ overall }) => overall.score),
      categories: scores.categories.map((category) => ({
        ...category,
        moved: moved.categories[category.key] ?? { last: null, change: null },
        peers: peers(({ categories }) => categories.find(({ key }) => key === category.key)?.score ?? null),
      })),
    };
  });
}

function answersOf({ answers }: Round) {
  return Object.fromEntries(answers.map((answer) => [answer.questionKey, answer]));
}

function pointsBefore(questionnaire: Questionnaire, previous: Round): Points {
  return earlierPoints(questionnaire, answersOf(previous));
}
