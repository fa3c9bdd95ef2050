import type { LibraryLayoutObject, Presentation } from '../file/presentation.ts';
import { GRID, TYPE } from '../grid.ts';
import { PALETTE } from '../palette.ts';

export const COVER_LAYOUT = 'Review cover';
export const CONTENT_LAYOUT = 'Review content';
export const COVER_WIDTH = GRID.contentWidth - 1;
export const CONFIDENTIAL_WIDTH = 3.55;

/** Two layouts with real placeholders, so that titles are titles to PowerPoint, to outlines and to screen readers. */
export function defineLayouts(presentation: Presentation): void {
  presentation.defineSlideMaster({
    title: COVER_LAYOUT,
    background: { color: PALETTE.strong },
    objects: [
      band({ x: 0, y: 0, w: 0.28, h: GRID.height }),
      text('title', 'title', { x: 0.95, y: 1.9, w: COVER_WIDTH, h: 1.7 }, COVER_TITLE),
      text('subtitle', 'body', { x: 0.95, y: 3.85, w: COVER_WIDTH, h: 2.2 }, COVER_SUBTITLE),
    ],
  });
  presentation.defineSlideMaster({
    title: CONTENT_LAYOUT,
    background: { color: PALETTE.paper },
    objects: [
      text(
        'title',
        'title',
        { x: GRID.left, y: GRID.titleTop, w: GRID.contentWidth, h: GRID.titleHeight },
        TITLE,
      ),
      rule({ x: GRID.left, y: GRID.footerRule, w: GRID.contentWidth, h: 0 }),
      text('source', 'body', { x: GRID.left, y: GRID.footerTop, w: 7.9, h: 0.28 }, FOOTER),
      text(
        'confidential',
        'body',
        { x: 8.6, y: GRID.footerTop, w: CONFIDENTIAL_WIDTH, h: 0.28 },
        { ...FOOTER, align: 'right' },
      ),
    ],
    slideNumber: {
      ...{ x: 12.28, y: GRID.footerTop, w: 0.45, h: 0.28 },
      ...{ align: 'right', valign: 'middle', margin: 0, fontSize: TYPE.footer, color: PALETTE.muted },
    },
  });
}

interface Look {
  readonly align: 'left' | 'right';
  readonly valign: 'top' | 'middle' | 'bottom';
  readonly bold: boolean;
  readonly bullet?: boolean;
  readonly color: string;
  readonly fontSize: number;
}

const TITLE: Look = { align: 'left', valign: 'top', bold: true, color: PALETTE.strong, fontSize: TYPE.title };
const COVER_TITLE: Look = { ...TITLE, valign: 'bottom', color: PALETTE.paper, fontSize: TYPE.cover };
const COVER_SUBTITLE: Look = {
  ...{ align: 'left', valign: 'top', bold: false, bullet: false },
  ...{ color: PALETTE.paper, fontSize: TYPE.subtitle },
};
const FOOTER: Look = {
  ...{ align: 'left', valign: 'middle', bold: false, bullet: false },
  ...{ color: PALETTE.muted, fontSize: TYPE.footer },
};

function text(
  name: string,
  type: 'title' | 'body',
  box: { x: number; y: number; w: number; h: number },
  look: Look,
): LibraryLayoutObject {
  return { placeholder: { options: { name, type, ...box, margin: 0, ...look }, text: '' } };
}

function band(box: { x: number; y: number; w: number; h: number }): LibraryLayoutObject {
  return { rect: { ...box, fill: { color: PALETTE.primary } } };
}

function rule(box: { x: number; y: number; w: number; h: number }): LibraryLayoutObject {
  return { line: { ...box, line: { color: PALETTE.rule, width: 0.75 } } };
}
