import type { Point } from '../draw/fitPoints.ts';
import type { ActionLine } from '../qbrDeckData.ts';
import { enoughByOwnIndex, pipelineMissing } from './outlook.ts';
import type { Review } from './review.ts';

/** What happened in the period. */
export function movedPoints({ data, formats }: Review): Point[] {
  const { tally, growth, winRate, smallSample } = data.performance;
  const { money, counted, percent, count } = formats;
  const points: Point[] = [];
  const change =
    growth === null
      ? ''
      : `, ${percent(Math.abs(growth))} ${growth < 0 ? 'less' : 'more'} than in the same days of the ${data.performance.period.kind} before`;
  points.push({ lead: 'Won:', text: `${counted(tally.wonCount, 'deal')} for ${money(tally.won)}${change}` });
  const [largest] = data.wonDeals;
  if (largest?.amount) {
    points.push({
      lead: 'Largest win:',
      text: `${money(largest.amount)}, ${largest.customer ?? largest.name}`,
    });
  }
  const closed = tally.trailingWonCount + tally.trailingLostCount;
  if (winRate !== null && !smallSample) {
    points.push({
      lead: 'Win rate:',
      text: `${percent(winRate)} of ${counted(closed, 'closed deal')} in four quarters`,
    });
  } else if (closed > 0) {
    points.push({
      lead: 'Closed:',
      text: `${count(tally.trailingWonCount)} of ${counted(closed, 'deal')} won in four quarters`,
    });
  }
  return points;
}

/** What stands between the numbers and the goal; says so when nothing does. */
export function attentionPoints({ data, formats }: Review): Point[] {
  const { performance, settings, year } = data;
  const { tally, gapToPace, goal, phase } = performance;
  const { money, counted, multiple } = formats;
  const points: Point[] = [];
  if (goal === null)
    points.push({ lead: 'Goal:', text: `none is set for ${formats.periodName(performance.period)}` });
  if (phase === 'running' && gapToPace !== null && gapToPace > 0 && (performance.gapToClose ?? 0) > 0) {
    points.push({ lead: 'Pace:', text: `${money(gapToPace)} to the pace line` });
  }
  const missing = phase === 'closed' ? 0 : pipelineMissing(data);
  if (
    year &&
    (year.paceStatus === 'behind' || year.paceStatus === 'justBehind') &&
    year.phase === 'running'
  ) {
    points.push({
      lead: `${formats.periodName(year.period)}:`,
      text: `${money(year.gapToPace ?? 0)} to the pace line of the year`,
    });
  }
  if (enoughByOwnIndex(data)) {
    const own = multiple(performance.ownIndex!);
    points.push({
      lead: 'Pipeline:',
      text: `${multiple(performance.coverage!)}, under the ${multiple(settings.pipelineIndex)} index and enough at own ${own}`,
    });
  } else if (missing > 0) {
    points.push({
      lead: 'Pipeline:',
      text: `${money(missing)} to the ${multiple(indexThatCounts(data))} index`,
    });
  }
  if (tally.overdueCount > 0) {
    points.push({
      lead: 'Dates:',
      text: `${counted(tally.overdueCount, 'open deal')} past the close date, ${money(tally.overdue)}`,
    });
  }
  if (tally.blankAmountCount > 0) {
    points.push({ lead: 'Amounts:', text: `${counted(tally.blankAmountCount, 'deal')} without one` });
  }
  if (points.length === 0) {
    points.push({
      lead: 'Nothing open:',
      text: 'pace, pipeline and close dates are on their lines',
    });
  }
  return points;
}

/** The first three commitments, as what the meeting decides. */
export function decisionPoints({ formats }: Review, commitments: readonly ActionLine[]): Point[] {
  return commitments.slice(0, 3).map(({ side, subject, due }) => ({
    lead: side === 'partner' ? 'Partner:' : 'Us:',
    text: due === null ? subject : `${subject} by ${formats.dayMonth(due)}`,
  }));
}

function indexThatCounts({ settings, performance }: Review['data']): number {
  return Math.min(settings.pipelineIndex, performance.ownIndex ?? settings.pipelineIndex);
}
