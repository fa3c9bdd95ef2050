import type { Page } from '../draw/page.ts';
import { TONES } from '../draw/status.ts';
import type { Status } from '../draw/status.ts';
import type { Column } from '../draw/table.ts';
import { GRID, TYPE } from '../grid.ts';
import { PALETTE } from '../palette.ts';
import { nextPipelineNeeded, pipelineNeeded } from '../words/outlook.ts';
import { pipelineTitle } from '../words/pipelineTitle.ts';
import type { Review } from '../words/review.ts';
import { NOTHING } from '../words/scorecardMeasures.ts';
import { pipelinePoints } from '../words/slidePoints.ts';
import { pipelineStatus } from '../words/statuses.ts';
import { talkTrack } from '../words/talkTrack.ts';
import { CHART_BOX, CHART_COLUMN, SIDE_COLUMN } from './columns.ts';
import { pipelineChart } from './pipelineChart.ts';
import type { Slide } from './slide.ts';

const CHART = { ...CHART_BOX, h: 4.1 };

/** Open pipeline of this and the next period against what remains, the index and the partner's own index. */
export const pipelineToTarget: Slide = (canvas, review) => {
  const points = pipelinePoints(review);
  const chart = pipelineChart(review);
  const page = canvas.page({
    title: () => pipelineTitle(review),
    source:
      'Salesforce open opportunities at or above the qualifying stage, by close date; overdue deals left out',
    notes: talkTrack(
      chart.description,
      points.map(({ lead, text }) => `${lead} ${text}.`).join(' '),
      'Which three accounts could add qualified pipeline that both sides believe in?',
    ),
  });
  page.subhead('Open pipeline by stage against the index lines', { ...CHART_COLUMN, y: GRID.bodyTop - 0.02 });
  page.chart(chart.spec, CHART, chart.description);
  drawStrip(page, review, chart.spec.plot);

  const top = GRID.bodyTop - 0.02;
  const rows = coverageRows(review);
  page.subhead('Coverage', { ...SIDE_COLUMN, y: top });
  page.table(
    { columns: columns(review), rows },
    { ...SIDE_COLUMN, y: top + 0.34 },
    `Coverage. ${rows.map((cells) => cells.join(' ')).join('. ')}.`,
  );
  const below = top + 0.34 + 0.31 * (rows.length + 1) + 0.3;
  page.points('What it takes', points, { ...SIDE_COLUMN, y: below, h: GRID.bodyBottom - below });
};

function columns({ data, formats }: Review): Column[] {
  const here = { title: formats.periodName(data.performance.period), width: 0.99, align: 'right' } as const;
  return data.next
    ? [{ title: '', width: 1.603 }, here, { ...here, title: formats.periodName(data.next) }]
    : [{ title: '', width: 2.593 }, here];
}

function coverageRows({ data, formats }: Review): string[][] {
  const { performance, settings, next } = data;
  const { tally, coverage, nextCoverage, ownIndex, goal } = performance;
  const { money, multiple, multipleAgainst } = formats;
  const orNothing = (amount: number | null) => (amount === null ? NOTHING : money(amount));
  const ratio = (value: number | null) =>
    value === null ? NOTHING : multipleAgainst(value, settings.pipelineIndex);
  const rows = [
    ['Open pipeline', money(tally.openPipeline), money(tally.nextPipeline)],
    [
      'Goal remaining',
      goal === null ? NOTHING : money(tally.remaining),
      orNothing(nextPipelineNeeded(data, 1)),
    ],
    ['Coverage', ratio(coverage), ratio(nextCoverage)],
    [
      `Needed at ${multiple(settings.pipelineIndex)}`,
      orNothing(pipelineNeeded(data, settings.pipelineIndex)),
      orNothing(nextPipelineNeeded(data, settings.pipelineIndex)),
    ],
  ];
  if (ownIndex !== null) {
    rows.push([
      `Needed at own ${multiple(ownIndex)}`,
      orNothing(pipelineNeeded(data, ownIndex)),
      orNothing(nextPipelineNeeded(data, ownIndex)),
    ]);
  }
  return next ? rows : rows.map((row) => row.slice(0, 2));
}

/** A status under each column, so that the chart is read without colours. */
function drawStrip(page: Page, { data, formats }: Review, plot: { x: number; w: number }): void {
  const { performance, settings, next } = data;
  const { tally, coverage, nextCoverage } = performance;
  const statuses: { status: Status; coverage: number | null; open: number; goal: number | null }[] = [
    {
      status: pipelineStatus(performance),
      coverage,
      open: tally.openPipeline,
      goal: performance.goal === null ? null : tally.remaining,
    },
  ];
  if (next) {
    const enough = nextCoverage !== null && nextCoverage >= settings.pipelineIndex;
    const word = nextCoverage === null ? 'No goal set' : enough ? 'Enough' : 'Building';
    const status: Status = { tone: enough ? 'green' : 'grey', word };
    statuses.push({
      status,
      coverage: nextCoverage,
      open: tally.nextPipeline,
      goal: nextPipelineNeeded(data, 1),
    });
  }
  const left = CHART.x + CHART.w * plot.x;
  const width = (CHART.w * plot.w) / statuses.length;
  statuses.forEach(({ status, coverage: covered, open, goal }, index) => {
    const tone = TONES[status.tone];
    const figure =
      covered === null
        ? status.word
        : `${formats.multipleAgainst(covered, settings.pipelineIndex)}  ${status.word}`;
    const against = goal === null ? 'open' : `open against ${formats.money(goal)} remaining`;
    page.text(
      [
        { text: `${tone.shape} ${figure}`, bold: true, size: 15, ink: tone.text, ends: true },
        { text: `${formats.money(open)} ${against}`, size: TYPE.small, ink: PALETTE.muted },
      ],
      { x: left + width * (index + 0.04), y: CHART.y + CHART.h + 0.06, w: width * 0.92, h: 0.6 },
      { align: 'center', valign: 'middle', fill: tone.pale },
    );
  });
}
