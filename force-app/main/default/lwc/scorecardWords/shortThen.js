import { dayAndMonth, fill, money, percent, whole } from 'c/format';
import certificateEnds from '@salesforce/label/c.Scorecard_CertificateEnds';
import certificatesEnd from '@salesforce/label/c.Scorecard_CertificatesEnd';
import shortOn from '@salesforce/label/c.Scorecard_ShortOn';
import shortOnWhy from '@salesforce/label/c.Scorecard_ShortOnWhy';
import taskAdded from '@salesforce/label/c.Scorecard_TaskAdded';
import tasksAdded from '@salesforce/label/c.Scorecard_TasksAdded';
import { counted } from './counted';
import { levelAction } from './levelAction';

/**
 * What the current level asks for and will not have at its evaluation, with the reason where there is one: tile and list
 * say the same of it, whatever stands there today.
 * @param {Record<string, any>} level
 * @param {string} [kind] of the requirement; the weakest of all when it is left out
 * @returns {{ requirement: Record<string, any>, text: string, action: object | null } | null}
 */
export function shortThen(level, kind) {
  if (!level.currentLevel || level.keepsLevel) return null;
  const requirement = level.keepRequirements.find(
    (each) => (each.status === 'close' || each.status === 'short') && (!kind || each.kind === kind),
  );
  if (!requirement) return null;
  const day = dayAndMonth(level.nextEvaluationOn ?? level.evaluatedOn);
  const missing = amount(requirement, requirement.required - (requirement.actual ?? 0), level.currencyCode);
  const reason = reasonOf(requirement, level);
  return {
    requirement,
    text: reason ? fill(shortOnWhy, missing, day, reason) : fill(shortOn, missing, day),
    action: levelAction(requirement, level, level.currentLevel),
  };
}

/** Certificates that hold today and no longer then; tasks that are not asked for today. */
function reasonOf({ kind, actual, required }, { nextLevel, requirements }) {
  const today = requirements.find((each) => each.kind === kind);
  const ended = (today?.actual ?? 0) - (actual ?? 0);
  if (/certified/i.test(kind)) return ended > 0 ? counted(ended, certificateEnds, certificatesEnd) : '';
  const added = required - (today?.required ?? required);
  return /task/i.test(kind) && !nextLevel && added > 0 ? counted(added, taskAdded, tasksAdded) : '';
}

function amount({ kind }, value, currencyCode) {
  if (/revenue/i.test(kind)) return money(value, currencyCode);
  return /win ?rate/i.test(kind) ? percent(value) : whole(value);
}
