import awayShort from '@salesforce/label/c.PlanRuler_AwayShort';
import dates from '@salesforce/label/c.PlanPeriod_Dates';
import quarterName from '@salesforce/label/c.PlanRuler_Quarter';
import quarterShort from '@salesforce/label/c.PlanRuler_QuarterShort';
import shared from '@salesforce/label/c.PlanRuler_Shared';
import sharedShort from '@salesforce/label/c.PlanRuler_SharedShort';
import { lanesOf } from 'c/fiscalRuler';
import { dayAndMonth, fill, month } from 'c/format';
import { monthsOf, nextDay, scaleFor } from './scale';

const TOP = 22;
const LANE = 34;
/** With the name of the lane above it. */
const NARROW_LANE = 50;
const NAME_ABOVE = 16;
const QUARTER = 24;
const PERIOD = 30;
const FOOT = 3;
const AWAY_ROW = 18;
const PILL = 18;
const LETTER = 6.2;
/** Less room than this holds no text. */
const ROOM = { wide: 64, narrow: 24, month: 30, dates: 104 };

/**
 * Where everything stands at a width, in pixels.
 * @param {object} given
 * @param {number} given.width
 * @param {import('./agreedPeriod').AgreedPeriod} given.period
 * @param {import('c/fiscalRuler').Years} given.years
 * @param {readonly import('c/fiscalRuler').PlacedAbsence[]} given.absences
 * @param {string} given.today
 * @param {{ vendor: string, partner: string, agreed: string }} given.names of lanes
 */
export function drawRuler({ width, period, years, absences, today, names }) {
  const scale = scaleFor(width, period, Object.values(names));
  const laneHeight = scale.isNarrow ? NARROW_LANE : LANE;
  const top = (place) => TOP + place * laneHeight + (scale.isNarrow ? NAME_ABOVE : 0);
  const lanes = lanesOf(years, scale.window).map(({ side, quarters }, place) =>
    drawLane(
      scale,
      { side, quarters, today, name: side === 'Vendor' ? names.vendor : names.partner },
      top(place),
    ),
  );
  const agreed = drawPeriod(scale, period, top(2), names.agreed, today);
  const awayTop = agreed.bottom + (agreed.quarterEnd ? 26 : 12);
  const away = drawAbsences(scale, absences, awayTop);
  const bottom = awayTop + Math.max(1, away.rowCount) * AWAY_ROW;
  return {
    isNarrow: scale.isNarrow,
    months: drawMonths(scale),
    gridTop: TOP - 4,
    bottom,
    lanes,
    agreed,
    away: { bars: away.bars, nameY: awayTop + 9 },
    today: scale.shows(today) ? drawToday(scale, today, bottom) : null,
    height: bottom + PILL + 2,
  };
}

function drawMonths(scale) {
  return monthsOf(scale.window).map(({ start, end }) => {
    const [from, to] = [scale.x(start), scale.x(end)];
    return { key: start, x: from, textX: (from + to) / 2, text: to - from < ROOM.month ? '' : month(start) };
  });
}

function drawLane(scale, { side, quarters, name, today }, y) {
  const kind = side.toLowerCase();
  const now = scale.shows(today) ? scale.x(today) : null;
  return {
    key: side,
    name: shortened(name, scale.most),
    nameY: scale.isNarrow ? y - 5 : y + 16,
    nameClass: `name ${kind}-text`,
    quarters: quarters.map((quarter) => {
      const [from, to] = [scale.x(quarter.start), scale.x(nextDay(quarter.end))];
      const isCrunchShown = scale.shows(quarter.end);
      const end = isCrunchShown ? scale.x(quarter.crunch.start) : to;
      const label = scale.isNarrow ? quarterShort : quarterName;
      const text = fill(label, quarter.quarter, String(quarter.fiscalYear % 100).padStart(2, '0'));
      // Today's line leaves the label the larger side.
      const cut = now !== null && now > from && now < end ? now : null;
      const room = widest([from, cut, end]);
      return {
        key: quarter.start,
        className: `quarter ${kind}${quarter.quarter % 2 ? '' : ' alternate'}`,
        textClass: `${kind}-text`,
        x: from,
        y,
        width: Math.max(0, to - from - 2),
        textX: room.middle,
        textY: y + 16,
        text: room.width > (scale.isNarrow ? ROOM.narrow : ROOM.wide) ? text : '',
        crunch: isCrunchShown && {
          x: scale.x(quarter.crunch.start) - 2,
          width: Math.max(0, to - scale.x(quarter.crunch.start)),
          y,
          footY: y + QUARTER - FOOT,
        },
      };
    }),
  };
}

