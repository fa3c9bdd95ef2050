import { daysLeft, standing } from './outlook.ts';
import type { Review } from './review.ts';

/** What the goal still asks for. */
export function planTitle({ data, formats }: Review): string {
  const { performance, year } = data;
  const { tally, goal, requiredPerDay } = performance;
  const { money, percent, counted } = formats;
  const period = formats.periodName(performance.period);
  const yearClause =
    year?.attainment == null
      ? ''
      : `; ${formats.periodName(year.period)} stands at ${percent(year.attainment)} of its goal`;
  switch (standing(data)) {
    case 'notStarted':
      return goal === null
        ? `${period} has ${counted(performance.totalDays, 'day')} and no goal yet; a goal adds the pace line`
        : `${period} asks for ${money(goal)} over ${counted(performance.totalDays, 'day')}, ${money(goal / performance.totalDays)} a day`;
    case 'noGoal':
      return `${counted(tally.wonCount, 'deal is', 'deals are')} won in ${period} for ${money(tally.won)}; a goal adds the pace line`;
    case 'zeroGoal':
      return `${money(tally.won)} is won in ${period}, where both sides agreed a goal of zero`;
    case 'goalMet':
      return `The ${period} goal of ${money(goal!)} is met with ${money(tally.won - goal!)} above it${yearClause}`;
    case 'closedUnder':
      return `${period} closed ${money(goal! - tally.won)} under its goal of ${money(goal!)}${yearClause}`;
    case 'running':
      return (
        `The ${period} goal needs ${money(goal! - tally.won)} more: ${money(requiredPerDay ?? 0)} a day ` +
        `over the ${counted(daysLeft(data), 'day')} left`
      );
  }
}
