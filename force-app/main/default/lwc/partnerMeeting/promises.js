import { dayNear } from 'c/dayNear';
import { fill } from 'c/format';
import { LABELS } from './labels';

/**
 * What the partner has promised and what became of it, in one line.
 * @param {readonly Record<string, any>[]} promises of the partner
 * @param {string} today YYYY-MM-DD
 */
export function promiseWords(promises, today) {
  if (promises.length === 0) return LABELS.noPromises;
  const open = promises.filter(({ status }) => status !== 'Done');
  const done = promises.length - open.length;
  if (open.length === 0) return fill(LABELS.promisesDone, done);
  const late = open.filter(({ dueDate }) => dueDate && dueDate < today).length;
  if (late > 0) return fill(LABELS.promisesLate, promises.length, done, late);
  const [next] = open
    .map(({ dueDate }) => dueDate)
    .filter(Boolean)
    .sort();
  return fill(LABELS.promisesDue, promises.length, done, open.length, next ? dayNear(next, today) : '–');
}
