import { createRecord } from 'lightning/uiRecordApi';
import { dayAndMonth, fill } from 'c/format';
import { reasonOf } from 'c/failure';
import added from '@salesforce/label/c.Scorecard_Added';
import addedDue from '@salesforce/label/c.Scorecard_AddedDue';
import failed from '@salesforce/label/c.Scorecard_NotAdded';

/**
 * Adds an action to the partner's list.
 * @param {string} partnerId
 * @param {import('c/scorecardWords').PlannedAction} action
 * @returns {Promise<{ id: string | null, toast: object }>} null when the org refused it; the toast, for lightning/toast, says why
 */
export async function addToPlan(partnerId, { name, side, due, source }) {
  try {
    const { id } = await createRecord({
      apiName: 'Partner_Action__c',
      fields: {
        Name: name.slice(0, 80),
        Partner__c: partnerId,
        Side__c: side,
        Due_Date__c: due,
        Source__c: source,
      },
    });
    const message = fill(addedDue, name, dayAndMonth(due));
    return { id, toast: { label: added, message, variant: 'success' } };
  } catch (problem) {
    const toast = { label: failed, message: reasonOf(problem), variant: 'error', mode: 'sticky' };
    return { id: null, toast };
  }
}
