import { questionPoints, scoreOfOption } from './questionPoints.js';
import { scoreAnswers } from './scoring.js';

/**
 * @typedef {object} Gain
 * @property {string} key of the question
 * @property {string} name
 * @property {string} label of the option that would lift it
 * @property {number} points how many more the topic would have
 */

/**
 * What would move a topic most: for each answered question the next better answer, the largest gain first.
 * @param {import('./types.js').Template} template narrowed to the partner
 * @param {import('./types.js').Answers} answers
 * @param {string} topicKey
 * @returns {Gain[]}
 */
export function gains(template, answers, topicKey) {
  const topic = template.categories.flatMap(({ topics }) => topics).find(({ key }) => key === topicKey);
  const meanWith = (some) => topicOf(scoreAnswers(template, some), topicKey)?.mean ?? 0;
  const now = meanWith(answers);
  return (topic?.questions ?? [])
    .flatMap((question) => {
      const better = nextBetter(question, answers[question.key]);
      if (!better) return [];
      const after = meanWith({ ...answers, [question.key]: better.answer });
      const points = Math.round(after) - Math.round(now);
      return points > 0 ? [{ key: question.key, name: question.name, label: better.label, points }] : [];
    })
    .sort((one, other) => other.points - one.points);
}

/**
 * One step up from an answer: the next better option, or one more of several. Null at the best, and unanswered.
 * @param {import('./types.js').Question} question
 * @param {import('./types.js').Answer} [answer]
 * @returns {{ label: string, answer: import('./types.js').Answer } | null}
 */
export function nextBetter(question, answer) {
  const points = questionPoints(question, answer);
  if (points === null || points === 100) return null;
  const options = question.options.map((option, index) => ({
    ...option,
    score: scoreOfOption(question, index),
  }));
  const several = question.kind === 'Multiple';
  const now = several ? 0 : (options.find(({ key }) => answer.choice.includes(key))?.score ?? 0);
  const better = options
    .filter(({ key, score }) => score > now && !answer.choice.includes(key))
    .sort((one, other) => (several ? other.score - one.score : one.score - other.score))[0];
  if (!better) return null;
  const kept = several
    ? answer.choice.filter((key) => options.find((option) => option.key === key)?.score > 0)
    : [];
  return { label: better.label, answer: { choice: [...kept, better.key], notApplicable: false } };
}

function topicOf({ categories }, topicKey) {
  return categories.flatMap(({ topics }) => topics).find(({ key }) => key === topicKey);
}
