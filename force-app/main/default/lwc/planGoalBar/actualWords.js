import aheadBy from '@salesforce/label/c.PlanGoal_AheadBy';
import aheadWord from '@salesforce/label/c.PlanGoal_AheadWord';
import behindBy from '@salesforce/label/c.PlanGoal_BehindBy';
import behindWord from '@salesforce/label/c.PlanGoal_BehindWord';
import closedShare from '@salesforce/label/c.PlanGoal_Closed';
import justBehindWord from '@salesforce/label/c.PlanGoal_JustBehindWord';
import noGoalSigned from '@salesforce/label/c.PlanGoal_NoGoalSigned';
import notMeasured from '@salesforce/label/c.PlanGoal_NotMeasuredYet';
import notStarted from '@salesforce/label/c.PlanGoal_NotStarted';
import { dayAndMonth, fill, money, percent } from 'c/format';

const TONES = { Ahead: 'green', 'Just behind': 'yellow', Behind: 'red' };
const WORDS = { Ahead: aheadWord, 'Just behind': justBehindWord, Behind: behindWord };

/**
 * Plan against actual: what the service stored for the plan's own period.
 * @param {import('c/planShapes').PlanModel} plan
 */
export function actualWords({ performance, record, currency }) {
  if (!performance) return { sentence: notMeasured };
  const { goalAmount, wonAmount, paceStatus, phase, expectedToDate, gapToPace, asOf, attainment } =
    performance;
  if (goalAmount === null) return { sentence: fill(noGoalSigned, money(wonAmount ?? 0, currency)) };
  if (phase === 'Not started') return { sentence: fill(notStarted, dayAndMonth(record.startDate)) };
  const [won, goal] = [money(wonAmount ?? 0, currency), money(goalAmount, currency)];
  if (phase === 'Closed') return { sentence: fill(closedShare, won, goal, percent(attainment ?? 0)) };
  const tone = TONES[paceStatus];
  const [expected, by] = [money(expectedToDate ?? 0, currency), money(Math.abs(gapToPace ?? 0), currency)];
  const sentence = fill(tone === 'green' ? aheadBy : behindBy, by, won, expected, dayAndMonth(asOf));
  return { tone, word: WORDS[paceStatus], sentence };
}
