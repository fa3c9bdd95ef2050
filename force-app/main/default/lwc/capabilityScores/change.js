import { scorePoints } from './scoring.js';

/**
 * @typedef {object} Change
 * @property {number | null} last score of the round before; null when too little of the weight is in both rounds
 * @property {number | null} change score now minus last, over the questions that both rounds have
 */

/**
 * How far a partner moved since the round before (metrics.md §4, change). Only questions with points in both rounds
 * are compared, so a new question neither lifts nor lowers anybody.
 * @param {import('./types.js').Template} template narrowed to the partner
 * @param {import('./types.js').Points} now
 * @param {import('./types.js').Points} before as they were scored by the template of then
 * @returns {{ overall: Change, categories: Record<string, Change>, topics: Record<string, Change> }}
 */
export function changeSince(template, now, before) {
  const shared = Object.keys(now).filter((key) => isNumber(now[key]) && isNumber(before[key]));
  const restricted = (points) => scorePoints(template, { ...unanswered(now), ...pick(points, shared) });
  const [scoredNow, scoredBefore] = [restricted(now), restricted(before)];
  const pairs = scoredNow.categories.map((category, index) => [category, scoredBefore.categories[index]]);
  return {
    overall: changeOf(scoredNow.overall, scoredBefore.overall),
    categories: Object.fromEntries(pairs.map(([one, other]) => [one.key, changeOf(one, other)])),
    topics: Object.fromEntries(
      pairs.flatMap(([one, other]) =>
        one.topics.map((topic, index) => [topic.key, changeOf(topic, other.topics[index])]),
      ),
    ),
  };
}

function changeOf(now, before) {
  if (now.score === null || before.score === null) return { last: null, change: null };
  return { last: before.score, change: now.score - before.score };
}

function unanswered(points) {
  return Object.fromEntries(Object.keys(points).map((key) => [key, null]));
}

function pick(points, keys) {
  return Object.fromEntries(keys.map((key) => [key, points[key]]));
}

function isNumber(value) {
  return typeof value === 'number';
}
