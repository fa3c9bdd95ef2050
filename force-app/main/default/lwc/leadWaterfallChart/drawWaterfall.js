import { STAGES } from 'c/leadWaterfall';

const TOP = 34;
const PLOT = 190;
/** How far a column may hang under the line of one. */
const BELOW = 40;
const NAMES = 46;
const ROOM_FOR_NAMES = 70;

/**
 * Where the columns stand at a width, in pixels. Each line is ten times the one below it.
 * @param {import('c/leadWaterfall').Waterfall} waterfall
 * @param {import('c/funnelRates').Case} chosen
 * @param {number} width
 */
export function drawWaterfall({ cases }, chosen, width) {
  const left = width < 480 ? 32 : 44;
  const slot = (width - left) / STAGES.length;
  const column = Math.min(54, Math.round(slot * 0.62));
  const biggest = Math.max(10, ...Object.values(cases).map(({ counts }) => counts.reached));
  const decades = Math.ceil(Math.log10(biggest));
  const unit = PLOT / decades;
  const baseline = TOP + PLOT;
  const y = (count) => {
    if (count <= 0) return baseline + BELOW;
    return Math.min(baseline + BELOW, baseline - Math.log10(count) * unit);
  };
  const hangs = STAGES.some((stage) => Object.values(cases).some(({ counts }) => counts[stage] < 1));
  const foot = baseline + (hangs ? BELOW : 0);
  return {
    height: foot + NAMES,
    left,
    baseline,
    nameY: foot + 20,
    rateY: foot + 36,
    isNarrow: slot < ROOM_FOR_NAMES,
    lines: Array.from({ length: decades + 1 }, (_, power) => ({
      key: power,
      y: baseline - power * unit,
      textY: baseline - power * unit + 4,
      value: 10 ** power,
      isBaseline: power === 0,
    })),
    columns: STAGES.map((stage, index) => {
      const counts = Object.values(cases).map((each) => each.counts[stage]);
      const count = cases[chosen].counts[stage];
      const [end, low, high] = [y(count), y(Math.min(...counts)), y(Math.max(...counts))];
      const x = left + slot * index + slot / 2;
      return {
        stage,
        count,
        x,
        barX: x - column / 2,
        width: column,
        isUnderOne: count < 1,
        y: Math.min(baseline, end),
        height: Math.max(1, Math.abs(end - baseline)),
        whisker: Math.abs(low - high) > 1 ? { low, high, from: x - 5, to: x + 5 } : null,
        textY: Math.min(end, high, baseline) - 8,
      };
    }),
  };
}
