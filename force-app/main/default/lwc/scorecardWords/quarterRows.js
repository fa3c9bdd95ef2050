import { fill, money, percent, whole } from 'c/format';
import noGoal from '@salesforce/label/c.Scorecard_NoGoal';
import restated from '@salesforce/label/c.Scorecard_Restated';
import tasksOf from '@salesforce/label/c.Scorecard_ActualOfRequired';
import wonOfClosed from '@salesforce/label/c.Scorecard_WonOfClosed';
import { periodName } from './periodName';
import { isClosed, isUpcoming, paceStatus } from './statuses';

/** Where nothing can be said. */
const NOTHING = '–';

/** Each quarter that has begun, and the running year, with every metric as it was stored. */
export function quarterRows({ quarters, years, current }) {
  const begun = quarters.filter((quarter) => !isUpcoming(quarter) && !isEmpty(quarter));
  const year = years.find(({ phase }) => phase === 'Running');
  return {
    quarters: begun.map((quarter) => rowOf(quarter, quarter === current)),
    // What is to be done about a year is done in its quarters, so it has words and no colour.
    year: year ? { ...rowOf(year, true), tone: '' } : null,
  };
}

/** A quarter before the partner joined. */
function isEmpty({ goalAmount, wonAmount, wonCount, lostAmount }) {
  return goalAmount === null && !wonAmount && !wonCount && !lostAmount;
}

function rowOf(quarter, isCurrent) {
  const { tone, word } = paceStatus(quarter);
  const cash = (amount) => (amount === null ? NOTHING : money(amount, quarter.currencyCode));
  return {
    key: quarter.id,
    name: periodName(quarter.periodLabel),
    current: isCurrent ? 'true' : null,
    className: isCurrent ? 'now' : '',
    goal: quarter.goalAmount === null ? noGoal : cash(quarter.goalAmount),
    won: cash(quarter.wonAmount),
    restated: quarter.restatedAmount ? fill(restated, signedCash(quarter)) : '',
    ofGoal: quarter.attainment === null ? NOTHING : percent(quarter.attainment),
    result: quarter.goalAmount === null ? '' : word,
    // History has words, no colour.
    tone: isClosed(quarter) || quarter.goalAmount === null ? '' : tone,
    lost: cash(quarter.lostAmount),
    winRate: rateOf(quarter),
    dealsWon: countOf(quarter.wonCount),
    averageDeal: cash(quarter.averageDealSize),
    certified: countOf(quarter.certifiedCount),
    tasks: quarter.tasksDueCount
      ? fill(tasksOf, whole(quarter.tasksDoneCount ?? 0), whole(quarter.tasksDueCount))
      : NOTHING,
  };
}

function signedCash({ restatedAmount, currencyCode }) {
  return `${restatedAmount > 0 ? '+' : ''}${money(restatedAmount, currencyCode)}`;
}

/** A rate on a handful of deals is said as what it is. */
function rateOf({ winRate, smallSample, trailingWonCount, trailingLostCount }) {
  const closed = (trailingWonCount ?? 0) + (trailingLostCount ?? 0);
  if (closed === 0) return NOTHING;
  return smallSample ? fill(wonOfClosed, trailingWonCount, closed) : percent(winRate);
}

function countOf(value) {
  return value === null ? NOTHING : whole(value);
}
