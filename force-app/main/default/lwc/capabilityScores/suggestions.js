import { bandOf } from './bands.js';
import { nextBetter } from './gains.js';
import { questionPoints } from './questionPoints.js';
import { scoreAnswers } from './scoring.js';

/**
 * @typedef {object} Suggested
 * @property {string} key of the question
 * @property {string} name
 * @property {string} label what was answered
 * @property {number} score
 * @property {import('./types.js').Band} band red or yellow
 * @property {string} category name
 * @property {number} gain points in the category, when the answer is one step better
 * @property {string | null} bestPractice what the best answer looks like
 * @property {import('./types.js').Suggestion} suggestion
 */

/**
 * One suggested action for each answer that is not green, the largest gain first, low ones before building ones.
 * @param {import('./types.js').Template} template narrowed to the partner
 * @param {import('./types.js').Answers} answers
 * @returns {Suggested[]}
 */
export function suggestions(template, answers) {
  const now = scoreAnswers(template, answers);
  const found = template.categories.flatMap((category) =>
    category.topics
      .flatMap(({ questions }) => questions)
      .flatMap((question) => {
        const score = questionPoints(question, answers[question.key]);
        const band = bandOf(score, template.settings);
        if (!question.suggestion || score === null || band === 'green') return [];
        const after = scoreAnswers(template, improved(answers, question));
        return [
          {
            key: question.key,
            name: question.name,
            label: labelOf(question, answers[question.key]),
            score,
            band,
            category: category.name,
            gain: meanOf(after, category.key) - meanOf(now, category.key),
            bestPractice: question.bestPractice ?? null,
            suggestion: question.suggestion,
          },
        ];
      }),
  );
  return found
    .sort((one, other) => rank(one) - rank(other) || other.gain - one.gain)
    .map((each) => ({ ...each, gain: Math.round(each.gain) }));
}

/**
 * How many points the overall score would gain if these questions were each answered one step better.
 * @param {import('./types.js').Template} template
 * @param {import('./types.js').Answers} answers
 * @param {readonly string[]} keys
 * @returns {number} whole points
 */
export function worthOf(template, answers, keys) {
  const questions = template.categories
    .flatMap(({ topics }) => topics.flatMap(({ questions: all }) => all))
    .filter(({ key }) => keys.includes(key));
  const after = questions.reduce(improved, answers);
  const [before, then] = [answers, after].map((each) => scoreAnswers(template, each).overall.mean ?? 0);
  return Math.round(then - before);
}

function improved(answers, question) {
  const better = nextBetter(question, answers[question.key]);
  return better ? { ...answers, [question.key]: better.answer } : answers;
}

function labelOf({ options }, { choice }) {
  return options
    .filter(({ key }) => choice.includes(key))
    .map(({ label }) => label)
    .join(', ');
}

function meanOf({ categories }, categoryKey) {
  return categories.find(({ key }) => key === categoryKey)?.mean ?? 0;
}

function rank({ band }) {
  return band === 'red' ? 0 : 1;
}
