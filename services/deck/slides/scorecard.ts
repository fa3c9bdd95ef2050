import type { Page } from '../draw/page.ts';
import { statusText, TONES } from '../draw/status.ts';
import { GRID, TYPE } from '../grid.ts';
import { PALETTE } from '../palette.ts';
import type { Review } from '../words/review.ts';
import { NOTHING, scorecardMeasures, scorecardTitle } from '../words/scorecardMeasures.ts';
import type { Measure } from '../words/scorecardMeasures.ts';
import { talkTrack } from '../words/talkTrack.ts';
import type { Slide } from './slide.ts';

const COLUMNS = [
  { title: 'Measure', width: 2.85 },
  { title: 'Goal or line', width: 1.2, align: 'right' },
  { title: 'Actual', width: 1.2, align: 'right' },
  { title: 'Share', width: 0.8, align: 'right' },
  { title: '', width: 1.85 },
  { title: 'Status', width: 1.35 },
  { title: 'Reading', width: 2.883, lines: 2 },
] as const;
const HEAD = 0.36;
const BAR = { x: GRID.left + 2.85 + 1.2 + 1.2 + 0.8 + 0.2, w: 1.5, h: 0.12 };
/** The bar reaches past the goal, so that going over it shows. */
const FULL_BAR = 1.2;

export const scorecard: Slide = (canvas, review) => {
  const { formats } = review;
  const measures = scorecardMeasures(review);
  const below = measures.filter(({ onLine }) => onLine === false);
  const page = canvas.page({
    title: () => scorecardTitle(review, measures),
    source: 'Salesforce opportunities, accepted goals and deal registrations',
    notes: talkTrack(
      measures.map(({ name, actual }) => `${name}: ${actual}.`).join(' '),
      below.length === 0
        ? 'every measure with a line is on it.'
        : below.map(({ name, reading }) => `${name}: ${reading}.`).join(' '),
      'Which measure would you look at first, and who owns it?',
    ),
  });

  const rowHeight = Math.min(0.58, (GRID.bodyBottom - 0.45 - GRID.bodyTop - HEAD) / measures.length);
  page.table(
    {
      columns: COLUMNS,
      rowHeight,
      headHeight: HEAD,
      rows: measures.map((measure) => [
        { text: measure.name, bold: true },
        measure.goal,
        measure.actual,
        {
          text: measure.share === null ? NOTHING : formats.percent(measure.share),
          bold: measure.share !== null,
        },
        '',
        measure.status
          ? { text: statusText(measure.status), ink: TONES[measure.status.tone].text, bold: true }
          : { text: NOTHING, ink: PALETTE.muted },
        { text: measure.reading, ink: PALETTE.muted },
      ]),
    },
    { x: GRID.left, y: GRID.bodyTop, w: GRID.contentWidth },
    `Scorecard. ${measures.map(({ name, goal, actual, status }) => `${name}: ${actual}, goal ${goal}${status ? `, ${status.word}` : ''}`).join('. ')}.`,
  );
  measures.forEach((measure, index) =>
    drawBar(page, measure, GRID.bodyTop + HEAD + rowHeight * (index + 0.5) - BAR.h / 2),
  );
  drawGoalLine(page, measures, rowHeight);
  page.text(
    [
      { text: 'How to read it  ', bold: true, ink: PALETTE.strong },
      {
        text: howToRead(review),
      },
    ],
    { x: GRID.left, y: GRID.bodyBottom - 0.2, w: GRID.contentWidth, h: 0.24 },
    { size: TYPE.small, ink: PALETTE.muted, valign: 'middle' },
  );
};

function howToRead({ data: { settings }, formats }: Review): string {
  return (
    `Pace is won divided by the goal’s share of elapsed days: green over ${formats.index(settings.paceGreen)}, ` +
    `yellow from ${formats.index(settings.paceYellow)}, red below. The short tick is where the share stands on pace.`
  );
}

function drawBar(page: Page, { share, expectedShare, status }: Measure, y: number): void {
  if (share === null) return;
  const filled = BAR.w * Math.min(1, Math.max(0, share / FULL_BAR));
  page.panel({ x: BAR.x, y, w: BAR.w, h: BAR.h }, PALETTE.track);
  if (filled > 0)
    page.panel({ x: BAR.x, y, w: filled, h: BAR.h }, status ? TONES[status.tone].mark : PALETTE.primary);
  if (expectedShare !== null) {
    const x = BAR.x + (BAR.w * expectedShare) / FULL_BAR;
    page.rule({ x, y: y - 0.06, w: 0, h: BAR.h + 0.12 }, PALETTE.ink, 2);
  }
}

function drawGoalLine(page: Page, measures: readonly Measure[], rowHeight: number): void {
  const lastWithBar = measures.findLastIndex(({ share }) => share !== null);
  if (lastWithBar < 0) return;
  const x = BAR.x + BAR.w / FULL_BAR;
  page.rule(
    { x, y: GRID.bodyTop + HEAD + 0.06, w: 0, h: rowHeight * (lastWithBar + 1) - 0.12 },
    PALETTE.strong,
    1,
    'dash',
  );
  page.text(
    'Goal',
    { x: x - 0.4, y: GRID.bodyTop + 0.12, w: 0.8, h: 0.22 },
    { size: TYPE.footer, align: 'center', valign: 'middle', ink: PALETTE.strong },
  );
}
