import { axisScale } from '../chart/axisScale.ts';
import type { ChartSpec } from '../chart/chartSpec.ts';
import type { Column } from '../draw/table.ts';
import { GRID, TYPE } from '../grid.ts';
import { PALETTE } from '../palette.ts';
import { clipped } from '../text/cleanText.ts';
import { sellerPoints, sellersTitle } from '../words/dealTitles.ts';
import type { Review } from '../words/review.ts';
import { talkTrack } from '../words/talkTrack.ts';
import { CHART_BOX, CHART_COLUMN, SIDE_COLUMN } from './columns.ts';
import type { Slide } from './slide.ts';

const SHOWN = 8;
const LONGEST_NAME = 24;

/** Won, open and lost by the partner's salespeople. Left out with fewer than two, where it would say nothing new. */
export const sellers: Slide = (canvas, review) => {
  const { data, formats } = review;
  if (data.sellers.length < 2) return;
  const shown = data.sellers.slice(0, SHOWN);
  const title = sellersTitle(review);
  const page = canvas.page({
    title,
    source: 'Salesforce opportunities by the partner’s salesperson',
    notes: talkTrack(
      `${title(data.partner.name)}.`,
      'a person with much open and little won may want help with closing; one with little open, with finding.',
      'Whom should we help, and with what?',
    ),
  });
  const words = shown.map(
    ({ name, won, open, lost }) =>
      `${name}: won ${formats.money(won)}, open ${formats.money(open)}, lost ${formats.money(lost)}`,
  );
  page.subhead('Won, open and lost by salesperson', { ...CHART_COLUMN, y: GRID.bodyTop - 0.02 });
  page.chart(sellersChart(shown, review), CHART_BOX, `Stacked bars. ${words.join('. ')}.`);
  page.subhead('In numbers', { ...SIDE_COLUMN, y: GRID.bodyTop - 0.02 });
  page.table(
    {
      ...{ columns: COLUMNS, size: TYPE.small },
      rows: shown.map(({ name, won, open, lost }) => [name, ...[won, open, lost].map(formats.money)]),
    },
    { ...SIDE_COLUMN, y: GRID.bodyTop + 0.32 },
    `${words.join('. ')}.`,
  );
  const below = GRID.bodyTop + 0.32 + 0.31 * (shown.length + 1) + 0.3;
  page.points('What stands out', sellerPoints(review), {
    ...SIDE_COLUMN,
    y: below,
    h: GRID.bodyBottom - below,
  });
};

const COLUMNS: readonly Column[] = [
  { title: 'Salesperson', width: 1.333 },
  { title: 'Won', width: 0.75, align: 'right' },
  { title: 'Open', width: 0.75, align: 'right' },
  { title: 'Lost', width: 0.75, align: 'right' },
];

function sellersChart(shown: Review['data']['sellers'], { formats }: Review): ChartSpec {
  const tops = shown.map(({ won, open, lost }) => Math.max(0, won) + open + lost);
  const unit = formats.chartMoney(Math.max(...tops));
  const values = (pick: (seller: (typeof shown)[number]) => number) =>
    shown.map((seller) => unit.value(pick(seller)));
  const scale = axisScale([...tops.map(unit.value), ...values(({ won }) => won)]);
  return {
    categories: shown.map(({ name }) => clipped(name, LONGEST_NAME)),
    direction: 'bars',
    gapPercent: 45,
    categorySize: TYPE.table,
    columns: [
      { name: `Won${unit.unitNote}`, values: values(({ won }) => won), ink: PALETTE.strong },
      { name: `Open${unit.unitNote}`, values: values(({ open }) => open), ink: PALETTE.tint },
      { name: `Lost${unit.unitNote}`, values: values(({ lost }) => lost), ink: PALETTE.muted },
    ],
    lines: [],
    axis: { ...scale, format: unit.axisFormat(scale.step), labelFormat: unit.labelFormat },
    plot: { x: 0.2, y: 0.1, w: 0.78, h: 0.8 },
  };
}
