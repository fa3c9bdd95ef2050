import type { Cell, Column } from '../draw/table.ts';
import { TONES } from '../draw/status.ts';
import { GRID, TYPE } from '../grid.ts';
import { PALETTE } from '../palette.ts';
import type { DealLine } from '../qbrDeckData.ts';
import { topDealsTitle } from '../words/dealTitles.ts';
import type { Review } from '../words/review.ts';
import { NOTHING } from '../words/scorecardMeasures.ts';
import { talkTrack } from '../words/talkTrack.ts';
import type { Slide } from './slide.ts';

const SHOWN = 10;

/** The ten largest open deals. Left out where none is open. */
export const topDeals: Slide = (canvas, review) => {
  const { data, formats } = review;
  if (data.openDeals.length === 0) return;
  const deals = data.openDeals.slice(0, SHOWN);
  const overdue = data.openDeals.filter((deal) => isOverdue(deal, review)).length;
  const title = topDealsTitle(review, deals.length);
  const page = canvas.page({
    title: () => title,
    source: `Salesforce open opportunities due by the end of ${formats.periodName(data.next ?? data.performance.period)}`,
    notes: talkTrack(
      `${title}.`,
      overdue === 0
        ? 'every open deal has a close date ahead.'
        : `${formats.counted(overdue, 'open deal is', 'open deals are')} past the close date and left out of coverage.`,
      'What is the next step with the largest deal, who takes it, and by when?',
    ),
  });
  page.table(
    { columns: COLUMNS, rows: deals.map((deal) => dealRow(deal, review)), rowHeight: 0.4, size: TYPE.table },
    { x: GRID.left, y: GRID.bodyTop, w: GRID.contentWidth },
    `The largest open deals. ${deals.map(({ name, amount }) => `${name}, ${amount === null ? 'no amount' : formats.money(amount)}`).join('. ')}.`,
  );
  if (overdue > 0) {
    page.text(
      `▲ Past the close date, a new one is needed: ${formats.counted(overdue, 'open deal')}`,
      { x: GRID.left, y: GRID.bodyBottom - 0.3, w: GRID.contentWidth, h: 0.28 },
      { size: TYPE.table, ink: PALETTE.yellow, valign: 'middle' },
    );
  }
};

const COLUMNS: readonly Column[] = [
  { title: 'Deal', width: 3.3 },
  { title: 'Customer', width: 2.1 },
  { title: 'Salesperson', width: 1.5 },
  { title: 'Stage', width: 1.2 },
  { title: 'Amount', width: 1.05, align: 'right' },
  { title: 'Close date', width: 1.25 },
  { title: 'Next step', width: 1.733 },
];

function dealRow(deal: DealLine, review: Review): Cell[] {
  const { formats } = review;
  const overdue = isOverdue(deal, review);
  return [
    { text: deal.name, bold: true },
    deal.customer ?? NOTHING,
    deal.seller ?? NOTHING,
    deal.stage,
    deal.amount === null ? { text: 'No amount', ink: PALETTE.muted } : formats.money(deal.amount),
    overdue
      ? { text: `${TONES.yellow.shape} ${formats.dayMonth(deal.closeDate)}`, ink: PALETTE.yellow, bold: true }
      : formats.dayMonth(deal.closeDate),
    deal.nextStep ?? { text: 'Not recorded', ink: PALETTE.muted },
  ];
}

function isOverdue({ closeDate }: DealLine, { data }: Review): boolean {
  return closeDate < data.asOf;
}
