/**
 * @typedef {object} Option
 * @property {string} key
 * @property {string} label
 * @property {number} [score] 0 (worst) to 1 (best practice); a graduated scale may leave it out
 *
 * @typedef {object} Suggestion
 * @property {string} action
 * @property {string | null} resource
 * @property {'Partner' | 'Vendor'} side
 * @property {number | null} days
 *
 * @typedef {object} Question
 * @property {string} key the same in every version of the template
 * @property {string} name a few words
 * @property {string} text
 * @property {'Single' | 'Multiple' | 'Graduated' | 'Text'} kind
 * @property {number} weight among the questions of its topic; 0 = not scored
 * @property {readonly Option[]} options
 * @property {readonly string[]} [lifeStages] empty = all
 * @property {readonly string[]} [partnerTypes] empty = all
 * @property {string | null} [bestPractice]
 * @property {Suggestion | null} [suggestion]
 *
 * @typedef {object} Topic
 * @property {string} key
 * @property {string} name
 * @property {number} weight among the topics of its category
 * @property {readonly Question[]} questions
 *
 * @typedef {object} Category
 * @property {string} key
 * @property {string} name
 * @property {number} weight among the categories
 * @property {number | null} goal 1 to 100
 * @property {readonly string[]} [lifeStages] empty = all
 * @property {boolean} [measuredAutomatically] asks nothing and has no score
 * @property {string | null} [description]
 * @property {readonly Topic[]} topics
 *
 * @typedef {object} Settings
 * @property {number} buildingFrom yellow from here
 * @property {number} strongFrom green from here
 * @property {number} neededCoverage share of the weight, 0 to 1
 * @property {number} neededPeers other partners, at least 5
 * @property {number} staleAfterDays
 * @property {string | null} defaultLifeStage for partners without one; null = all questions
 *
 * @typedef {object} Template
 * @property {Settings} settings
 * @property {readonly Category[]} categories
 *
 * @typedef {object} Answer
 * @property {readonly string[]} choice keys of the chosen options
 * @property {string} [text]
 * @property {boolean} notApplicable
 *
 * @typedef {Readonly<Record<string, Answer>>} Answers by question key
 *
 * @typedef {Readonly<Record<string, number | null>>} Points
 * By question key: 1 to 100, or null where the question counts and is unanswered. Texts, questions without weight and
 * those that do not apply are missing.
 *
 * @typedef {'red' | 'yellow' | 'green' | 'grey'} Band
 *
 * @typedef {object} Scored
 * @property {number | null} score 1 to 100, whole; null while less than the needed coverage is answered
 * @property {number | null} mean unrounded mean of what is answered; null when nothing is
 * @property {number | null} coverage share of the weight that is answered; null when nothing counts
 * @property {Band} band
 *
 * @typedef {Scored & { key: string, name: string, weight: number }} ScoredTopic
 * @typedef {ScoredTopic & { goal: number | null, share: number, topics: readonly ScoredTopic[] }} ScoredCategory
 * share: how much of the overall score it makes, 0 to 1
 *
 * @typedef {object} Scores
 * @property {Scored} overall
 * @property {readonly ScoredCategory[]} categories only those of which something counts
 */
export {};
