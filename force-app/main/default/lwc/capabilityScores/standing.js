/**
 * @typedef {Readonly<Record<string, import('./prefill.js').Prefilled>>} PrefilledByKey
 */

/**
 * What is answered in a round under way: what was given in it, else what is kept from last time.
 * @param {PrefilledByKey} prefilled
 * @param {import('./types.js').Answers} own answers of this round
 * @returns {import('./types.js').Answers}
 */
export function answersSoFar(prefilled, own) {
  return { ...answersWith(prefilled, ['kept']), ...own };
}

/**
 * What the live score counts: answers that have grown old stand too, until they are given anew. Without them a round
 * would begin without a score whenever the old ones carry more weight than the coverage allows, however many answers
 * are kept. The score of the completed round is of {@link answersSoFar} alone.
 * @param {PrefilledByKey} prefilled
 * @param {import('./types.js').Answers} own answers of this round
 * @returns {import('./types.js').Answers}
 */
export function standingAnswers(prefilled, own) {
  return { ...answersWith(prefilled, ['kept', 'stale']), ...own };
}

function answersWith(prefilled, statuses) {
  const standing = Object.values(prefilled).filter(({ status }) => statuses.includes(status));
  return Object.fromEntries(standing.map(({ key, answer }) => [key, answer]));
}
