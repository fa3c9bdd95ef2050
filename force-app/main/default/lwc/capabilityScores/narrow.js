/**
 * The template with the questions that a partner is asked: those of its life stage and type. Without a life stage
 * the default one of the template counts; what names no stage or type is asked of everybody.
 * @template {import('./types.js').Template} T
 * @param {T} template
 * @param {{ lifeStage: string | null, partnerType: string | null }} partner
 * @returns {T}
 */
export function narrow(template, { lifeStage, partnerType }) {
  const stage = lifeStage ?? template.settings.defaultLifeStage;
  /** @param {{ lifeStages?: readonly string[], partnerTypes?: readonly string[] }} asked */
  const asks = (asked) => includes(asked.lifeStages, stage) && includes(asked.partnerTypes, partnerType);
  const categories = template.categories
    .filter(asks)
    .map((category) => ({
      ...category,
      topics: category.topics
        .map((topic) => ({ ...topic, questions: topic.questions.filter(asks) }))
        .filter(({ questions }) => questions.length > 0),
    }))
    .filter(({ topics, measuredAutomatically }) => topics.length > 0 || measuredAutomatically);
  return { ...template, categories };
}

/** Who has no stage or type is asked everything. */
function includes(words, word) {
  return !words?.length || !word || words.includes(word);
}
