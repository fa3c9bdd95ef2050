/*
 * The arithmetic of the capabilities scorecard (metrics.md §4). Pure: templates, answers and the day are passed in.
 * The browser scores what a person is choosing, the service scores what is completed, with these functions.
 */
export { bandOf } from './bands.js';
export { changeSince } from './change.js';
export { earlierPoints } from './earlierPoints.js';
export { overallGoal } from './goals.js';
export { minutesLeft } from './minutesLeft.js';
export { narrow } from './narrow.js';
export { peerBand, quartiles } from './peerBand.js';
export { prefill } from './prefill.js';
export { pointsOf, questionPoints } from './questionPoints.js';
export { scoreAnswers, scorePoints } from './scoring.js';
export { answersSoFar, standingAnswers } from './standing.js';
export { strengths } from './strengths.js';
export { suggestions, worthOf } from './suggestions.js';
export { gains } from './gains.js';

/**
 * @typedef {import('./types.js').Answer} Answer
 * @typedef {import('./types.js').Answers} Answers
 * @typedef {import('./types.js').Band} Band
 * @typedef {import('./types.js').Category} Category
 * @typedef {import('./types.js').Option} Option
 * @typedef {import('./types.js').Points} Points
 * @typedef {import('./types.js').Question} Question
 * @typedef {import('./types.js').ScoredCategory} ScoredCategory
 * @typedef {import('./types.js').Scores} Scores
 * @typedef {import('./types.js').Settings} Settings
 * @typedef {import('./types.js').Template} Template
 * @typedef {import('./types.js').Topic} Topic
 */
