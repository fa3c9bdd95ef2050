import type { Column } from '../draw/table.ts';
import { GRID } from '../grid.ts';
import { celebrateTitle } from '../words/dealTitles.ts';
import { NOTHING } from '../words/scorecardMeasures.ts';
import { movedPoints } from '../words/summaryPoints.ts';
import { talkTrack } from '../words/talkTrack.ts';
import type { Slide } from './slide.ts';

const SHOWN = 8;
const LEFT_WIDTH = 8.1;

/** The largest wins. Left out where none has an amount. */
export const celebrate: Slide = (canvas, review) => {
  const { data, formats } = review;
  const wins = data.wonDeals.filter(({ amount }) => amount !== null && amount > 0).slice(0, SHOWN);
  if (wins.length === 0) return;
  const page = canvas.page({
    title: () => celebrateTitle(review),
    source: 'Salesforce opportunities won in the period',
    notes: talkTrack(
      `${celebrateTitle(review)}.`,
      'these customers decided for what both sides offer together.',
      'What made the largest one possible, and where can it be done again?',
    ),
  });
  page.subhead('The largest wins', { x: GRID.left, y: GRID.bodyTop - 0.02, w: LEFT_WIDTH });
  page.table(
    {
      columns: COLUMNS,
      rowHeight: 0.44,
      rows: wins.map((deal) => [
        { text: deal.name, bold: true },
        deal.customer ?? NOTHING,
        deal.seller ?? NOTHING,
        formats.dayMonth(deal.closeDate),
        { text: formats.money(deal.amount!), bold: true },
      ]),
    },
    { x: GRID.left, y: GRID.bodyTop + 0.32, w: LEFT_WIDTH },
    `The largest wins. ${wins.map(({ name, amount }) => `${name}, ${formats.money(amount!)}`).join('. ')}.`,
  );
  const x = GRID.left + LEFT_WIDTH + 0.45;
  page.points('The period', movedPoints(review), {
    ...{ x, y: GRID.bodyTop - 0.02, w: GRID.right - x, h: GRID.bodyBottom - GRID.bodyTop },
  });
};

const COLUMNS: readonly Column[] = [
  { title: 'Deal', width: 2.9 },
  { title: 'Customer', width: 1.9 },
  { title: 'Salesperson', width: 1.35 },
  { title: 'Won on', width: 0.85 },
  { title: 'Amount', width: 1.1, align: 'right' },
];
