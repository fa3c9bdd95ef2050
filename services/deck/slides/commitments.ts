import type { Page } from '../draw/page.ts';
import { GRID, TYPE } from '../grid.ts';
import { PALETTE } from '../palette.ts';
import type { ActionLine } from '../qbrDeckData.ts';
import { fitSentence, fitText } from '../text/fitText.ts';
import { commitmentsTitle } from '../words/actionTitles.ts';
import type { Review } from '../words/review.ts';
import { reviewCommitments } from '../words/reviewCommitments.ts';
import { talkTrack } from '../words/talkTrack.ts';
import { pages } from './pages.ts';
import type { Slide } from './slide.ts';

const PER_SIDE = 4;
const GAP = 0.5;
const WIDTH = (GRID.contentWidth - GAP) / 2;
const STEP = 1.05;

/** What each side takes away: as people wrote it, or as the numbers propose it. Always there. */
export const commitments: Slide = (canvas, review) => {
  const { data } = review;
  const { actions, agreed } = reviewCommitments(review);
  const title = commitmentsTitle(review, actions, agreed);
  const partner = pages(
    actions.filter(({ side }) => side === 'partner'),
    PER_SIDE,
  );
  const vendor = pages(
    actions.filter(({ side }) => side === 'vendor'),
    PER_SIDE,
  );
  const count = Math.max(partner.length, vendor.length, 1);
  for (let index = 0; index < count; index += 1) {
    const page = canvas.page({
      title: () => (count === 1 ? title : `${title} (${index + 1} of ${count})`),
      source: agreed
        ? 'Salesforce partner actions of this review'
        : 'Proposed from the numbers of this review',
      notes: talkTrack(
        `${title}.`,
        'each one has a side, a date and a measure, and opens the next review.',
        agreed ? 'Does every owner say yes to the date?' : 'Which of these do we take, and who owns each?',
      ),
    });
    const verb = agreed ? 'commits to' : 'could commit to';
    drawSide(page, review, data.partner.name, verb, partner[index] ?? [], {
      x: GRID.left,
      ink: PALETTE.primary,
    });
    drawSide(page, review, data.company, verb, vendor[index] ?? [], {
      x: GRID.left + WIDTH + GAP,
      ink: PALETTE.strong,
    });
  }
};

function drawSide(
  page: Page,
  review: Review,
  name: string,
  verb: string,
  actions: readonly ActionLine[],
  place: { x: number; ink: typeof PALETTE.primary | typeof PALETTE.strong },
): void {
  const { x, ink } = place;
  page.panel({ x, y: GRID.bodyTop, w: WIDTH, h: 0.06 }, ink);
  page.text(
    fitSentence((part) => `${part} ${verb}`, name, { size: 16, bold: true }, { width: WIDTH, lines: 1 }),
    { x, y: GRID.bodyTop + 0.18, w: WIDTH, h: 0.34 },
    { size: 16, bold: true, ink: PALETTE.strong, valign: 'middle' },
  );
  actions.forEach((action, index) =>
    drawCommitment(page, review, action, { x, y: GRID.bodyTop + 0.72 + index * STEP, ink }),
  );
}

function drawCommitment(
  page: Page,
  { formats }: Review,
  { subject, owner, due, measure }: ActionLine,
  { x, y, ink }: { x: number; y: number; ink: typeof PALETTE.primary | typeof PALETTE.strong },
): void {
  const width = WIDTH - 0.35;
  page.panel({ x, y: y + 0.04, w: 0.09, h: 0.78 }, ink);
  page.text(
    fitText(subject, { size: TYPE.lead, bold: true }, { width, lines: 2 }),
    { x: x + 0.3, y, w: width, h: 0.52 },
    { size: TYPE.lead, valign: 'middle' },
  );
  const details = [
    due === null ? 'No date yet' : `By ${formats.date(due)}`,
    ...(owner === null ? ['Owner to be named'] : [owner]),
    ...(measure === null ? [] : [measure]),
  ].join('  |  ');
  page.text(
    fitText(details, { size: TYPE.table }, { width, lines: 1 }),
    { x: x + 0.3, y: y + 0.55, w: width, h: 0.26 },
    { size: TYPE.table, ink: PALETTE.muted, valign: 'middle' },
  );
  page.rule({ x: x + 0.3, y: y + STEP - 0.12, w: width, h: 0 }, PALETTE.rule, 0.75);
}
