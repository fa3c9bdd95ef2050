import { dayAndMonth, fill, index, money, percent } from 'c/format';
import aheadOfMark from '@salesforce/label/c.Scorecard_AheadOfMark';
import closedOn from '@salesforce/label/c.Scorecard_ClosedOn';
import goalOf from '@salesforce/label/c.Scorecard_GoalOf';
import noGoalWhy from '@salesforce/label/c.Scorecard_NoGoalWhy';
import overGoal from '@salesforce/label/c.Scorecard_OverGoal';
import paceBar from '@salesforce/label/c.Scorecard_PaceBar';
import question from '@salesforce/label/c.Scorecard_PaceQuestion';
import perDay from '@salesforce/label/c.Scorecard_PerDay';
import restated from '@salesforce/label/c.Scorecard_Restated';
import shortOfMark from '@salesforce/label/c.Scorecard_ShortOfMark';
import underGoal from '@salesforce/label/c.Scorecard_UnderGoal';
import upcomingWhy from '@salesforce/label/c.Scorecard_UpcomingWhy';
import wonInQuarter from '@salesforce/label/c.Scorecard_WonInQuarter';
import wonOfGoal from '@salesforce/label/c.Scorecard_WonOfGoal';
import wonWithoutGoal from '@salesforce/label/c.Scorecard_WonWithoutGoal';
import zeroGoalWhy from '@salesforce/label/c.Scorecard_ZeroGoalWhy';
import { paceAction } from './paceAction';
import { hasGoal, isClosed, isMet, isUpcoming, paceStatus } from './statuses';

/** Is the partner on pace? */
export function paceTile(quarter) {
  const { attainment, elapsed } = quarter;
  const said = paceStatus(quarter);
  return {
    question,
    ...said,
    figure: figureOf(quarter),
    unit: '',
    ...textsOf(quarter),
    bar: {
      attainment,
      elapsed,
      tone: said.tone,
      label:
        attainment === null ? said.word : fill(paceBar, percent(attainment), percent(elapsed), said.word),
    },
    action: paceAction(quarter),
  };
}

function figureOf(quarter) {
  if (isClosed(quarter)) return quarter.attainment === null ? '' : percent(quarter.attainment);
  return quarter.paceIndex === null || isUpcoming(quarter) ? '' : index(quarter.paceIndex);
}

function textsOf(quarter) {
  const { goalAmount, wonAmount, currencyCode } = quarter;
  const cash = (amount) => money(amount, currencyCode);
  if (isUpcoming(quarter))
    return texts(hasGoal(quarter) ? fill(goalOf, cash(goalAmount)) : '', upcomingWhy, '');
  if (goalAmount === null)
    return texts(fill(wonInQuarter, cash(wonAmount)), noGoalWhy, restatedNote(quarter));
  if (goalAmount === 0)
    return texts(fill(wonWithoutGoal, cash(wonAmount)), zeroGoalWhy, restatedNote(quarter));
  const fact = fill(wonOfGoal, cash(wonAmount), cash(goalAmount));
  const over = wonAmount - goalAmount;
  if (isClosed(quarter)) {
    const gap = fill(over >= 0 ? overGoal : underGoal, cash(Math.abs(over)));
    return texts(fact, gap, restatedNote(quarter));
  }
  if (isMet(quarter)) return texts(fact, fill(overGoal, cash(over)), '');
  return texts(fact, markOf(quarter, cash), rateOf(quarter, cash));
}

function markOf({ gapToPace }, cash) {
  if (gapToPace === null) return '';
  return fill(gapToPace < 0 ? aheadOfMark : shortOfMark, cash(Math.abs(gapToPace)));
}

function rateOf({ requiredPerDay, wonAmount, elapsedDays }, cash) {
  if (requiredPerDay === null || elapsedDays === 0) return '';
  return fill(perDay, cash(requiredPerDay), cash(wonAmount / elapsedDays));
}

/** What was changed after the close is shown, never slipped in. */
function restatedNote({ phase, restatedAmount, periodEnd, currencyCode }) {
  if (phase !== 'Closed') return '';
  const closed = fill(closedOn, dayAndMonth(periodEnd));
  if (!restatedAmount) return closed;
  const change = `${restatedAmount > 0 ? '+' : ''}${money(restatedAmount, currencyCode)}`;
  return `${closed}; ${fill(restated, change)}`;
}

function texts(fact, detail, note) {
  return { fact, detail, note };
}
