import askedBy from '@salesforce/label/c.PlanSigning_LackAskedBy';
import choice from '@salesforce/label/c.PlanSigning_LackChoice';
import goal from '@salesforce/label/c.PlanSigning_LackGoal';
import nothing from '@salesforce/label/c.PlanSigning_LackNothing';
import period from '@salesforce/label/c.PlanSigning_LackPeriod';
import reason from '@salesforce/label/c.PlanSigning_LackReason';
import rumba from '@salesforce/label/c.PlanSigning_LackRumba';
import value from '@salesforce/label/c.PlanSigning_LackValue';
import { fill } from 'c/format';

const WORDS = {
  'Nothing changed': nothing,
  Goal: goal,
  Value: value,
  Choice: choice,
  Rumba: rumba,
  'Asked by': askedBy,
  Reason: reason,
  Period: period,
};
/** Where it is filled in: who asked and why stand in the table of changes itself. */
const PARTS = { 'Asked by': null, Reason: null, Period: 'ruler' };

/**
 * What is still to fill in before a version can be offered, and where. What a line of the plan asks for is not asked
 * for once more in general.
 * @param {import('c/planContent').Lack[]} lacks
 */
export function lackViews(lacks) {
  const asksForGoal = lacks.some(({ kind, section }) => kind === 'Value' && section === 'Goals');
  const isSaidBetter = ({ kind }) =>
    (kind === 'Goal' && asksForGoal) || (kind === 'Nothing changed' && lacks.length > 1);
  return lacks.filter((lack) => !isSaidBetter(lack)).map(lackWords);
}

function lackWords({ kind, key, of, label }) {
  const elsewhere = of === 'Initiative' ? 'initiatives' : 'agreement';
  const part = kind in PARTS ? PARTS[kind] : elsewhere;
  return { key: `${kind} ${key ?? ''}`, words: fill(WORDS[kind] ?? value, label ?? ''), part };
}