function drawPeriod(scale, { start, end, quarterEnd, state }, y, name, today) {
  const [from, to] = [scale.x(start), scale.x(nextDay(end))];
  const hasClose = quarterEnd !== null && scale.shows(quarterEnd);
  const closeX = hasClose ? scale.x(nextDay(quarterEnd)) : null;
  const text = fill(dates, dayAndMonth(start), dayAndMonth(end));
  const room = widest([from, scale.shows(today) ? scale.x(today) : null, closeX, to]);
  const closeText = hasClose ? fill(scale.isNarrow ? sharedShort : shared, dayAndMonth(quarterEnd)) : '';
  return {
    name: shortened(name, scale.most),
    nameY: scale.isNarrow ? y - 5 : y + 19,
    className: state === 'agreed' ? 'agreed' : 'agreed open',
    x: from,
    y,
    width: Math.max(0, to - from),
    bottom: y + PERIOD,
    text: room.width >= Math.max(ROOM.dates, text.length * LETTER + 12) ? text : '',
    textX: room.middle,
    textY: y + 19,
    quarterEnd: hasClose && {
      x: closeX,
      textX: within(closeX, closeText, scale),
      textY: y + PERIOD + 14,
      text: closeText,
    },
  };
}

/** Bars that would touch, or whose words would, stand below each other. */
function drawAbsences(scale, absences, top) {
  const ends = [];
  const bars = absences
    .filter(({ start, end }) => end >= scale.window.start && start <= scale.window.end)
    .map((absence, place) => {
      const from = scale.x(absence.start);
      const to = from + Math.max(8, scale.x(nextDay(absence.end)) - from);
      const label = labelBeside(scale, from, to, absence.name);
      const [first, last] = label.isBefore ? [from - label.length, to] : [from, to + label.length];
      const free = ends.findIndex((end) => end <= first);
      const row = free < 0 ? ends.length : free;
      ends[row] = last;
      return {
        key: absence.id ?? `${absence.name}${place}`,
        className: absence.side === 'Vendor' ? 'away vendor' : 'away partner',
        x: from,
        y: top + row * AWAY_ROW,
        width: to - from,
        text: label.text,
        textX: label.isBefore ? from - 6 : to + 6,
        textY: top + row * AWAY_ROW + 8,
        anchor: label.isBefore ? 'end' : 'start',
      };
    });
  return { bars, rowCount: ends.length };
}

/** After its bar where that fits, else before it; cut where neither has room. */
function labelBeside(scale, from, to, name) {
  const text = scale.isNarrow ? name : fill(awayShort, name);
  const [after, before] = [scale.width - to, from - scale.left].map((room) => room - 8);
  const needed = text.length * LETTER;
  const isBefore = needed > after && before > after;
  const shown = shortened(text, Math.floor(Math.max(isBefore ? before : after, 0) / LETTER));
  return { text: shown, isBefore, length: shown.length * LETTER + 8 };
}

function drawToday(scale, today, bottom) {
  const x = scale.x(today);
  const pillX = Math.min(Math.max(x - 25, scale.left), scale.width - 50);
  return { x, pillX, pillY: bottom, textX: pillX + 25, textY: bottom + 13 };
}

/** The longest stretch that nothing cuts. */
function widest(edges) {
  const marks = edges.filter((edge) => edge !== null).sort((one, other) => one - other);
  return marks.slice(1).reduce(
    (best, edge, at) => {
      const width = edge - marks[at];
      return width > best.width ? { width, middle: marks[at] + width / 2 } : best;
    },
    { width: 0, middle: 0 },
  );
}

function within(x, text, { left, width }) {
  const half = (text.length * LETTER) / 2 + 2;
  return Math.min(Math.max(x, left + half), width - half);
}

function shortened(name, most) {
  return name.length > most ? `${name.slice(0, Math.max(0, most - 1))}…` : name;
}
