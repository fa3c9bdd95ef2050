import { addDays } from 'c/days';
import { LABELS } from './labels';

/** For how many days what is done can still be seen. */
const DONE_LATELY = 30;

/**
 * Open actions by when they are due, each group by its days.
 * @param {readonly Record<string, any>[]} actions
 * @param {string} today YYYY-MM-DD
 */
export function groupsOf(actions, today) {
  const week = addDays(today, 7);
  const month = addDays(today, 30);
  const groups = [
    { key: 'past', heading: LABELS.past, fits: ({ dueDate }) => dueDate && dueDate < today },
    { key: 'week', heading: LABELS.week, fits: ({ dueDate }) => dueDate >= today && dueDate <= week },
    { key: 'month', heading: LABELS.month, fits: ({ dueDate }) => dueDate > week && dueDate <= month },
    { key: 'later', heading: LABELS.later, fits: ({ dueDate }) => dueDate > month },
    { key: 'noDay', heading: LABELS.noDay, fits: ({ dueDate }) => !dueDate },
  ];
  return groups
    .map(({ key, heading, fits }) => ({ key, heading, actions: actions.filter(fits) }))
    .filter((group) => group.actions.length > 0);
}

/** What was finished in the last weeks, the latest first. */
export function doneLately(actions, today) {
  const from = addDays(today, -DONE_LATELY);
  return actions
    .filter(({ status, doneOn }) => status === 'Done' && (doneOn ?? today) >= from)
    .sort((one, other) => (other.doneOn ?? today).localeCompare(one.doneOn ?? today));
}
