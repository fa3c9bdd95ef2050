import achievable from '@salesforce/label/c.PlanAgreement_RumbaA';
import achievableHint from '@salesforce/label/c.PlanAgreement_RumbaAHint';
import believable from '@salesforce/label/c.PlanAgreement_RumbaB';
import believableHint from '@salesforce/label/c.PlanAgreement_RumbaBHint';
import checked from '@salesforce/label/c.PlanAgreement_Checked';
import checksLeft from '@salesforce/label/c.PlanAgreement_ChecksLeft';
import meaningful from '@salesforce/label/c.PlanAgreement_RumbaM';
import meaningfulHint from '@salesforce/label/c.PlanAgreement_RumbaMHint';
import reasonable from '@salesforce/label/c.PlanAgreement_RumbaR';
import reasonableHint from '@salesforce/label/c.PlanAgreement_RumbaRHint';
import understandable from '@salesforce/label/c.PlanAgreement_RumbaU';
import understandableHint from '@salesforce/label/c.PlanAgreement_RumbaUHint';
import { fill, together } from 'c/format';
import { RUMBA, rumbaOf } from 'c/planContent';

const CHECKS = {
  R: { label: reasonable, hint: reasonableHint },
  U: { label: understandable, hint: understandableHint },
  M: { label: meaningful, hint: meaningfulHint },
  B: { label: believable, hint: believableHint },
  A: { label: achievable, hint: achievableHint },
};

/** The five checks of a goal, with those that are ticked. @param {string | null} rumba */
export function checksOf(rumba) {
  const ticked = rumbaOf(rumba);
  return RUMBA.map((key) => ({ key, ...CHECKS[key], checked: ticked.includes(key) }));
}

/** What the checks came to, in a sentence or two. @param {string | null} rumba */
export function checkWords(rumba) {
  const checks = checksOf(rumba);
  const named = (some) => together(some.map(({ label }) => label));
  const [ticked, left] = [true, false].map((state) => checks.filter((check) => check.checked === state));
  return [ticked.length > 0 && fill(checked, named(ticked)), left.length > 0 && fill(checksLeft, named(left))]
    .filter(Boolean)
    .join(' ');
}
