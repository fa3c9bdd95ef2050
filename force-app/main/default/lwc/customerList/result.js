import agreedAt from '@salesforce/label/c.CustomerList_AgreedAt';
import known from '@salesforce/label/c.CustomerList_Known';
import knownHint from '@salesforce/label/c.CustomerList_KnownHint';
import fresh from '@salesforce/label/c.CustomerList_New';
import freshHint from '@salesforce/label/c.CustomerList_NewHint';
import notYet from '@salesforce/label/c.CustomerList_NotYet';
import rejected from '@salesforce/label/c.CustomerList_Rejected';
import rejectedHint from '@salesforce/label/c.CustomerList_RejectedHint';
import repeated from '@salesforce/label/c.CustomerList_Repeated';
import repeatedHint from '@salesforce/label/c.CustomerList_RepeatedHint';
import unclear from '@salesforce/label/c.CustomerList_Unclear';
import unclearHint from '@salesforce/label/c.CustomerList_UnclearHint';
import { dayAndMonth, fill, timeOfDay, whole } from 'c/format';

/** What the comparison says, in numbers alone. */
export function countsOf(list) {
  return [
    [known, knownHint, list.knownCount],
    [fresh, freshHint, list.newCount],
    [unclear, unclearHint, list.unclearCount],
    [repeated, repeatedHint, list.repeatedCount],
    [rejected, rejectedHint, list.rejectedCount],
  ]
    .filter(([, , value], place) => place < 2 || value > 0)
    .map(([term, hint, value]) => ({ term, hint, value: whole(value ?? 0) }));
}

/** Who has agreed that names are shared. */
export function sidesOf(list, { partner, vendor }) {
  return [
    { ...partner, at: list.partnerAgreedAt, markClass: 'mark partner' },
    { ...vendor, at: list.vendorAgreedAt, markClass: 'mark vendor' },
  ].map(({ name, letter, at, markClass }) => ({
    name,
    letter,
    markClass: at ? markClass : `${markClass} open`,
    words: at ? fill(agreedAt, dayAndMonth(at.slice(0, 10)), timeOfDay(new Date(at))) : notYet,
  }));
}

export function problemsOf({ problems }) {
  return (problems ?? '')
    .split('\n')
    .map((words) => words.trim())
    .filter(Boolean)
    .map((words, key) => ({ key, words }));
}
