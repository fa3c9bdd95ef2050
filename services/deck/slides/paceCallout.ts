import type { Page } from '../draw/page.ts';
import { TYPE } from '../grid.ts';
import { PALETTE } from '../palette.ts';
import type { Review } from '../words/review.ts';
import { CHART_BOX } from './columns.ts';
import type { PaceChart } from './paceChart.ts';

const WIDTH = 2.6;

/** Says at today's column how far the year (or the period, where there is no year) is from its pace. */
export function drawPaceCallout(page: Page, { data, formats }: Review, { spec, today }: PaceChart): void {
  const shown = data.months.length > 0 ? data.year : data.performance;
  if (!shown || shown.gapToPace === null || shown.expectedToDate === null || today < 0) return;
  if (shown.phase !== 'running' || Math.round(shown.gapToPace) === 0) return;
  const behind = shown.gapToPace > 0;

  const { plot, axis, categories } = spec;
  const columnWidth = (CHART_BOX.w * plot.w) / categories.length;
  const x = CHART_BOX.x + CHART_BOX.w * plot.x + columnWidth * (today + 0.5);
  const heightOf = (value: number) =>
    CHART_BOX.y +
    CHART_BOX.h * (plot.y + plot.h * (1 - (value - axis.minimum) / (axis.maximum - axis.minimum)));
  const highest = Math.max(
    ...[...spec.columns, ...spec.lines].map(({ values }) => values[today] ?? 0),
    (spec.columns[0]!.values[today] ?? 0) + (spec.columns[1]!.values[today] ?? 0),
  );
  const right = Math.max(CHART_BOX.x + WIDTH + 0.8, x - 0.55);
  const y = Math.max(CHART_BOX.y + CHART_BOX.h * plot.y + 0.05, heightOf(highest) - 0.75);
  page.text(
    [
      {
        text: `${formats.money(Math.abs(shown.gapToPace))} ${behind ? 'behind' : 'ahead of'} pace`,
        ...{ bold: true, size: TYPE.body, ink: behind ? PALETTE.red : PALETTE.green, ends: true },
      },
      {
        text: `${formats.dayMonth(data.asOf)}: ${formats.money(shown.tally.won)} won, pace ${formats.money(shown.expectedToDate)}`,
        ...{ size: TYPE.small, ink: PALETTE.muted },
      },
    ],
    { x: right - WIDTH, y, w: WIDTH, h: 0.42 },
    { align: 'right', valign: 'middle' },
  );
  const from = { x: right + 0.06, y: y + 0.14 };
  const to = { x, y: heightOf(highest) - 0.06 };
  if (to.x - from.x > 0.1 && to.y - from.y > 0.1) {
    const ink = behind ? PALETTE.red : PALETTE.green;
    page.rule({ ...from, w: to.x - from.x, h: to.y - from.y }, ink, 1);
  }
}
