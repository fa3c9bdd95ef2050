/**
 * @typedef {object} FreshnessInput
 * @property {{ startDate: string, endDate: string, closedOn?: string | null, lastReviewedOn?: string | null, reviewEveryDays?: number | null }} plan
 * @property {readonly { number: number, status: string, createdOn?: string | null, offeredOn?: string | null, askedFor?: string | null }[]} versions
 * @property {string | null} lastChangedOn day on which anything of the plan last changed
 * @property {string | null} [nextReviewOn] day of the next planned review
 * @property {boolean} [hasNextPlan]
 *
 * @typedef {'No review' | 'No change' | 'Unsigned' | 'Never offered' | 'Ended' | 'Planning season'} StaleKind
 * @typedef {'Hold the review' | 'Plan a review' | 'Look through the actions' | 'Sign' | 'Offer' | 'Start the next plan'} WhatToDo
 *
 * @typedef {object} StaleReason
 * @property {StaleKind} kind
 * @property {string} since YYYY-MM-DD; for Planning season the day the plan ends
 * @property {number} days since then; for Planning season until then
 * @property {WhatToDo} toDo
 *
 * @typedef {object} Freshness
 * @property {boolean} stale whether a reason other than Planning season holds
 * @property {string | null} since the earliest of them
 * @property {StaleReason[]} reasons the most urgent first
 * @property {string | null} nextReviewBy day by which the next review is due; null once ended
 */
export {};
