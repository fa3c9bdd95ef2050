import type { Point } from '../draw/fitPoints.ts';
import { daysLeft, enoughByOwnIndex, pipelineMissing, standing } from './outlook.ts';
import type { Review } from './review.ts';

/** What it takes to reach the goal, in money and days. */
export function planPoints({ data, formats }: Review): Point[] {
  const { performance, settings } = data;
  const { goal, projection, tally, elapsedDays, requiredPerDay, growth } = performance;
  const { money, counted, percent, count } = formats;
  const points: Point[] = [];
  if (standing(data) === 'running') {
    const soFar = elapsedDays > 0 ? `, ${money(tally.won / elapsedDays)} so far` : '';
    points.push({
      lead: 'A day:',
      text: `${money(requiredPerDay ?? 0)} over ${counted(daysLeft(data), 'day')}${soFar}`,
    });
  }
  if (performance.phase === 'running') {
    const share = projection !== null && goal ? `, ${percent(projection / goal)} of goal` : '';
    points.push(
      projection === null
        ? {
            lead: 'Projection:',
            text: `too early; from ${percent(settings.projectionMinimumElapsed)} of the days and ${count(settings.projectionMinimumWon)} won deals`,
          }
        : { lead: 'Projection:', text: `${money(projection)} at today’s pace${share}` },
    );
  }
  if (tally.weightedPipelineHundredths > 0 && performance.phase !== 'closed') {
    const weighted = tally.weightedPipelineHundredths / 100;
    points.push({
      lead: 'Open, weighted:',
      text: `${money(weighted)} due in the period by stage probability`,
    });
  }
  if (growth !== null) {
    points.push({
      lead: 'Change:',
      text: `${percent(Math.abs(growth))} ${growth < 0 ? 'less' : 'more'} than the same days of the period before`,
    });
  }
  if (points.length === 0)
    points.push({ lead: 'Won:', text: `${counted(tally.wonCount, 'deal')} for ${money(tally.won)}` });
  return points;
}

/** What the pipeline needs, never more than the partner's own win rate asks for. */
export function pipelinePoints({ data, formats }: Review): Point[] {
  const { performance, settings } = data;
  const { tally, ownIndex, winRateByValue, nextCoverage } = performance;
  const { money, counted, multiple, percent } = formats;
  const points: Point[] = [];
  const missing = performance.phase === 'closed' ? 0 : pipelineMissing(data);
  if (missing > 0) {
    const deals =
      performance.averageDealSize && performance.averageDealSize > 0
        ? `, about ${counted(Math.ceil(missing / performance.averageDealSize), 'deal')} of today’s size`
        : '';
    points.push({ lead: 'Build:', text: `${money(missing)} more${deals}` });
  } else if (enoughByOwnIndex(data)) {
    points.push({
      lead: 'Enough:',
      text: `${percent(winRateByValue ?? 0)} by value is won, so ${multiple(ownIndex!)} closes the goal`,
    });
  }
  if (ownIndex === null) {
    points.push({
      lead: 'Own index:',
      text: `from ${counted(settings.ownIndexMinimumDeals, 'closed deal')} on`,
    });
  } else if (missing > 0 || !enoughByOwnIndex(data)) {
    points.push({
      lead: 'Own index:',
      text: `${multiple(ownIndex)}, from ${percent(winRateByValue ?? 0)} won by value`,
    });
  }
  if (tally.overdueCount > 0) {
    points.push({
      lead: 'Left out:',
      text: `${counted(tally.overdueCount, 'overdue deal')}, ${money(tally.overdue)}`,
    });
  }
  if (data.next) {
    const coverage = nextCoverage === null ? 'a goal adds coverage' : `${multiple(nextCoverage)} its goal`;
    points.push({
      lead: `${formats.periodName(data.next)}:`,
      text: `${money(tally.nextPipeline)} open, ${coverage}`,
    });
  }
  return points;
}

/** How the four numbers of the ratio relate. */
export function ratioPoints({ data, formats }: Review): Point[] {
  const { performance, lostDeals } = data;
  const { tally, goal } = performance;
  const { money, counted, percent } = formats;
  const points: Point[] = [];
  if (goal) {
    const share = (amount: number) => percent(amount / goal);
    points.push({
      lead: 'Of goal:',
      text: `${share(tally.won)} won, ${share(tally.open)} open, ${share(tally.lost)} lost`,
    });
  }
  points.push({
    lead: 'Deals:',
    text: `${counted(tally.wonCount, 'won deal')}, ${formats.count(tally.openCount)} open, ${formats.count(tally.lostCount)} lost`,
  });
  const [largestLost] = lostDeals;
  if (largestLost?.amount) {
    points.push({
      lead: 'Largest lost:',
      text: `${money(largestLost.amount)}, ${largestLost.customer ?? largestLost.name}`,
    });
  }
  if (tally.adjustmentCount > 0) {
    points.push({
      lead: 'Credits:',
      text: `${money(tally.adjustments)} in ${counted(tally.adjustmentCount, 'credit')} are netted in won`,
    });
  }
  return points;
}
