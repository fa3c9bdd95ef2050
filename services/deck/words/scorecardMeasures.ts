import type { Performance } from '../../domain/performance.ts';
import type { Status } from '../draw/status.ts';
import { nextPipelineNeeded, pipelineNeeded } from './outlook.ts';
import type { Review } from './review.ts';
import { paceStatus, pipelineStatus } from './statuses.ts';

/** One row of the scorecard, as it is read. */
export interface Measure {
  readonly name: string;
  /** The same inside a sentence. */
  readonly shortName: string;
  readonly goal: string;
  readonly actual: string;
  /** Actual as a share of the goal; null without one. */
  readonly share: number | null;
  /** Where the share should be by now; null where it should be all of it. */
  readonly expectedShare: number | null;
  /** At or over its line; null where there is no line. */
  readonly onLine: boolean | null;
  readonly status: Status | null;
  readonly reading: string;
}

export const NOTHING = '–';

export function scorecardMeasures(review: Review): Measure[] {
  const { data } = review;
  const measures = [planMeasure(review, data.performance)];
  if (data.year && data.year.period.id !== data.performance.period.id) {
    measures.push(planMeasure(review, data.year));
  }
  if (data.performance.phase !== 'closed') measures.push(pipelineMeasure(review));
  if (data.next) measures.push(nextPipelineMeasure(review));
  measures.push(winRateMeasure(review), dealSizeMeasure(review));
  if (data.performance.tally.registrationsSubmitted > 0) measures.push(registrationMeasure(review));
  measures.push(datesMeasure(review));
  return measures;
}

function planMeasure({ formats }: Review, performance: Performance): Measure {
  const { goal, attainment, paceIndex, expectedToDate, elapsed, phase, tally } = performance;
  const { money, percent, index } = formats;
  const hasGoal = attainment !== null;
  const pace =
    paceIndex === null || phase === 'closed'
      ? `${formats.counted(tally.wonCount, 'won deal')}`
      : `Pace ${index(paceIndex)}; ${money(expectedToDate ?? 0)} expected at ${percent(elapsed)} elapsed`;
  return {
    name: `Won in ${formats.periodName(performance.period)}`,
    shortName: `${formats.periodName(performance.period)} pace`,
    goal: goal === null ? NOTHING : money(goal),
    actual: money(tally.won),
    share: attainment,
    expectedShare: phase === 'running' ? elapsed : null,
    onLine:
      hasGoal && phase !== 'notStarted'
        ? phase === 'closed'
          ? attainment >= 1
          : (paceIndex ?? 0) >= 1
        : null,
    status: paceStatus(performance),
    reading: pace,
  };
}

function pipelineMeasure({ data, formats }: Review): Measure {
  const { performance, settings } = data;
  const { tally, pipelineScore, coverage, pipelineStatus: word, ownIndex } = performance;
  const needed = pipelineNeeded(data, settings.pipelineIndex);
  const own = ownIndex === null ? '' : `; own index ${formats.multiple(ownIndex)}`;
  return {
    name: `Pipeline for ${formats.periodName(performance.period)}`,
    shortName: `${formats.periodName(performance.period)} pipeline`,
    goal: needed === null ? NOTHING : formats.money(needed),
    actual: formats.money(tally.openPipeline),
    share: pipelineScore,
    expectedShare: null,
    onLine:
      word === 'goalMet' ? true : pipelineScore === null ? null : pipelineScore >= settings.pipelineGreen,
    status: pipelineStatus(performance),
    reading:
      coverage === null
        ? `${formats.counted(tally.openPipelineCount, 'qualified deal')} open`
        : `Covers what remains ${formats.multipleAgainst(coverage, settings.pipelineIndex)}${own}`,
  };
}

function nextPipelineMeasure({ data, formats }: Review): Measure {
  const { tally, nextCoverage } = data.performance;
  const needed = nextPipelineNeeded(data, data.settings.pipelineIndex);
  const share = nextCoverage === null ? null : nextCoverage / data.settings.pipelineIndex;
  const enough = share !== null && share >= data.settings.pipelineGreen;
  return {
    name: `Pipeline for ${formats.periodName(data.next!)}`,
    shortName: `${formats.periodName(data.next!)} pipeline`,
    goal: needed === null ? NOTHING : formats.money(needed),
    actual: formats.money(tally.nextPipeline),
    share,
    expectedShare: null,
    // Its period has not begun: being short of the index is no gap yet.
    onLine: null,
    status: share === null ? { tone: 'grey', word: 'No goal set' } : enough ? ENOUGH : BUILDING,
    reading:
      nextCoverage === null ? 'A goal adds coverage' : `Covers its goal ${formats.multiple(nextCoverage)}`,
  };
}

