import { bandOf, changeSince, earlierPoints, overallGoal, pointsOf, scoreAnswers } from 'c/capabilityScores';

/**
 * The scores of a completed round: as the service has stored them, else worked out here by the same arithmetic
 * until it has.
 * @param {any} questionnaire
 * @param {any} round
 * @param {any} [earlier] the completed round before
 * @returns {{ overall: any, categories: any[] }}
 */
export function rowsOf(questionnaire, round, earlier) {
  return round.scores.length > 0 ? stored(questionnaire, round) : computed(questionnaire, round, earlier);
}

function stored({ settings }, { overall, scores }) {
  const banded = (row) => ({ ...row, band: bandOf(row.score, settings) });
  const last = overall.change === null ? null : overall.score - overall.change;
  const goal = overall.goal ?? overallGoal(scores.map((row) => ({ weight: row.share, goal: row.goal })));
  return {
    overall: banded({ ...overall, last, goal }),
    categories: [...scores].sort((one, other) => one.order - other.order).map(banded),
  };
}

function computed(questionnaire, { answers }, earlier) {
  const { overall, categories } = scoreAnswers(questionnaire, answers);
  const moved =
    earlier &&
    changeSince(
      questionnaire,
      pointsOf(questionnaire, answers),
      earlierPoints(questionnaire, earlier.answers),
    );
  const noPeers = { peerLow: null, peerHigh: null, peerCount: null, peerScope: null };
  const none = { last: null, change: null };
  return {
    overall: { ...overall, ...(moved?.overall ?? none), ...noPeers, goal: overallGoal(categories) },
    categories: categories.map((category) => ({
      ...category,
      ...(moved?.categories[category.key] ?? none),
      ...noPeers,
    })),
  };
}
