import here from '@salesforce/label/c.Plan_HereToo';
import oneUnsaved from '@salesforce/label/c.Plan_OneUnsaved';
import readOnly from '@salesforce/label/c.Plan_ReadOnly';
import saved from '@salesforce/label/c.Plan_SavedAt';
import saving from '@salesforce/label/c.Plan_Saving';
import unsaved from '@salesforce/label/c.Plan_Unsaved';
import { fill, timeOfDay } from 'c/format';

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
 * Who else is here: who has changed something in the last minutes.
 * @param {{ at: string, name: string | null } | null | undefined} change newest one of somebody else
 * @param {string} otherFirm stands in where the reader may not know the name
 * @param {number} now in milliseconds
 */
export function whoElse(change, otherFirm, now) {
  if (!change || now - Date.parse(change.at) > HERE) return '';
  return change.name ? change.name.split(' ')[0] : otherFirm;
}
