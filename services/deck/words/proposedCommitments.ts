import { addDays } from '../../domain/calendarDate.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { ActionLine } from '../qbrDeckData.ts';
import { daysLeft, pipelineMissing, standing } from './outlook.ts';
import type { Review } from './review.ts';

const WEEK = 7;
const MONTH = 30;

/**
 * What the numbers suggest to agree on, as long as nobody has written commitments: one step for each number that
 * needs one, and a date. Never asks for pipeline that the partner's own win rate does not need.
 */
export function proposedCommitments({ data, formats }: Review): ActionLine[] {
  const { performance, asOf } = data;
  const { tally } = performance;
  const { money, counted } = formats;
  const period = formats.periodName(performance.period);
  const proposals: ActionLine[] = [];
  const propose = (side: ActionLine['side'], subject: string, measure: string, due: CalendarDate) =>
    proposals.push({ subject, side, measure, due, owner: null, status: 'open', doneOn: null });

  if (performance.goal === null) {
    propose('vendor', `Propose a goal for ${period}`, '1 goal accepted', addDays(asOf, WEEK));
  }
  if (standing(data) === 'running' && (performance.gapToPace ?? 0) > 0) {
    const closing = `Name the deals that bring the ${money(performance.gapToPace!)} to the pace line`;
    propose('partner', closing, `${counted(daysLeft(data), 'day')} left in ${period}`, addDays(asOf, WEEK));
    propose(
      'vendor',
      'Bring a specialist to each of the named deals',
      'One meeting a deal',
      addDays(asOf, 2 * WEEK),
    );
  }
  const missing = performance.phase === 'closed' ? 0 : pipelineMissing(data);
  if (missing > 0) {
    const build = `Qualify ${money(missing)} of pipeline that closes in ${period}`;
    propose('partner', build, 'Pipeline at the index', earlier(performance.period.end, addDays(asOf, MONTH)));
    propose('vendor', 'Run one joint account-mapping session', '1 session held', addDays(asOf, 2 * WEEK));
  }
  if (tally.overdueCount > 0) {
    const dates = `Give ${counted(tally.overdueCount, 'overdue deal')} a new close date, or close what is lost`;
    propose('partner', dates, '0 overdue deals', addDays(asOf, WEEK));
  }
  if (tally.blankAmountCount > 0) {
    const amounts = `Enter the amount of ${counted(tally.blankAmountCount, 'deal')} without one`;
    propose('partner', amounts, '0 blank amounts', addDays(asOf, WEEK));
  }
  if (tally.nextGoalHolders === 0 && data.next) {
    const next = formats.periodName(data.next);
    propose(
      'vendor',
      `Propose a goal for ${next}`,
      '1 goal accepted',
      earlier(data.next.start, addDays(asOf, MONTH)),
    );
  }
  if (!proposals.some(({ side }) => side === 'partner')) {
    const next = data.next ? formats.periodName(data.next) : 'the next period';
    propose(
      'partner',
      `Name the 3 largest deals planned for ${next}`,
      '3 deals named',
      addDays(asOf, 2 * WEEK),
    );
  }
  if (!proposals.some(({ side }) => side === 'vendor')) {
    propose(
      'vendor',
      'Review the open deals together every two weeks',
      '1 call every 14 days',
      addDays(asOf, 2 * WEEK),
    );
  }
  return proposals;
}

function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}
