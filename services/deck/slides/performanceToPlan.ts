import type { Performance } from '../../domain/performance.ts';
import type { Cell, Column } from '../draw/table.ts';
import { TONES } from '../draw/status.ts';
import { GRID } from '../grid.ts';
import { planPoints } from '../words/slidePoints.ts';
import { planTitle } from '../words/planTitle.ts';
import type { Review } from '../words/review.ts';
import { NOTHING } from '../words/scorecardMeasures.ts';
import { paceStatus } from '../words/statuses.ts';
import { talkTrack } from '../words/talkTrack.ts';
import { CHART_BOX, CHART_COLUMN, SIDE_COLUMN } from './columns.ts';
import { paceChart } from './paceChart.ts';
import { drawPaceCallout } from './paceCallout.ts';
import type { Slide } from './slide.ts';

export const performanceToPlan: Slide = (canvas, review) => {
  const { data, formats } = review;
  const chart = paceChart(review);
  const points = planPoints(review);
  const page = canvas.page({
    title: () => planTitle(review),
    source:
      'Salesforce opportunities (won by close date) and accepted goals; open deals weighted by stage probability',
    notes: talkTrack(
      `${chart.description}`,
      points.map(({ lead, text }) => `${lead} ${text}.`).join(' '),
      'What would have to be true for the rest of the period to follow the pace line?',
    ),
  });
  const span = formats.periodName((data.year ?? data.performance).period);
  page.subhead(`Cumulative won in ${span} against the goal’s pace line`, {
    ...CHART_COLUMN,
    y: GRID.bodyTop - 0.02,
  });
  page.chart(chart.spec, CHART_BOX, chart.description);
  drawPaceCallout(page, review, chart);

  const rows = periodRows(review);
  const top = GRID.bodyTop - 0.02;
  page.subhead(data.quarters.length > 0 ? 'By quarter' : 'In the period', { ...SIDE_COLUMN, y: top });
  page.table(
    { columns: COLUMNS, rows },
    { ...SIDE_COLUMN, y: top + 0.34 },
    `Goal, won and share by period. ${rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(' ')).join('. ')}.`,
  );
  const below = top + 0.34 + 0.31 * (rows.length + 1) + 0.3;
  page.points('What it takes', points, { ...SIDE_COLUMN, y: below, h: GRID.bodyBottom - below });

  function periodRows({ data: { quarters, performance, year } }: Review): Cell[][] {
    const periods = quarters.length > 0 ? [...quarters] : [performance];
    if (year && quarters.length > 0) periods.push(year);
    return periods.map((period) => periodRow(period, formats.shortPeriodName(period.period), review));
  }
};

const COLUMNS: readonly Column[] = [
  { title: 'Period', width: 0.72 },
  { title: 'Goal', width: 0.93, align: 'right' },
  { title: 'Won', width: 0.93, align: 'right' },
  { title: 'Of goal', width: 1.003, align: 'right' },
];

function periodRow(performance: Performance, name: string, { data, formats }: Review): Cell[] {
  const { goal, tally, attainment, phase } = performance;
  const bold = performance.period.id === data.performance.period.id;
  const status = paceStatus(performance);
  const share = attainment === null ? NOTHING : formats.percent(attainment);
  return [
    { text: name, bold },
    { text: goal === null ? NOTHING : formats.money(goal), bold },
    { text: phase === 'notStarted' ? NOTHING : formats.money(tally.won), bold },
    // Periods that are over keep their number and lose their colour.
    status.tone === 'grey'
      ? { text: phase === 'notStarted' ? NOTHING : share, bold }
      : { text: `${TONES[status.tone].shape} ${share}`, ink: TONES[status.tone].text, bold: true },
  ];
}
