import { fill, money } from 'c/format';
import agreeGoal from '@salesforce/label/c.Scorecard_AgreeGoal';
import agreeGoalGain from '@salesforce/label/c.Scorecard_AgreeGoalGain';
import firstDeals from '@salesforce/label/c.Scorecard_FirstDeals';
import reachesMark from '@salesforce/label/c.Scorecard_ReachesMark';
import reviewDeal from '@salesforce/label/c.Scorecard_ReviewDeal';
import reviewDeals from '@salesforce/label/c.Scorecard_ReviewDeals';
import { counted } from './counted';
import { periodName } from './periodName';
import { plannedAction } from './plannedAction';

/** The one thing to do about the pace; null where nothing is to be done. */
export function paceAction(quarter) {
  const { asOf, periodEnd, periodLabel, openCount, gapToPace, currencyCode } = quarter;
  if (quarter.phase === 'Closed') return null;
  const about = { about: periodLabel, asOf, until: periodEnd };
  if (quarter.goalAmount === null) {
    return plannedAction({
      ...about,
      metric: 'goal',
      name: fill(agreeGoal, periodName(periodLabel)),
      gain: agreeGoalGain,
      side: 'Vendor',
    });
  }
  if (!['Behind', 'Just behind'].includes(quarter.paceStatus)) return null;
  return plannedAction({
    ...about,
    metric: 'pace',
    name: openCount > 0 ? counted(openCount, reviewDeal, reviewDeals) : firstDeals,
    gain: fill(reachesMark, money(Math.max(0, gapToPace), currencyCode)),
  });
}
