import both from '@salesforce/label/c.PlanAgreement_SideBoth';
import fromVersion from '@salesforce/label/c.PlanAgreement_FromVersion';
import was from '@salesforce/label/c.PlanAgreement_Was';
import { fill, fullDate, money, whole } from 'c/format';

/** Who does what people agreed is part of the answer here. */
const SIDED = ['Roles', 'Ways of working', 'Enablement'];

/** Which field of a line holds its value. */
export const FIELDS = { Money: 'amount', Number: 'quantity', Date: 'date', Text: 'text', Choice: 'text' };

/** Kinds of fields that a value is typed in; a choice is picked. */
export const TYPES = { Money: 'money', Number: 'number', Date: 'date', Text: 'text' };

export function valueWords(kind, value, currency) {
  if (value === null) return '';
  if (kind === 'Money') return money(Number(value), currency);
  if (kind === 'Number') return whole(Number(value));
  return kind === 'Date' ? fullDate(String(value)) : String(value);
}

/** What else there is to know about an answer: whose task it is, and that it was changed. */
export function notesOf({ item, plan }) {
  const { change, line, section, kind } = item;
  const isTask = SIDED.includes(section) && line?.side;
  const isChanged = change?.change === 'Changed';
  return [
    isTask && sideName(line.side, plan.firms),
    isChanged && change.was !== change.now && fill(was, valueWords(kind, change.was, plan.currency) || '–'),
    !change && line && line.version > 1 && fill(fromVersion, line.version),
  ].filter(Boolean);
}

export function isSided(section) {
  return SIDED.includes(section);
}

export function sidesOf(firms) {
  return ['Partner', 'Vendor', 'Both'].map((value) => ({ value, label: sideName(value, firms) }));
}

function sideName(side, { partner, vendor }) {
  return { Partner: partner.name, Vendor: vendor.name }[side] ?? both;
}
