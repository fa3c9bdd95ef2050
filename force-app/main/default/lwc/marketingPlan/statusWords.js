import ask from '@salesforce/label/c.Plan_Ask';
import doneLine from '@salesforce/label/c.Marketing_DoneLine';
import oneUnsaved from '@salesforce/label/c.Plan_OneUnsaved';
import readOnly from '@salesforce/label/c.Plan_ReadOnly';
import readerLine from '@salesforce/label/c.Plan_ReaderLine';
import readerLineNoName from '@salesforce/label/c.Plan_ReaderLineNoName';
import saved from '@salesforce/label/c.Plan_SavedAt';
import saving from '@salesforce/label/c.Plan_Saving';
import unsaved from '@salesforce/label/c.Plan_Unsaved';
import { fill, timeOfDay } from 'c/format';

/**
 * The line that says how saving stands.
 * @param {{ locked: boolean, isSaving: boolean, unsaved: number, savedAt: Date | null }} state
 */
export function statusWords({ locked, isSaving, unsaved: count, savedAt }) {
  if (locked) return readOnly;
  if (isSaving) return saving;
  if (count > 0) return count === 1 ? oneUnsaved : fill(unsaved, count);
  return savedAt ? fill(saved, timeOfDay(savedAt)) : '';
}

/**
 * Why the reader cannot write, and whom to ask; null when the reader can.
 * @param {{ side: import('c/planShapes').Side | null, partner: Record<string, any> | null, isDone: boolean }} about
 */
export function lockWords({ side, partner, isDone }) {
  if (isDone) return { text: doneLine, ask: null };
  if (side) return null;
  const { name, firstName, email } = partner?.ownerRecord ?? {};
  return {
    text: name ? fill(readerLine, name) : readerLineNoName,
    ask: email ? { href: `mailto:${email}`, label: fill(ask, firstName || name) } : null,
  };
}
