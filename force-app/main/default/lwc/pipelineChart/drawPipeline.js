import { fill, shortMoney, times } from 'c/format';
import indexLabel from '@salesforce/label/c.Scorecard_Index';
import nextLabel from '@salesforce/label/c.Scorecard_NextQuarter';
import openOnToGo from '@salesforce/label/c.Scorecard_OpenOnToGo';
import openQualified from '@salesforce/label/c.Scorecard_OpenQualified';
import ownIndexLabel from '@salesforce/label/c.Scorecard_OwnIndex';
import thisLabel from '@salesforce/label/c.Scorecard_ThisQuarter';

const TOP = 40;
const BAR = 28;
const GAP = 1.5;
/** Labels of the two indexes that stand closer than this are written away from each other. */
const LABEL_WIDTH = 96;
/** Name, amounts and ratio of a quarter do not fit beside each other on less: the name goes above. */
const ONE_LINE = 340;
const LINE = 14;

/**
 * Where everything stands at a width, in pixels. Both quarters share one axis of multiples of what remains, so that
 * each index is one straight line.
 * @param {readonly Record<string, any>[]} quarters this one and, where it is measured, the next
 * @param {{ width: number, rowHeight: number }} size
 */
export function drawPipeline(quarters, { width, rowHeight }) {
  const [{ ownIndex, pipelineIndex }] = quarters;
  const end = axisEnd(quarters);
  const x = (multiple) => Math.round((Math.min(multiple, end) / end) * (width - 2) * 10) / 10 + 1;
  const height = TOP + quarters.length * rowHeight + 6;
  return {
    height,
    rows: quarters.map((quarter, position) => ({
      ...rowOf(quarter, TOP + position * rowHeight, x, end),
      ...placesOf(TOP + position * rowHeight, width),
    })),
    ...indexLabels(x(pipelineIndex), ownIndex === null ? null : x(ownIndex)),
    // Without a goal there is nothing that a multiple could be of.
    hasIndexes: quarters.some(({ coverage }) => coverage !== null),
    indexText: fill(indexLabel, times(pipelineIndex)),
    ownText: ownIndex === null ? '' : fill(ownIndexLabel, times(ownIndex)),
    axis: Array.from({ length: end + 1 }, (_, multiple) => ({
      key: multiple,
      x: x(multiple),
      text: `${multiple}x`,
      anchor: multiple === 0 ? 'start' : multiple === end ? 'end' : 'middle',
    })),
  };
}

/** Four times what remains, or as far as six for those who have more. */
function axisEnd(quarters) {
  const [{ ownIndex, pipelineIndex }] = quarters;
  const most = Math.max(pipelineIndex + 1, ownIndex ?? 0, ...quarters.map(({ coverage }) => coverage ?? 0));
  return Math.max(4, Math.min(6, Math.ceil(most)));
}

function rowOf(quarter, y, x, end) {
  const { coverage, currencyCode, openPipeline, remainingAmount, weightedPipeline } = quarter;
  const cash = (amount) => shortMoney(amount ?? 0, currencyCode);
  const likely = coverage === null ? 0 : Math.min(coverage, (weightedPipeline ?? 0) / remainingAmount);
  return {
    key: quarter.id,
    label: y === TOP ? thisLabel : nextLabel,
    text:
      coverage === null
        ? fill(openQualified, cash(openPipeline))
        : fill(openOnToGo, cash(openPipeline), cash(remainingAmount)),
    ratio: coverage === null ? '' : times(coverage),
    barY: y + 16,
    lineFrom: y + 12,
    lineTo: y + 20 + BAR,
    likely: { x: x(0), width: Math.max(0, x(likely) - x(0) - GAP) },
    rest: { x: x(likely), width: Math.max(0, x(coverage ?? 0) - x(likely)) },
    beyond: (coverage ?? 0) > end ? `M-16 ${y + 25} l5 5 l-5 5 M-9 ${y + 25} l5 5 l-5 5` : null,
    hasIndexes: coverage !== null,
  };
}

function placesOf(y, width) {
  const textY = y + 6;
  return width < ONE_LINE ? { labelY: textY - LINE, textX: 0, textY } : { labelY: textY, textX: 92, textY };
}

function indexLabels(indexX, ownX) {
  const close = ownX !== null && Math.abs(indexX - ownX) < LABEL_WIDTH;
  const ownFirst = ownX !== null && ownX <= indexX;
  const away = (first) => (first ? 'end' : 'start');
  return {
    indexX,
    ownX,
    indexAnchor: close ? away(!ownFirst) : 'middle',
    ownAnchor: close ? away(ownFirst) : 'middle',
  };
}
