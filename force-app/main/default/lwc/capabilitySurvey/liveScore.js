import liveSentence from '@salesforce/label/c.Capabilities_LiveSentence';
import notScored from '@salesforce/label/c.Capabilities_NotScored';
import notYetScored from '@salesforce/label/c.Capabilities_NotYetScored';
import pointsTo from '@salesforce/label/c.Capabilities_PointsTo';
import since from '@salesforce/label/c.Capabilities_Since';
import topBand from '@salesforce/label/c.Capabilities_TopBand';
import { changeSince, earlierPoints, gains, pointsOf } from 'c/capabilityScores';
import { bandWord } from 'c/capabilityWords';
import { dayAndMonth, fill, percent, signed } from 'c/format';

const GAINS_SHOWN = 2;

/**
 * What the panel beside the questions says of a topic, and of all of them.
 * @param {object} state
 * @param {any} state.questionnaire
 * @param {any} state.answers what counts now
 * @param {any} state.scores of these answers
 * @param {any} state.topic as scored
 * @param {any} [state.earlier] the completed round before
 */
export function liveScore({ questionnaire, answers, scores, topic, earlier }) {
  const { settings } = questionnaire;
  const moved = earlier && changeOf(questionnaire, answers, earlier).topics[topic.key];
  const change = moved?.change ?? null;
  const word = bandWord(topic.band);
  const moves = gains(questionnaire, answers, topic.key).slice(0, GAINS_SHOWN);
  return {
    score: topic.score,
    hasScore: topic.score !== null,
    last: moved?.last,
    tone: topic.band,
    word,
    buildingFrom: settings.buildingFrom,
    strongFrom: settings.strongFrom,
    buildingStyle: `left: ${settings.buildingFrom}%`,
    strongStyle: `left: ${settings.strongFrom}%`,
    change: change === null ? '' : fill(since, signed(change), dayAndMonth(earlier.completedOn)),
    nextBand: nextBandOf(topic, settings),
    sentence: fill(liveSentence, topic.name, topic.score ?? notScored, topic.score === null ? '' : word),
    hasGains: moves.length > 0,
    gains: moves.map((gain) => ({ ...gain, points: signed(gain.points) })),
    overall: scores.overall.score ?? '',
    overallTone: scores.overall.band,
    overallWord: bandWord(scores.overall.band),
  };
}

function changeOf(questionnaire, answers, earlier) {
  const before = earlierPoints(questionnaire, earlier.answers);
  return changeSince(questionnaire, pointsOf(questionnaire, answers), before);
}

function nextBandOf({ score, coverage }, { buildingFrom, strongFrom, neededCoverage }) {
  if (score === null) return fill(notYetScored, percent(coverage), percent(neededCoverage));
  if (score >= strongFrom) return topBand;
  const [from, band] = score < buildingFrom ? [buildingFrom, 'yellow'] : [strongFrom, 'green'];
  return fill(pointsTo, from - score, bandWord(band));
}
