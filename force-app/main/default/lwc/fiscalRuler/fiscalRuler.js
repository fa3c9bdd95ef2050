/*
 * Two fiscal calendars and the period that both sides agree on (a mutual operating period). Pure: months and days are
 * passed in.
 */
export { placeAbsences } from './absences.js';
export { effectOf } from './effect.js';
export { lanesOf, quartersOf } from './quarters.js';
export { proposePeriods } from './proposals.js';

/**
 * @typedef {import('./types.js').Absence} Absence
 * @typedef {import('./types.js').Basis} Basis
 * @typedef {import('./types.js').Effect} Effect
 * @typedef {import('./types.js').Lane} Lane
 * @typedef {import('./types.js').PlacedAbsence} PlacedAbsence
 * @typedef {import('./types.js').Proposal} Proposal
 * @typedef {import('./types.js').Quarter} Quarter
 * @typedef {import('./types.js').Span} Span
 * @typedef {import('./types.js').Years} Years
 */
