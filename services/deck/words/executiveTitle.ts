import { daysLeft, standing } from './outlook.ts';
import type { Review, TitleSentence } from './review.ts';

/** The one sentence of the review: where the partner stands. */
export function executiveTitle({ data, formats }: Review): TitleSentence {
  const { performance } = data;
  const { tally, goal, elapsed, gapToPace } = performance;
  const { money, percent, counted, date } = formats;
  const period = formats.periodName(performance.period);
  const kind = performance.period.kind;
  const share = percent(performance.attainment ?? 0);
  switch (standing(data)) {
    case 'notStarted':
      return (name) =>
        `${name} starts ${period} on ${date(performance.period.start)} with ${money(tally.openPipeline)} of open pipeline` +
        (goal === null ? '; no goal is set yet' : ` toward a goal of ${money(goal)}`);
    case 'noGoal':
      return (name) =>
        `${name} has won ${money(tally.won)} from ${counted(tally.wonCount, 'deal')} in ${period}; no goal is set yet`;
    case 'zeroGoal':
      return (name) =>
        `${name} has won ${money(tally.won)} from ${counted(tally.wonCount, 'deal')} in ${period}, where the goal is zero`;
    case 'goalMet':
      return performance.phase === 'closed'
        ? (name) => `${name} closed ${period} at ${share} of goal: ${money(tally.won)} won of ${money(goal!)}`
        : (name) =>
            `${name} has reached ${share} of the ${period} goal with ${counted(daysLeft(data), 'day')} left in the ${kind}`;
    case 'closedUnder':
      return (name) =>
        `${name} closed ${period} at ${share} of goal: ${money(tally.won)} won, ${money(goal! - tally.won)} short of ${money(goal!)}`;
    case 'running':
      return (name) =>
        `${name} is at ${share} of the ${period} goal with ${percent(elapsed)} of the ${kind} elapsed${paceClause(gapToPace, money)}`;
  }
}

function paceClause(gap: number | null, money: (cents: number) => string): string {
  if (gap === null || Math.round(gap) === 0) return '';
  return gap > 0 ? `: ${money(gap)} behind pace` : `: ${money(-gap)} ahead of pace`;
}