const ENOUGH: Status = { tone: 'green', word: 'Enough' };
const BUILDING: Status = { tone: 'grey', word: 'Building' };

function winRateMeasure({ data, formats }: Review): Measure {
  const { tally, winRate, winRateByValue, smallSample } = data.performance;
  const closed = tally.trailingWonCount + tally.trailingLostCount;
  const few = winRate === null || smallSample;
  return {
    ...withoutGoal('Win rate, last four quarters'),
    actual: few
      ? `${formats.count(tally.trailingWonCount)} of ${formats.count(closed)} won`
      : formats.percent(winRate),
    reading: few
      ? `A rate needs ${formats.count(data.settings.smallSample)} closed deals`
      : `Of ${formats.counted(closed, 'closed deal')}; ${formats.percent(winRateByValue ?? 0)} by value`,
  };
}

function dealSizeMeasure({ data, formats }: Review): Measure {
  const { averageDealSize, medianDealSize, largestDealShare, tally } = data.performance;
  const median = medianDealSize === null ? '' : `Median ${formats.money(medianDealSize)}`;
  const large =
    largestDealShare !== null && largestDealShare > 0.5 && tally.sizedWonCount > 1
      ? `; one deal is ${formats.percent(largestDealShare)} of it`
      : '';
  return {
    ...withoutGoal('Average won deal'),
    actual: averageDealSize === null ? NOTHING : formats.money(averageDealSize),
    reading: averageDealSize === null ? 'No won deal with an amount yet' : `${median}${large}`,
  };
}

function registrationMeasure({ data, formats }: Review): Measure {
  const { tally, medianDecisionHours } = data.performance;
  const decided = tally.registrationsApproved + tally.registrationsRejected;
  return {
    ...withoutGoal('Registrations approved'),
    actual: `${formats.count(tally.registrationsApproved)} of ${formats.count(decided)}`,
    reading:
      medianDecisionHours === null
        ? `${formats.count(tally.registrationsPending)} pending`
        : `Decided in ${formats.counted(Math.round(medianDecisionHours), 'business hour')} (median)`,
  };
}

function datesMeasure({ data, formats }: Review): Measure {
  const { overdueCount, overdue } = data.performance.tally;
  return {
    name: 'Open deals past their close date',
    shortName: 'close dates',
    goal: formats.count(0),
    actual: formats.count(overdueCount),
    share: null,
    expectedShare: null,
    onLine: overdueCount === 0,
    status: overdueCount === 0 ? { tone: 'green', word: 'Met' } : { tone: 'yellow', word: 'Needs dates' },
    reading:
      overdueCount === 0
        ? 'Every open deal has a date ahead'
        : `${formats.money(overdue)} left out of coverage`,
  };
}

function withoutGoal(name: string): Omit<Measure, 'actual' | 'reading'> {
  return {
    name,
    shortName: name,
    goal: NOTHING,
    share: null,
    expectedShare: null,
    onLine: null,
    status: null,
  };
}

export function scorecardTitle({ formats }: Review, measures: readonly Measure[]): string {
  const lined = measures.filter(({ onLine }) => onLine !== null);
  const on = lined.filter(({ onLine }) => onLine).length;
  const below = lined.filter(({ onLine }) => !onLine).map(({ shortName }) => shortName);
  if (lined.length < 2) {
    const all = formats.counted(measures.length, 'measure is', 'measures are');
    return `${all} tracked, ${formats.count(lined.length)} of them against a line; a goal adds the others`;
  }
  const verb = on === 1 ? 'is' : 'are';
  const count = `${formats.count(on)} of ${formats.counted(lined.length, 'measure')} ${verb} at the line or above it`;
  return below.length === 0 ? count : `${count}; still below: ${listed(below)}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
