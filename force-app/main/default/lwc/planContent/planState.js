import { openVersion, signedVersion } from './fold.js';

/**
 * @param {{ endDate: string | null, closedOn?: string | null }} plan
 * @param {readonly import('./types.js').Version[]} versions
 * @param {string} today YYYY-MM-DD
 * @returns {import('./types.js').PlanState}
 */
export function planState({ endDate, closedOn }, versions, today) {
  if (closedOn || (endDate && endDate < today)) return 'Ended';
  const open = openVersion(versions);
  if (signedVersion(versions)) return open ? 'Changing' : 'Signed';
  return open?.status === 'Offered' ? 'Waiting for signatures' : 'Draft';
}
