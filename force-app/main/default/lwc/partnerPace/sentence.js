import { dayAndMonthName, fill, money } from 'c/format';
import { LABELS } from './labels';

/**
 * The first sentence of the page, and a second one where it helps. It encourages in every state. Amounts are rounded
 * before they are compared, so that what stands on the page adds up.
 * @param {Record<string, any> | null} performance
 * @param {string} partnerName
 * @returns {{ label: string, mark: string, tone: string, more: string }} `mark` takes the place of {0} in the label
 */
export function sentenceOf(performance, partnerName) {
  if (!performance) return plain(fill(LABELS.none, partnerName), LABELS.noneWhy);
  const { currencyCode: currency, paceStatus, phase } = performance;
  const amount = (value) => money(value ?? 0, currency);
  const won = amount(performance.wonAmount);
  if (paceStatus === 'No goal set') return plain(fill(LABELS.noGoal, won), LABELS.noGoalWhy);
  if (paceStatus === 'Goal of zero') return plain(fill(LABELS.zero, won), LABELS.zeroWhy);
  const goal = amount(performance.goalAmount);
  if (paceStatus === 'Not started' || phase === 'Not started') {
    const start = fill(LABELS.notStarted, dayAndMonthName(performance.periodStart));
    return plain(start, fill(LABELS.notStartedWhy, goal));
  }
  const isReached = performance.wonAmount >= performance.goalAmount;
  if (phase === 'Closed') return plain(fill(isReached ? LABELS.closedReached : LABELS.closed, won, goal));
  if (isReached) return { label: LABELS.reached, mark: won, tone: 'ahead', more: '' };
  return atPace(performance, amount);
}

function atPace({ wonAmount, expectedToDate, openPipeline }, amount) {
  const ahead = Math.round(wonAmount ?? 0) - Math.round(expectedToDate ?? 0);
  if (ahead === 0) return plain(LABELS.onPace);
  if (ahead > 0) {
    return { label: LABELS.atPace, mark: fill(LABELS.aheadMark, amount(ahead)), tone: 'ahead', more: '' };
  }
  const more = openDealsWords(openPipeline ?? 0, -ahead, amount);
  return { label: LABELS.atPace, mark: fill(LABELS.behindMark, amount(-ahead)), tone: 'behind', more };
}

/** Promises no more than open deals can keep. */
function openDealsWords(open, gap, amount) {
  if (open <= 0) return LABELS.behindNoDeals;
  return fill(open >= gap ? LABELS.behindOpenDeals : LABELS.behindSomeDeals, amount(open));
}

function plain(label, more = '') {
  return { label, mark: '', tone: '', more };
}
