import { money } from 'c/format';
import { byDay, isLate } from 'c/fundWords';
import { LABELS } from './labels';

/** What somebody has to do, in the order in which money waits for it. */
const GROUPS = [
  { key: 'waits', title: LABELS.waits, does: ['Approved', 'Agreed'], isOpen: true },
  { key: 'claims', title: LABELS.claims, does: ['Claim approved'], isOpen: true },
  { key: 'pay', title: LABELS.pay, does: ['Paid'], isOpen: true },
  { key: 'promised', title: LABELS.promised, does: ['Released'], isOpen: false },
];

/**
 * What waits for the reader, the oldest of each kind first.
 * @param {readonly import('c/fundsQuery').FundActivity[]} activities
 * @param {{ openId: string | null | undefined, today: string }} shown openId: undefined where nobody chose yet
 */
export function groupsOf(activities, { openId, today }) {
  const groups = GROUPS.map((group) => ({
    ...group,
    items: activities.filter(({ next }) => next.some((kind) => group.does.includes(kind))).sort(byAge),
  })).filter(({ items }) => items.length > 0);
  const first = groups.find(({ isOpen }) => isOpen)?.items[0]?.id;
  const open = openId === undefined ? first : openId;
  return groups.map(({ key, title, items }) => ({
    key,
    title,
    count: items.length,
    isClaim: key === 'claims' || key === 'pay',
    items: items.map((activity) => viewOf(activity, activity.id === open, today)),
  }));
}

export function hasToDo(groups) {
  return groups.some(({ key }) => key !== 'promised');
}

function viewOf(activity, isOpen, today) {
  const { id, name, partner, record, currency, standing, claim } = activity;
  const amount = standing.state.startsWith('Claim')
    ? claim?.claimedAmount
    : standing.approved || record.askedAmount;
  return {
    id,
    activity,
    name,
    partner: partner.name,
    amount: money(amount ?? 0, currency),
    when: byDay(standing.due, today),
    whenClass: isLate(standing.due, today) ? 'when late' : 'when',
    isOpen,
    expanded: String(isOpen),
  };
}

/** By how long it waits: since the last step. */
function byAge(one, other) {
  return (one.steps.at(-1)?.at ?? '').localeCompare(other.steps.at(-1)?.at ?? '');
}
