import blank from '@salesforce/label/c.Plan_Blank';
import changedOf from '@salesforce/label/c.Plan_ConflictOf';
import changedLine from '@salesforce/label/c.Plan_ConflictLine';
import mineIs from '@salesforce/label/c.Plan_ConflictMine';
import theirsIs from '@salesforce/label/c.Plan_ConflictTheirs';
import dealValue from '@salesforce/label/c.PlanDeal_Value';
import howWeWin from '@salesforce/label/c.PlanDeal_Strategy';
import whoLeads from '@salesforce/label/c.PlanDeal_WhoLeads';
import { dayAndMonth, fill, money, timeOfDay } from 'c/format';
import { recordName } from './recordName';

/** Fields that the screen calls by other words than the record. */
const CALLED = { planned: { amount: dealValue, ledBy: whoLeads, strategy: howWeWin } };
const VALUES = ['amount', 'quantity', 'date', 'text'];
const LONGEST = 160;

/**
 * @param {import('c/planShapes').Conflict & { record: Record<string, any> }} conflict
 * @param {{ label: string, dataType: string } | undefined} info of the field; may come later
 * @param {import('c/planShapes').PlanModel} plan
 */
export function conflictWords(conflict, info, plan) {
  const { kind, field, record, theirs, mine, by, at } = conflict;
  const who = by ?? otherFirm(plan).name;
  const name = recordName(kind, record, plan);
  const isValueOfLine = kind === 'line' && VALUES.includes(field);
  const called = CALLED[kind]?.[field] ?? info?.label ?? field;
  const shown = (value) => shownValue(value, info?.dataType, plan.currency);
  return {
    title: isValueOfLine ? fill(changedLine, who, name) : fill(changedOf, who, called, name),
    theirs: fill(theirsIs, shown(theirs), at ? timeOfDay(new Date(at)) : ''),
    mine: fill(mineIs, shown(mine)),
  };
}

function otherFirm({ firms, me }) {
  return me.side === 'partner' ? firms.vendor : firms.partner;
}

function shownValue(value, dataType, currency) {
  if (value === null || value === undefined || value === '') return blank;
  if (dataType === 'Currency') return money(Number(value), currency);
  if (dataType === 'Date') return dayAndMonth(String(value));
  const text = String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
