import done from '@salesforce/label/c.Capabilities_Done';
import inProgress from '@salesforce/label/c.Capabilities_InProgress';
import internalNote from '@salesforce/label/c.Capabilities_InternalNote';
import internalTitle from '@salesforce/label/c.Capabilities_InternalTitle';
import keptFromWords from '@salesforce/label/c.Capabilities_KeptFrom';
import scoreWords from '@salesforce/label/c.Capabilities_ScoreWords';
import toAnswer from '@salesforce/label/c.Capabilities_ToAnswer';
import { bandWord } from 'c/capabilityWords';
import { dayAndMonth, fill } from 'c/format';

/**
 * In which order topics are asked: those with something new, changed or stale first, then those kept whole. Decided
 * once, so that no topic jumps while it is answered.
 * @param {any} questionnaire
 * @param {Record<string, { status: string }>} prefilled by question key
 * @returns {string[]} keys of topics
 */
export function orderOf(questionnaire, prefilled) {
  const topics = questionnaire.categories.flatMap(({ topics: all }) => all);
  const isKept = ({ questions }) => questions.every(({ key }) => prefilled[key]?.status === 'kept');
  return [...topics.filter((topic) => !isKept(topic)), ...topics.filter(isKept)].map(({ key }) => key);
}

/**
 * The pages of the survey; what only the vendor is asked comes last.
 * @param {any} questionnaire
 * @param {readonly string[]} order
 * @param {readonly any[]} internalQuestions
 */
export function pagesOf(questionnaire, order, internalQuestions) {
  const topics = questionnaire.categories.flatMap(({ topics: all }) => all);
  const pages = order.map((key) => ({ ...topics.find((topic) => topic.key === key), isInternal: false }));
  if (internalQuestions.length === 0) return pages;
  const internal = { key: 'internal', name: internalTitle, questions: internalQuestions, isInternal: true };
  return [...pages, internal];
}

/** What the list of topics says of a page. */
export function railItem(page, { isCurrent, scored, open, isKept, keptFrom }) {
  return {
    key: page.key,
    name: page.name,
    note: noteOf(page, { isCurrent, open, isKept, keptFrom }),
    className: isCurrent ? 'topic current' : 'topic',
    current: isCurrent ? 'step' : null,
    hasScore: typeof scored?.score === 'number',
    tone: scored?.band,
    word: scored ? fill(scoreWords, scored.score, bandWord(scored.band)) : '',
  };
}

function noteOf({ isInternal }, { isCurrent, open, isKept, keptFrom }) {
  if (isInternal) return internalNote;
  if (isCurrent && open > 0) return inProgress;
  if (isKept && keptFrom) return fill(keptFromWords, dayAndMonth(keptFrom));
  return open > 0 ? fill(toAnswer, open) : done;
}
