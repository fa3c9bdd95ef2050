import added from '@salesforce/label/c.PlanSigning_Added';
import both from '@salesforce/label/c.PlanSigning_Both';
import removed from '@salesforce/label/c.PlanSigning_Removed';
import asked from '@salesforce/label/c.PlanSigning_AskedWhy';
import reasonFor from '@salesforce/label/c.PlanSigning_ReasonFor';
import askedFor from '@salesforce/label/c.PlanSigning_AskedByFor';
import { dayAndMonth, fill, money, whole } from 'c/format';
import { detailWords } from './detailWords';

/** Kinds whose values are read, not compared as figures. */
const WORDS = ['Text', 'Choice'];

/**
 * A changed line as the table shows it.
 * @param {import('c/planContent').Change} change
 * @param {import('c/planShapes').PlanModel} plan
 * @param {boolean} canReason
 */
export function changeRow(change, plan, canReason) {
  const { key, of, label, askedBy, reason } = change;
  const who = askedBy ? nameOf(askedBy, plan.firms) : '';
  return {
    key,
    of,
    label,
    className: WORDS.includes(change.kind) ? 'words' : undefined,
    was: change.change === 'Added' ? '–' : shown(change, change.was, plan.currency),
    now: change.change === 'Removed' ? removed : shown(change, change.now, plan.currency),
    note: change.change === 'Added' ? added : detailWords(change.details, plan.currency),
    asked: [who, reason].every(Boolean) ? fill(asked, who, reason) : who || (reason ?? ''),
    canReason,
    reason: reason ?? '',
    reasonLabel: fill(reasonFor, label),
    askedLabel: fill(askedFor, label),
    options: ['Partner', 'Vendor', 'Both'].map((value) => ({
      value,
      label: nameOf(value, plan.firms),
      selected: value === askedBy,
    })),
  };
}

function nameOf(side, { partner, vendor }) {
  return { Partner: partner.name, Vendor: vendor.name }[side] ?? both;
}

function shown({ kind }, value, currency) {
  if (value === null) return '–';
  if (kind === 'Money') return money(Number(value), currency);
  if (kind === 'Number') return whole(Number(value));
  return kind === 'Date' ? dayAndMonth(String(value)) : String(value);
}
