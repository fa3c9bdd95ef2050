/**
 * The program's rates where nobody has set others, read from what is published (metrics.md §5). Bleak is what a plan
 * starts from. How much of a list can be delivered and how many responses become leads are our own choice.
 *
 * @type {Readonly<Record<import('./types.js').Case, Readonly<Record<import('./types.js').Step, number>>>>}
 */
export const PRESETS = Object.freeze({
  Bleak: {
    deliverable: 0.9,
    response: 0.01,
    leads: 0.4,
    qualified: 0.1,
    accepted: 0.13,
    opportunities: 0.3,
    won: 0.15,
  },
  Likely: {
    deliverable: 0.95,
    response: 0.017,
    leads: 0.5,
    qualified: 0.2,
    accepted: 0.2,
    opportunities: 0.4,
    won: 0.2,
  },
  Best: {
    deliverable: 1,
    response: 0.03,
    leads: 0.6,
    qualified: 0.3,
    accepted: 0.3,
    opportunities: 0.5,
    won: 0.3,
  },
});

/** @type {readonly import('./types.js').Case[]} */
export const CASES = Object.freeze(['Bleak', 'Likely', 'Best']);
/** @type {readonly import('./types.js').Step[]} */
export const STEPS = Object.freeze([
  'deliverable',
  'response',
  'leads',
  'qualified',
  'accepted',
  'opportunities',
  'won',
]);
