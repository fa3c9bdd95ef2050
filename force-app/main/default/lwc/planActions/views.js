import carriedOver from '@salesforce/label/c.PlanActions_CarriedOver';
import count from '@salesforce/label/c.PlanActions_Count';
import keptOf from '@salesforce/label/c.PlanActions_KeptOf';
import keptNone from '@salesforce/label/c.PlanActions_KeptNone';
import late from '@salesforce/label/c.PlanActions_Late';
import move from '@salesforce/label/c.PlanActions_MoveOf';
import next30 from '@salesforce/label/c.PlanActions_Next30';
import next60 from '@salesforce/label/c.PlanActions_Next60';
import next90 from '@salesforce/label/c.PlanActions_Next90';
import noDay from '@salesforce/label/c.PlanActions_NoDay';
import until from '@salesforce/label/c.PlanActions_Until';
import whoAndDay from '@salesforce/label/c.PlanActions_WhoAndDay';
import { dayAndMonth, fill } from 'c/format';

const HEADINGS = { Next30: next30, Next60: next60, Next90: next90 };

/** A record of Partner_Action__c as c/planHorizon has it. */
export function horizonAction(record) {
  return { ...record, subject: record.name };
}

/** @param {import('c/planHorizon').HorizonWindow} window @param {boolean} isUnfolded on a phone */
export function windowView({ key, end, openCount }, isUnfolded) {
  return {
    key,
    end,
    heading: HEADINGS[key],
    until: fill(until, dayAndMonth(end)),
    count: fill(count, openCount),
    expanded: String(isUnfolded),
    className: isUnfolded ? 'window' : 'window folded',
  };
}

/** @param {import('c/planHorizon').PlacedAction} action @param {import('c/planShapes').PlanModel} plan */
export function actionView(action, { firms }, locked) {
  const isDone = action.status === 'Done';
  const firm = action.side === 'Partner' ? firms.partner : firms.vendor;
  const day = action.dueDate ? dayAndMonth(action.dueDate) : noDay;
  return {
    id: action.id,
    name: action.subject,
    isDone,
    firm,
    canTick: !locked,
    canMove: !locked && !isDone,
    bullet: isDone ? '✓' : '•',
    className: isDone ? 'subject done' : 'subject',
    who: fill(whoAndDay, action.ownerName || firm.name, day),
    dueDate: action.dueDate,
    carriedOver: action.carriedOver ? carriedOver : '',
    late: action.late && !action.carriedOver ? late : '',
    moveLabel: fill(move, action.subject),
  };
}

/** @param {import('c/planShapes').Firm} firm @param {import('c/planHorizon').Kept} kept */
export function keptView(firm, { kept, promised }) {
  return {
    firm,
    side: firm.side,
    words: promised > 0 ? fill(keptOf, firm.name, kept, promised) : fill(keptNone, firm.name),
  };
}
