import type { Box } from '../draw/box.ts';
import type { Page } from '../draw/page.ts';
import { statusText, TONES } from '../draw/status.ts';
import { TYPE } from '../grid.ts';
import { PALETTE } from '../palette.ts';
import { fitText } from '../text/fitText.ts';
import { textWidth } from '../text/measureText.ts';
import type { SummaryTile } from '../words/summaryTiles.ts';

const INSET = 0.24;
const BAR_HEIGHT = 0.07;
const FIGURE_SIZES = [TYPE.figure, 26, 22, 18, 14];

/** A headline number with its status, a bar and one line of detail. */
export function drawTile(page: Page, tile: SummaryTile, box: Box): void {
  const ink = tile.status ? TONES[tile.status.tone].mark : PALETTE.primary;
  const left = box.x + INSET;
  const width = box.w - INSET - 0.18;
  page.panel(box, PALETTE.panel);
  page.panel({ x: box.x, y: box.y, w: 0.06, h: box.h }, ink);
  const line = (text: string, size: number) => fitText(text, { size }, { width, lines: 1 });
  page.text(
    line(tile.label, TYPE.table),
    { x: left, y: box.y + 0.16, w: width, h: 0.24 },
    { size: TYPE.table, ink: PALETTE.muted, valign: 'middle' },
  );

  const pillWidth = tile.status
    ? textWidth(statusText(tile.status), { size: TYPE.small, bold: true }) + 0.24
    : 0;
  const figureWidth = width - pillWidth - 0.06;
  const size =
    FIGURE_SIZES.find(
      (candidate) => textWidth(tile.figure, { size: candidate, bold: true }) * 1.03 <= figureWidth,
    ) ?? FIGURE_SIZES.at(-1)!;
  page.text(
    tile.figure,
    { x: left, y: box.y + 0.45, w: figureWidth, h: 0.56 },
    { size, bold: true, ink: PALETTE.strong, valign: 'middle' },
  );
  if (tile.status) page.pill(tile.status, { x: left + width - pillWidth, y: box.y + 0.6, w: pillWidth });

  if (tile.share !== null) {
    const filled = width * Math.min(1, Math.max(0, tile.share));
    page.panel({ x: left, y: box.y + 1.14, w: width, h: BAR_HEIGHT }, PALETTE.track);
    if (filled > 0) page.panel({ x: left, y: box.y + 1.14, w: filled, h: BAR_HEIGHT }, ink);
  }
  page.text(
    line(tile.detail, TYPE.table),
    { x: left, y: box.y + 1.32, w: width, h: 0.28 },
    { size: TYPE.table, valign: 'middle' },
  );
}
