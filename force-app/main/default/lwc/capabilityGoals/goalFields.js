import allCategories from '@salesforce/label/c.Capabilities_AllCategories';
import byWeight from '@salesforce/label/c.Capabilities_GoalsByWeight';
import { overallGoal } from 'c/capabilityScores';
import { fill } from 'c/format';

/**
 * @typedef {object} GoalField
 * @property {string} id of the record that holds the goal
 * @property {string} name
 * @property {number | null} goal as it is stored
 * @property {string} placeholder what counts while it is blank
 */

/**
 * The goals that somebody may set on a round: for all categories together, and for each.
 * @param {any} round
 * @param {{ overall: boolean, categories: boolean }} may
 * @returns {GoalField[]}
 */
export function goalFields({ id, overall, scores }, may) {
  const weighted = overallGoal(scores.map(({ share, goal }) => ({ weight: share, goal })));
  const placeholder = weighted === null ? '' : fill(byWeight, weighted);
  const all = { id, name: allCategories, goal: overall.goal ?? null, placeholder };
  const inOrder = [...scores].sort((one, other) => one.order - other.order);
  return [
    ...(may.overall ? [all] : []),
    ...(may.categories ? inOrder.map((each) => ({ ...each, goal: each.goal ?? null, placeholder: '' })) : []),
  ];
}

/**
 * What was typed, as a goal; blank is none.
 * @param {string | number | null | undefined} typed
 * @returns {number | null}
 */
export function goalOf(typed) {
  return typed === '' || typed === null || typed === undefined ? null : Number(typed);
}
