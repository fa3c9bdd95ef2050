import liveSentence from '@salesforce/label/c.Capabilities_LiveSentence';
import noChange from '@salesforce/label/c.Capabilities_NoChange';
import notScored from '@salesforce/label/c.Capabilities_NotScored';
import notYetScored from '@salesforce/label/c.Capabilities_NotYetScored';
import olderCount from '@salesforce/label/c.Capabilities_OlderCount';
import olderCountOne from '@salesforce/label/c.Capabilities_OlderCountOne';
import pointsTo from '@salesforce/label/c.Capabilities_PointsTo';
import since from '@salesforce/label/c.Capabilities_Since';
import topBand from '@salesforce/label/c.Capabilities_TopBand';
import { changeSince, earlierPoints, gains, pointsOf, scoreAnswers } from 'c/capabilityScores';
import { bandWord } from 'c/capabilityWords';
import { dayAndMonth, fill, percent, signed } from 'c/format';

const GAINS_SHOWN = 2;

/**
 * What the panel beside the questions says of a topic, and of all of them; null when nothing of the topic counts.
 * @param {object} state
 * @param {any} state.questionnaire
 * @param {string} state.topicKey
 * @param {any} state.standing the answers that count now
 * @param {number} state.staleCount how many of them are older than they should be
 * @param {any} [state.earlier] the completed round before
 */
export function liveScore({ questionnaire, topicKey, standing, staleCount, earlier }) {
  const { settings } = questionnaire;
  const scores = scoreAnswers(questionnaire, standing);
  const topic = topicOf(scores, topicKey);
  if (!topic) return null;
  const { overall } = scores;
  const moved = earlier && changeOf(questionnaire, standing, earlier).topics[topicKey];
  const change = moved?.change ?? null;
  const word = bandWord(topic.band);
  const moves = gains(questionnaire, standing, topicKey).slice(0, GAINS_SHOWN);
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
    change: changeWords(change, earlier),
    nextBand: nextBandOf(topic, settings),
    sentence: fill(liveSentence, topic.name, topic.score ?? notScored, topic.score === null ? '' : word),
    hasGains: moves.length > 0,
    gains: moves.map((gain) => ({ ...gain, points: signed(gain.points) })),
    overall: overall.score ?? '',
    overallTone: overall.band,
    overallWord: bandWord(overall.band),
    overallNote: overall.score === null ? coverageOf(overall, settings) : olderWords(staleCount),
  };
}

/** A topic of scored answers; undefined when nothing of it counts. */
export function topicOf({ categories }, topicKey) {
  return categories.flatMap(({ topics }) => topics).find(({ key }) => key === topicKey);
}

/** Unrounded; 0 where nothing is answered. */
export function meanOfTopic(scores, topicKey) {
  return topicOf(scores, topicKey)?.mean ?? 0;
}

function changeOf(questionnaire, answers, earlier) {
  const before = earlierPoints(questionnaire, earlier.answers);
  return changeSince(questionnaire, pointsOf(questionnaire, answers), before);
}

function changeWords(change, earlier) {
  if (change === null) return '';
  return change === 0 ? noChange : fill(since, signed(change), dayAndMonth(earlier.completedOn));
}

function nextBandOf({ score, coverage }, settings) {
  const { buildingFrom, strongFrom } = settings;
  if (score === null) return coverageOf({ coverage }, settings);
  if (score >= strongFrom) return topBand;
  const [from, band] = score < buildingFrom ? [buildingFrom, 'yellow'] : [strongFrom, 'green'];
  return fill(pointsTo, from - score, bandWord(band));
}

/** Why there is no score. */
function coverageOf({ coverage }, { neededCoverage }) {
  return fill(notYetScored, percent(coverage ?? 0), percent(neededCoverage));
}

/** The total holds answers that are asked again; whoever reads it is told. */
function olderWords(count) {
  if (count === 0) return '';
  return count === 1 ? olderCountOne : fill(olderCount, count);
}
