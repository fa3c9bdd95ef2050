/**
 * @typedef {import('./types.js').Horizon} Horizon
 * @typedef {import('./types.js').HorizonWindow} HorizonWindow
 * @typedef {import('./types.js').Kept} Kept
 * @typedef {import('./types.js').PlacedAction} PlacedAction
 * @typedef {import('./types.js').PlanAction} PlanAction
 */

const WINDOWS = /** @type {const} */ ([
  { key: 'Next30', from: 1, to: 30 },
  { key: 'Next60', from: 31, to: 60 },
  { key: 'Next90', from: 61, to: 90 },
]);
/** What was done keeps its place for as long as a window, so that people see it ticked. */
const DAYS_SHOWN_DONE = 30;
const DAY = 86_400_000;

/**
 * The actions of a plan in the three windows of the next 90 days; today is day 1. What is late stands in the first.
 * @param {readonly PlanAction[]} actions
 * @param {string} today YYYY-MM-DD
 * @returns {Horizon}
 */
export function planHorizon(actions, today) {
  const windows = WINDOWS.map((window) => ({
    ...window,
    start: addDays(today, window.from - 1),
    end: addDays(today, window.to - 1),
  }));
  const shown = actions.filter((action) => isOpen(action) || wasJustDone(action, today));
  const placed = shown.map((action) => ({
    action: placedAction(action, today, windows),
    window: windowOf(action.dueDate, windows),
  }));
  const open = placed.filter(({ action }) => isOpen(action));
  const inOrder = (some) => some.map(({ action }) => action).sort(byDay);
  return {
    windows: windows.map((window) => {
      const here = placed.filter((each) => each.window === window);
      return {
        ...window,
        actions: inOrder(here),
        openCount: here.filter(({ action }) => isOpen(action)).length,
      };
    }),
    later: inOrder(open.filter(({ action, window }) => !window && action.dueDate)),
    undated: inOrder(open.filter(({ action }) => !action.dueDate)),
    keptOnTime: { Partner: keptOf(actions, 'Partner', today), Vendor: keptOf(actions, 'Vendor', today) },
  };
}

/** Promises count by the day that was promised first; what both dropped or changed was no promise any more. */
function keptOf(actions, side, today) {
  const promised = actions.filter((action) => {
    if (action.side !== side || action.status === 'Cancelled' || action.status === 'Changed') return false;
    const first = promisedFor(action);
    return first !== null && (action.status === 'Done' || first < today);
  });
  const kept = promised.filter(
    (action) => action.status === 'Done' && (action.doneOn ?? promisedFor(action)) <= promisedFor(action),
  );
  return { kept: kept.length, promised: promised.length };
}

function placedAction(action, today, windows) {
  const open = isOpen(action);
  const window = windowOf(action.dueDate, windows);
  const first = promisedFor(action);
  const start = window?.start ?? (action.dueDate && action.dueDate > today ? addDays(today, 90) : null);
  const moved = first !== null && start !== null && first < start;
  return {
    ...action,
    carriedOver: open && (moved || (action.carriedOverCount ?? 0) > 0),
    late: open && action.dueDate !== null && action.dueDate < today,
  };
}

function windowOf(dueDate, windows) {
  if (!dueDate) return null;
  if (dueDate < windows[0].start) return windows[0];
  return windows.find(({ end }) => dueDate <= end) ?? null;
}

/** Slipped says that a promise was not kept; the thing is still to do. */
function isOpen({ status }) {
  return status === 'Open' || status === 'Slipped';
}

function wasJustDone({ status, dueDate, doneOn }, today) {
  return status === 'Done' && (doneOn ?? dueDate ?? '') > addDays(today, -DAYS_SHOWN_DONE);
}

function promisedFor({ firstDueDate, dueDate }) {
  return firstDueDate ?? dueDate ?? null;
}

function byDay(one, other) {
  return (
    Number(!isOpen(one)) - Number(!isOpen(other)) ||
    compare(one.dueDate ?? '9999', other.dueDate ?? '9999') ||
    compare(one.subject, other.subject) ||
    compare(one.id, other.id)
  );
}

function compare(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function addDays(date, days) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
