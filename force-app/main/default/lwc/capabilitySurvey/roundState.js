import { answersSoFar, standingAnswers } from 'c/capabilityScores';

/**
 * What a round has so far.
 * @param {object} round
 * @param {any} round.questionnaire
 * @param {Record<string, any>} round.prefilled by question key
 * @param {Record<string, any>} round.own answers of this round
 * @param {Record<string, any>} round.internalOwn what only the vendor answered
 */
export function roundState({ questionnaire, prefilled, own, internalOwn }) {
  const answers = answersSoFar(prefilled, own);
  const questions = questionnaire.categories.flatMap(({ topics }) =>
    topics.flatMap((topic) => topic.questions),
  );
  const isAnswered = ({ key }) => {
    const answer = answers[key] ?? internalOwn[key];
    return Boolean(answer && (answer.choice.length || answer.text || answer.notApplicable));
  };
  const kept = Object.values(prefilled).filter(({ status }) => status === 'kept');
  return {
    answers,
    standing: standingAnswers(prefilled, own),
    total: questions.length,
    answeredCount: questions.filter(isAnswered).length,
    keptCount: kept.length,
    /** Kept answers that nobody has looked at yet. */
    unseen: kept.map(({ key }) => key).filter((key) => !own[key]),
    /** Answers of last time that have grown old and count until they are given anew. */
    staleCount: Object.values(prefilled).filter(({ key, status }) => status === 'stale' && !own[key]).length,
    /** Questions of a page that wait for an answer. Free texts may stay blank. */
    openIn({ questions: asked, isInternal }) {
      if (isInternal) return 0;
      return asked.filter((question) => question.kind !== 'Text' && !isAnswered(question)).length;
    },
  };
}
