import { bandOf } from './bands.js';
import { questionPoints } from './questionPoints.js';

/**
 * @typedef {object} Strength
 * @property {string} key of the question
 * @property {string} name
 * @property {string} label what was answered
 * @property {number} score
 * @property {string} category name
 */

/**
 * The answers in green, the best and weightiest first.
 * @param {import('./types.js').Template} template narrowed to the partner
 * @param {import('./types.js').Answers} answers
 * @returns {Strength[]}
 */
export function strengths(template, answers) {
  return template.categories
    .flatMap((category) =>
      category.topics.flatMap((topic) =>
        topic.questions.map((question) => ({
          question,
          category: category.name,
          weight: category.weight * topic.weight * question.weight,
          score: questionPoints(question, answers[question.key]),
        })),
      ),
    )
    .filter(({ score }) => bandOf(score, template.settings) === 'green')
    .sort((one, other) => other.score - one.score || other.weight - one.weight)
    .map(({ question, category, score }) => ({
      key: question.key,
      name: question.name,
      label: question.options
        .filter(({ key }) => answers[question.key].choice.includes(key))
        .map(({ label }) => label)
        .join(', '),
      score,
      category,
    }));
}
