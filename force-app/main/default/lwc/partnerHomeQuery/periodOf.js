/**
 * The period that the first sentence is about: what was agreed for it counts more than whose calendar it is. A running
 * one before the last that closed, before the next; of several, the one that was agreed together, then the quarter.
 * @param {readonly Record<string, any>[]} performance
 * @returns {Record<string, any> | null}
 */
export function periodOf(performance) {
  const inPhase = (wanted) => performance.filter(({ phase }) => phase === wanted);
  const running = [...inPhase('Running')].sort((one, other) => rank(one) - rank(other));
  const closed = [...inPhase('Closed')].sort((one, other) => (one.periodEnd < other.periodEnd ? 1 : -1));
  const next = [...performance].sort((one, other) => (one.periodStart < other.periodStart ? -1 : 1));
  return running[0] ?? closed[0] ?? next[0] ?? null;
}

const KINDS = ['Quarter', 'Year', 'Month'];

function rank({ goalAmount, periodCalendar, periodKind }) {
  const hasGoal = (goalAmount ?? null) !== null;
  const isMutual = periodCalendar === 'Mutual';
  return (hasGoal ? 0 : 100) + (isMutual ? 0 : 10) + KINDS.indexOf(periodKind);
}
