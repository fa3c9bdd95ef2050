/**
 * The points of every question that counts (metrics.md §4, question score).
 * @param {import('./types.js').Template} template
 * @param {import('./types.js').Answers} answers
 * @returns {import('./types.js').Points}
 */
export function pointsOf(template, answers) {
  const questions = template.categories.flatMap(({ topics }) => topics.flatMap(({ questions: all }) => all));
  const counting = questions.filter(
    (question) => isScored(question) && !answers[question.key]?.notApplicable,
  );
  return Object.fromEntries(
    counting.map((question) => [question.key, questionPoints(question, answers[question.key])]),
  );
}

/**
 * 1 to 100 by round(1 + 99r), r being what the chosen options are worth; null when nothing valid is chosen.
 * @param {import('./types.js').Question} question
 * @param {import('./types.js').Answer} [answer]
 * @returns {number | null}
 */
export function questionPoints(question, answer) {
  if (!answer || answer.notApplicable || !isScored(question)) return null;
  const worth = question.options
    .map((option, index) => ({ key: option.key, score: scoreOfOption(question, index) }))
    .filter(({ key }) => answer.choice.includes(key));
  if (worth.length === 0) return null;
  // Scores are written with a few decimals; their sum must not end a hair under what it means.
  const total = Number(worth.reduce((sum, { score }) => sum + score, 0).toFixed(6));
  const raw = question.kind === 'Multiple' ? total : worth[0].score;
  return Math.round(1 + 99 * Math.min(1, Math.max(0, raw)));
}

/**
 * @param {Pick<import('./types.js').Question, 'kind' | 'weight'>} question
 */
export function isScored({ kind, weight }) {
  return kind !== 'Text' && weight > 0;
}

/**
 * What an option is worth, 0 to 1. The steps of a graduated scale without scores are equally high.
 * @param {import('./types.js').Question} question
 * @param {number} index
 */
export function scoreOfOption({ kind, options }, index) {
  const given = options[index]?.score;
  if (typeof given === 'number') return given;
  return kind === 'Graduated' && options.length > 1 ? index / (options.length - 1) : 0;
}
