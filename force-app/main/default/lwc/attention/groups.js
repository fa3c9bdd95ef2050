/**
 * The partners' groups, the most urgent first, and the words of Pace Status that belong to each.
 * @type {readonly { key: string, tone: 'red' | 'yellow' | 'green' | 'grey', statuses: readonly string[] }[]}
 */
export const GROUPS = [
  { key: 'behind', tone: 'red', statuses: ['Behind'] },
  { key: 'justBehind', tone: 'yellow', statuses: ['Just behind'] },
  { key: 'ahead', tone: 'green', statuses: ['Ahead'] },
  { key: 'noGoal', tone: 'grey', statuses: ['No goal set', 'Goal of zero', 'Not started'] },
];

/** @param {{ paceStatus: string }} partner */
export function groupOf({ paceStatus }) {
  return GROUPS.find(({ statuses }) => statuses.includes(paceStatus)) ?? GROUPS.at(-1);
}
