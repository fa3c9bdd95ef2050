import { GRID, TYPE } from '../grid.ts';
import { executiveTitle } from '../words/executiveTitle.ts';
import { reviewCommitments } from '../words/reviewCommitments.ts';
import { attentionPoints, decisionPoints, movedPoints } from '../words/summaryPoints.ts';
import { summaryTiles } from '../words/summaryTiles.ts';
import { talkTrack } from '../words/talkTrack.ts';
import { drawTile } from './summaryTile.ts';
import type { Slide } from './slide.ts';

const TILE = { gap: 0.22, height: 1.78 };
const COLUMN_GAP = 0.42;

export const executiveSummary: Slide = (canvas, review) => {
  const { data, formats } = review;
  const attention = attentionPoints(review);
  const page = canvas.page({
    title: executiveTitle(review),
    source: 'Salesforce opportunities and accepted goals',
    notes: talkTrack(
      movedPoints(review)
        .map(({ lead, text }) => `${lead} ${text}.`)
        .join(' '),
      attention.map(({ lead, text }) => `${lead} ${text}.`).join(' '),
      `Which one decision today moves ${formats.periodName(data.performance.period)} the most?`,
    ),
  });

  const tiles = summaryTiles(review);
  const tileWidth = (GRID.contentWidth - TILE.gap * (tiles.length - 1)) / tiles.length;
  tiles.forEach((tile, index) =>
    drawTile(page, tile, {
      ...{ x: GRID.left + index * (tileWidth + TILE.gap), y: GRID.bodyTop },
      ...{ w: tileWidth, h: TILE.height },
    }),
  );

  const columns = [
    { heading: 'What moved', points: movedPoints(review) },
    { heading: 'What needs attention', points: attention },
    { heading: 'What to decide today', points: decisionPoints(review, reviewCommitments(review).actions) },
  ];
  const width = (GRID.contentWidth - COLUMN_GAP * 2) / 3;
  const top = GRID.bodyTop + TILE.height + 0.42;
  columns.forEach(({ heading, points }, index) =>
    page.points(
      heading,
      points,
      { x: GRID.left + index * (width + COLUMN_GAP), y: top, w: width, h: GRID.bodyBottom - top },
      TYPE.lead,
    ),
  );
};
