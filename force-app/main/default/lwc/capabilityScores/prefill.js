/**
 * @typedef {import('./types.js').Answer & { answeredOn: string, questionText?: string }} EarlierAnswer
 * answeredOn: YYYY-MM-DD, the day somebody really answered; questionText: how the question read then
 *
 * @typedef {object} Prefilled
 * @property {string} key
 * @property {'kept' | 'stale' | 'changed' | 'new'} status all but kept are asked again
 * @property {import('./types.js').Answer | null} answer what was answered last time, where it still can be
 * @property {string | null} answeredOn
 */

/**
 * What last time's answers are still good for: young ones are kept; old ones, and those to a question that reads or
 * offers otherwise now, are asked again.
 * @param {import('./types.js').Template} template narrowed to the partner
 * @param {Readonly<Record<string, EarlierAnswer>>} earlier by question key
 * @param {string} today YYYY-MM-DD
 * @returns {Prefilled[]} in the order of the questions
 */
export function prefill(template, earlier, today) {
  const questions = template.categories.flatMap(({ topics }) => topics.flatMap(({ questions: all }) => all));
  return questions.map((question) => {
    const before = earlier[question.key];
    const nothing = { key: question.key, answer: null, answeredOn: null };
    if (!before || isEmpty(before)) return { ...nothing, status: 'new' };
    if (!stillFits(question, before)) return { ...nothing, status: 'changed' };
    const { choice, text, notApplicable, answeredOn } = before;
    const isStale = daysBetween(answeredOn, today) > template.settings.staleAfterDays;
    const status = isStale ? 'stale' : reads(question, before) ? 'kept' : 'changed';
    return { key: question.key, status, answer: { choice, text, notApplicable }, answeredOn };
  });
}

/** @param {EarlierAnswer} answer */
function isEmpty({ choice, text, notApplicable }) {
  return choice.length === 0 && !text && !notApplicable;
}

function stillFits({ options }, { choice }) {
  return choice.every((key) => options.some((option) => option.key === key));
}

function reads({ text }, before) {
  return before.questionText === undefined || before.questionText === text;
}

function daysBetween(from, to) {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
