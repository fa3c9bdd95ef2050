const DAY = 86_400_000;
/** From this width on a year fits with its words. */
const WIDE = 600;
const LETTER = 6.6;
const WIDEST_NAME = 168;
const MONTHS_SHOWN = 12;
const DAYS_AROUND = 14;

/**
 * Which days are drawn where. Wide: twelve months around the period. Narrow: the period and two weeks on each side,
 * names of lanes above them.
 * @param {number} width pixels
 * @param {{ start: string, end: string }} period
 * @param {readonly string[]} names of lanes
 */
export function scaleFor(width, period, names) {
  const isNarrow = width < WIDE;
  const longest = Math.max(...names.map((name) => name.length)) * LETTER + 14;
  const left = isNarrow ? 0 : Math.min(WIDEST_NAME, Math.round(longest));
  const window = isNarrow ? around(period) : yearAround(period);
  const [from, to] = [dayNumber(window.start), dayNumber(window.end) + 1];
  return {
    isNarrow,
    left,
    width,
    window,
    most: isNarrow ? Infinity : Math.floor((left - 10) / LETTER),
    /** Left edge of a day, within the drawing. */
    x: (day) => {
      const place = Math.min(Math.max(dayNumber(day), from), to);
      return Math.round((left + ((place - from) * (width - left)) / (to - from)) * 10) / 10;
    },
    shows: (day) => day >= window.start && day <= window.end,
  };
}

/** @param {string} day YYYY-MM-DD */
export function nextDay(day) {
  return fromNumber(dayNumber(day) + 1);
}

/** First days of the months that touch a window, within it. */
export function monthsOf({ start, end }) {
  const months = [];
  for (let first = `${start.slice(0, 7)}-01`; first <= end; first = addMonths(first, 1)) {
    const next = addMonths(first, 1);
    months.push({ start: first < start ? start : first, end: next > end ? nextDay(end) : next });
  }
  return months;
}

function around({ start, end }) {
  return { start: fromNumber(dayNumber(start) - DAYS_AROUND), end: fromNumber(dayNumber(end) + DAYS_AROUND) };
}

function yearAround({ start, end }) {
  const months = Math.max(1, Math.ceil((dayNumber(end) - dayNumber(start)) / 30.5));
  if (months > MONTHS_SHOWN) return { start, end };
  const first = addMonths(`${start.slice(0, 7)}-01`, -Math.floor((MONTHS_SHOWN - months) / 2));
  return { start: first, end: fromNumber(dayNumber(addMonths(first, MONTHS_SHOWN)) - 1) };
}

function addMonths(first, months) {
  const index = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

function dayNumber(day) {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

function fromNumber(number) {
  return new Date(number * DAY).toISOString().slice(0, 10);
}
