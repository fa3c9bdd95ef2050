import { fill, money } from 'c/format';
import bookSeat from '@salesforce/label/c.Scorecard_BookSeat';
import bookSeats from '@salesforce/label/c.Scorecard_BookSeats';
import closeMore from '@salesforce/label/c.Scorecard_CloseMore';
import finishTask from '@salesforce/label/c.Scorecard_FinishTask';
import finishTasks from '@salesforce/label/c.Scorecard_FinishTasks';
import neededFor from '@salesforce/label/c.Scorecard_NeededFor';
import registerDeal from '@salesforce/label/c.Scorecard_RegisterDeal';
import registerDeals from '@salesforce/label/c.Scorecard_RegisterDeals';
import reviewLost from '@salesforce/label/c.Scorecard_ReviewLost';
import { counted } from './counted';
import { plannedAction } from './plannedAction';

const NAMES = [
  [/certified/i, (missing) => counted(missing, bookSeat, bookSeats)],
  [/task/i, (missing) => counted(missing, finishTask, finishTasks)],
  [/register/i, (missing) => counted(missing, registerDeal, registerDeals)],
  [/revenue/i, (missing, currencyCode) => fill(closeMore, money(missing, currencyCode))],
  [/win ?rate/i, () => reviewLost],
];

/**
 * What brings a requirement further; null when it is met or nothing is asked for.
 * @param {Record<string, any>} requirement of the target
 * @param {Record<string, any>} level
 * @param {string} target the level that asks for it
 */
export function levelAction({ kind, label, actual, required, status }, level, target) {
  if (status !== 'close' && status !== 'short') return null;
  const [, nameOf] = NAMES.find(([pattern]) => pattern.test(kind)) ?? [];
  return plannedAction({
    name: nameOf?.(required - (actual ?? 0), level.currencyCode) ?? label,
    gain: fill(neededFor, target),
    metric: label,
    about: target,
    asOf: level.evaluatedOn,
  });
}
