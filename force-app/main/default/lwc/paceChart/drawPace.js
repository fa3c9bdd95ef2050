import { dayAndMonth, fill, month, shortMoney } from 'c/format';
import atThisRate from '@salesforce/label/c.Scorecard_AtThisRate';
import expectedToday from '@salesforce/label/c.Scorecard_ExpectedToday';
import goalOf from '@salesforce/label/c.Scorecard_GoalOf';
import today from '@salesforce/label/c.Scorecard_Today';
import wonLabel from '@salesforce/label/c.Scorecard_WonLabel';

const TOP = 28;
const BOTTOM = 26;
const LEFT = 48;
/** Room for the goal's label beside the chart; on narrow ones it stands inside. */
const RIGHT = 62;
const NARROW = 440;
/** Below this, round amounts would have to be broken. */
const LEAST_AXIS = 100;
const MS_PER_DAY = 86_400_000;

/**
 * Where everything stands at a width, in pixels. Money arrives on days, so the line of what is won has steps.
 * @param {Record<string, any>} quarter
 * @param {readonly { takenOn: string, wonAmount: number }[]} points weekly history of the quarter, earliest first
 * @param {{ width: number, height: number }} size
 */
export function drawPace(quarter, points, { width, height }) {
  const { goalAmount, wonAmount, projection, expectedToDate, currencyCode, phase } = quarter;
  const narrow = width < NARROW;
  const right = width - (narrow ? 6 : RIGHT);
  const base = height - BOTTOM;
  const days = daysBetween(quarter.periodStart, quarter.periodEnd) + 1;
  const elapsed = Math.max(0, Math.min(days, daysBetween(quarter.periodStart, quarter.asOf)));
  const running = phase === 'Running';
  const ends = phase === 'Closed' ? days : elapsed;
  const projected = running && projection !== null ? projection : null;
  const axis = axisFor(Math.max(LEAST_AXIS, goalAmount ?? 0, wonAmount, projected ?? 0));
  const x = (day) => round(LEFT + (day / days) * (right - LEFT));
  const y = (amount) => round(base - (Math.max(0, amount) / axis.end) * (base - TOP));
  const begun = phase !== 'Not started';
  const steps = begun ? stepsOf(quarter, points, ends) : null;
  const nowX = x(ends);
  const nowY = y(wonAmount);
  return {
    narrow,
    ...{ base, top: TOP, left: LEFT, right },
    ticks: axis.ticks.map((amount) => ({
      key: amount,
      y: y(amount),
      text: shortMoney(amount, currencyCode),
    })),
    months: monthsOf(quarter).map(({ day, date }) => ({ key: date, x: x(day), text: month(date) })),
    won: steps && linePath(steps, x, y),
    area: steps && `${linePath(steps, x, y)}V${base}H${x(0)}Z`,
    dot: begun ? { x: nowX, y: nowY } : null,
    now: begun ? labelAt(nowX, nowY, base, right, narrow) : null,
    nowText: fill(wonLabel, shortMoney(wonAmount, currencyCode)),
    nowDetail:
      running && expectedToDate !== null ? fill(expectedToday, shortMoney(expectedToDate, currencyCode)) : '',
    today: running ? { x: nowX, textX: Math.min(Math.max(nowX, LEFT + 36), right - 36) } : null,
    todayText: fill(today, dayAndMonth(quarter.asOf)),
    goal: goalAmount > 0 ? { y: y(goalAmount), labelX: narrow ? LEFT + 4 : right + 6 } : null,
    goalText: fill(goalOf, shortMoney(goalAmount ?? 0, currencyCode)),
    goalAmount: shortMoney(goalAmount ?? 0, currencyCode),
    expected: goalAmount > 0 ? `M${x(0)} ${base}L${x(days)} ${y(goalAmount)}` : null,
    projection: projected === null ? null : `M${nowX} ${nowY}L${x(days)} ${y(projected)}`,
    projectionY: projected === null ? 0 : labelAbove(y(projected), y(goalAmount ?? 0)),
    projectionText: projected === null ? '' : fill(atThisRate, shortMoney(projected, currencyCode)),
  };
}

/** Won at the beginning of each day that is known; null when nothing between the first day and today is. */
function stepsOf({ periodStart, wonAmount }, points, ends) {
  const known = points
    .map(({ takenOn, wonAmount: won }) => ({ day: daysBetween(periodStart, takenOn), won }))
    .filter(({ day }) => day > 0 && day < ends);
  if (known.length === 0) return null;
  return [{ day: 0, won: 0 }, ...known, { day: ends, won: wonAmount }];
}

function linePath([first, ...rest], x, y) {
  return `M${x(first.day)} ${y(first.won)}${rest.map(({ day, won }) => `H${x(day)}V${y(won)}`).join('')}`;
}

/** Beside the dot, where there is room for two lines. */
function labelAt(nowX, nowY, base, right, narrow) {
  const toTheLeft = nowX > right - (narrow ? 96 : 120);
  const above = nowY + 40 > base;
  return {
    anchor: toTheLeft ? 'end' : 'start',
    x: nowX + (toTheLeft ? -10 : 10),
    y: above ? nowY - 26 : nowY + 20,
    detailY: above ? nowY - 10 : nowY + 36,
  };
}

/** Above the end of the line; where the goal's line runs close by, above both. */
function labelAbove(endY, goalY) {
  return (Math.abs(endY - goalY) < 24 ? Math.min(endY, goalY) : endY) - 7;
}

/** Round amounts from zero up to the most, about four of them, and a little room above. */
function axisFor(most) {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = power * [1, 2, 2.5, 5, 10].find((factor) => factor * power >= most / 4);
  const ticks = [];
  for (let tick = 0; tick <= most * 1.02; tick += step) ticks.push(tick);
  return { end: most * 1.02, ticks };
}

/** The first days of the months that begin in the period. */
function monthsOf({ periodStart, periodEnd }) {
  const months = [{ day: 0, date: periodStart }];
  const first = new Date(`${periodStart}T00:00:00Z`);
  for (let ahead = 1; ahead < 13; ahead += 1) {
    const date = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + ahead, 1))
      .toISOString()
      .slice(0, 10);
    if (date > periodEnd) break;
    months.push({ day: daysBetween(periodStart, date), date });
  }
  return months;
}

function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

function round(pixels) {
  return Math.round(pixels * 10) / 10;
}
