import here from '@salesforce/label/c.Plan_HereToo';
import oneUnsaved from '@salesforce/label/c.Plan_OneUnsaved';
import readOnly from '@salesforce/label/c.Plan_ReadOnly';
import saved from '@salesforce/label/c.Plan_SavedAt';
import saving from '@salesforce/label/c.Plan_Saving';
import unsaved from '@salesforce/label/c.Plan_Unsaved';
import withFirm from '@salesforce/label/c.Plan_WithFirm';
import { fill, fullDate, timeOfDay } from 'c/format';

/** For how long somebody who has changed something counts as being here, in milliseconds. */
const HERE = 5 * 60_000;

/**
 * The line that says how saving stands and who else is here.
 * @param {object} state
 * @param {boolean} state.locked
 * @param {{ isSaving: boolean, unsaved: number, savedAt: Date | null }} state.saving
 * @param {string} state.other first name of who else is here, or the other firm's; empty when nobody is
 */
export function statusWords({ locked, saving: { isSaving, unsaved: count, savedAt }, other }) {
  return [savingWords(locked, isSaving, count, savedAt), other && fill(here, other)]
    .filter(Boolean)
    .join(' ');
}

function savingWords(locked, isSaving, count, savedAt) {
  if (locked) return readOnly;
  if (isSaving) return saving;
  if (count > 0) return count === 1 ? oneUnsaved : fill(unsaved, count);
  return savedAt ? fill(saved, timeOfDay(savedAt)) : '';
}

/**
 * Who else is here: who has changed something in the last minutes. Where the reader may not know the name, the other
 * firm's stands.
 * @param {{ at: string, name: string | null } | null} change newest one of somebody else
 * @param {import('c/planShapes').PlanModel} plan
 * @param {number} now in milliseconds
 */
export function whoElse(change, { firms, me }, now) {
  if (!change || now - Date.parse(change.at) > HERE) return '';
  if (change.name) return change.name.split(' ')[0];
  return me.isVendor ? firms.partner.name : firms.vendor.name;
}

/** Whose plan it is and for which days. @param {import('c/planShapes').PlanModel} plan */
export function sublineOf({ firms, record }) {
  const { startDate, endDate } = record;
  return fill(withFirm, firms.partner.name, firms.vendor.name, fullDate(startDate), fullDate(endDate));
}
