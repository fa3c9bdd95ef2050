import { bandOf } from './bands.js';
import { pointsOf } from './questionPoints.js';

/**
 * Topic, category and overall scores of a round (metrics.md §4): weighted means of answered children. What is left
 * unanswered is not counted against a partner but lowers the coverage, under which a score is grey.
 * @param {import('./types.js').Template} template narrowed to the partner
 * @param {import('./types.js').Answers} answers
 * @returns {import('./types.js').Scores}
 */
export function scoreAnswers(template, answers) {
  return scorePoints(template, pointsOf(template, answers));
}

/**
 * The same from the points of the questions.
 * @param {import('./types.js').Template} template
 * @param {import('./types.js').Points} points
 * @returns {import('./types.js').Scores}
 */
export function scorePoints({ settings, categories }, points) {
  const scored = categories
    .map((category) => {
      const topics = category.topics
        .map((topic) => named(topic, scoreTopic(topic, points, settings)))
        .filter(counts);
      return { ...named(category, combine(topics, settings)), goal: category.goal, share: 0, topics };
    })
    .filter(counts);
  const weight = sum(scored, (category) => category.weight);
  return {
    overall: combine(scored, settings),
    categories: scored.map((category) => ({ ...category, share: weight > 0 ? category.weight / weight : 0 })),
  };
}

function scoreTopic({ questions }, points, settings) {
  const children = questions
    .filter(({ key }) => key in points)
    .map(({ key, weight }) => ({ weight, mean: points[key], coverage: points[key] === null ? 0 : 1 }));
  return combine(children, settings);
}

/** Of children with a weight, a mean (null = nothing answered) and a coverage (null = nothing counts). */
function combine(children, settings) {
  const counting = children.filter((child) => child.coverage !== null && child.weight > 0);
  const answered = counting.filter(({ mean }) => mean !== null);
  const mean = weightedMean(answered, (child) => child.mean);
  const coverage = weightedMean(counting, (child) => child.coverage);
  const score = mean !== null && coverage >= settings.neededCoverage ? Math.round(mean) : null;
  return { score, mean, coverage, band: bandOf(score, settings) };
}

function named({ key, name, weight }, scored) {
  return { key, name, weight, ...scored };
}

function counts({ coverage }) {
  return coverage !== null;
}

function weightedMean(children, value) {
  const weight = sum(children, (child) => child.weight);
  return weight > 0 ? sum(children, (child) => child.weight * value(child)) / weight : null;
}

function sum(items, value) {
  return items.reduce((total, item) => total + value(item), 0);
}
