import { fill, money } from 'c/format';
import { LABELS } from './labels';

/**
 * What is asked, and what the answer is used for.
 * @param {Record<string, any>} question a record of Partner_Question__c
 * @param {string} currency
 */
export function questionWords({ kind, subject, amount }, currency) {
  if (kind === 'Promise done') return { asked: fill(LABELS.promiseDone, subject), use: LABELS.promiseUse };
  if (kind === 'Deal still on') {
    const use = amount ? fill(LABELS.stillOnUseAmount, money(amount, currency)) : LABELS.stillOnUse;
    return { asked: fill(LABELS.stillOn, subject), use };
  }
  const asked = subject ? fill(LABELS.anythingToDoFor, subject) : LABELS.anythingToDo;
  return { asked, use: LABELS.anythingUse };
}
