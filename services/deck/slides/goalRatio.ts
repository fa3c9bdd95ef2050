import type { Performance } from '../../domain/performance.ts';
import { axisScale } from '../chart/axisScale.ts';
import type { ChartSpec } from '../chart/chartSpec.ts';
import type { Column } from '../draw/table.ts';
import { GRID, TYPE } from '../grid.ts';
import { PALETTE } from '../palette.ts';
import { ratioTitle } from '../words/dealTitles.ts';
import type { Review } from '../words/review.ts';
import { NOTHING } from '../words/scorecardMeasures.ts';
import { ratioPoints } from '../words/slidePoints.ts';
import { talkTrack } from '../words/talkTrack.ts';
import { CHART_BOX, CHART_COLUMN, SIDE_COLUMN } from './columns.ts';
import type { Slide } from './slide.ts';

/** Goal, won, open and lost by quarter. Left out where the period has neither goal nor deal. */
export const goalRatio: Slide = (canvas, review) => {
  const { data, formats } = review;
  const { tally, goal } = data.performance;
  if (goal === null && tally.wonCount + tally.openCount + tally.lostCount === 0) return;
  const periods = data.quarters.length > 0 ? data.quarters : [data.performance];
  const points = ratioPoints(review);
  const page = canvas.page({
    title: () => ratioTitle(review),
    source: 'Salesforce opportunities by close date, and accepted goals',
    notes: talkTrack(
      `${ratioTitle(review)}.`,
      points.map(({ lead, text }) => `${lead} ${text}.`).join(' '),
      'What did the won deals have in common that the lost ones had not?',
    ),
  });
  page.subhead('Goal, won, open and lost by period', { ...CHART_COLUMN, y: GRID.bodyTop - 0.02 });
  const rows = periods.map((performance) => ratioRow(performance, review));
  const inWords = rows.map(
    ([name, target, won, open, lost]) => `${name}: goal ${target}, won ${won}, open ${open}, lost ${lost}`,
  );
  page.chart(
    ratioChart(periods, review),
    CHART_BOX,
    `Stacked columns with a goal marker. ${inWords.join('. ')}.`,
  );

  const top = GRID.bodyTop - 0.02;
  page.subhead('The ratio', { ...SIDE_COLUMN, y: top });
  page.table(
    { columns: COLUMNS, rows, size: TYPE.small },
    { ...SIDE_COLUMN, y: top + 0.34 },
    inWords.join('. '),
  );
  const below = top + 0.34 + 0.31 * (rows.length + 1) + 0.3;
  page.points(`In ${formats.periodName(data.performance.period)}`, points, {
    ...SIDE_COLUMN,
    ...{ y: below, h: GRID.bodyBottom - below },
  });
};

const COLUMNS: readonly Column[] = [
  { title: 'Period', width: 0.623 },
  { title: 'Goal', width: 0.74, align: 'right' },
  { title: 'Won', width: 0.74, align: 'right' },
  { title: 'Open', width: 0.74, align: 'right' },
  { title: 'Lost', width: 0.74, align: 'right' },
];

function ratioRow({ period, goal, tally }: Performance, { formats }: Review): string[] {
  return [
    formats.shortPeriodName(period),
    goal === null ? NOTHING : formats.money(goal),
    ...[tally.won, tally.open, tally.lost].map(formats.money),
  ];
}

function ratioChart(periods: readonly Performance[], { data, formats }: Review): ChartSpec {
  const tops = periods.map(({ tally }) => Math.max(0, tally.won) + tally.open + tally.lost);
  const goals = periods.map(({ goal }) => goal);
  const unit = formats.chartMoney(Math.max(...tops, ...goals.map((goal) => goal ?? 0)));
  const units = (amounts: readonly (number | null)[]) =>
    amounts.map((amount) => (amount === null ? null : unit.value(amount)));
  const won = units(periods.map(({ tally }) => tally.won));
  const scale = axisScale([...units(tops), ...units(goals), ...won]);
  const reviewed = periods.findIndex(({ period }) => period.id === data.performance.period.id);
  const labelled = reviewed >= 0 && (won[reviewed] ?? 0) > scale.maximum * 0.08;
  return {
    categories: periods.map(({ period }) => formats.periodName(period)),
    direction: 'columns',
    gapPercent: 60,
    categorySize: TYPE.body,
    columns: [
      {
        ...{ name: `Won${unit.unitNote}`, values: won, ink: PALETTE.strong },
        ...(labelled ? { labels: { [reviewed]: { at: 'center', ink: PALETTE.paper } as const } } : {}),
      },
      {
        name: `Open${unit.unitNote}`,
        values: units(periods.map(({ tally }) => tally.open)),
        ink: PALETTE.tint,
      },
      {
        name: `Lost${unit.unitNote}`,
        values: units(periods.map(({ tally }) => tally.lost)),
        ink: PALETTE.muted,
      },
    ],
    lines: goals.some((goal) => goal !== null)
      ? [
          {
            ...{ name: `Goal${unit.unitNote}`, values: units(goals), ink: PALETTE.marker },
            ...{ line: 'none', marker: 'dash', markerSize: 30 },
          },
        ]
      : [],
    axis: { ...scale, format: unit.axisFormat(scale.step), labelFormat: unit.labelFormat },
    plot: { x: 0.085, y: 0.1, w: 0.905, h: 0.8 },
  };
}
