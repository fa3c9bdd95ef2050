import type { ChartSpec } from '../chart/chartSpec.ts';
import type { Presentation } from '../file/presentation.ts';
import { fitSentence, fitText } from '../text/fitText.ts';
import { GRID, TYPE } from '../grid.ts';
import { CONFIDENTIAL_WIDTH, COVER_WIDTH, COVER_LAYOUT, CONTENT_LAYOUT, defineLayouts } from './layouts.ts';
import { openPage } from './page.ts';
import type { Page } from './page.ts';

/** What one slide says outside its body. The title is a sentence about a named partner; only the name may be cut. */
export interface PageHead {
  readonly title: (partnerName: string) => string;
  readonly source: string;
  /** Paragraphs of the talk track. */
  readonly notes: readonly string[];
}

/** A deck while it is drawn, and what its file needs to know besides the drawing. */
export interface DeckCanvas {
  readonly cover: (head: Omit<PageHead, 'source'> & { lines: readonly string[] }) => void;
  readonly page: (head: PageHead) => Page;
  readonly titles: string[];
  readonly notes: (readonly string[])[];
  readonly charts: ChartSpec[];
  /** By the name of the drawn object. */
  readonly alternativeTexts: Map<string, string>;
}

export function createDeckCanvas(
  presentation: Presentation,
  owner: { readonly company: string; readonly partnerName: string; readonly asOfText: string },
): DeckCanvas {
  presentation.layout = 'LAYOUT_WIDE';
  defineLayouts(presentation);
  const titles: string[] = [];
  const notes: (readonly string[])[] = [];
  const charts: ChartSpec[] = [];
  const alternativeTexts = new Map<string, string>();
  let drawn = 0;
  const name = (kind: string) => `${kind}-${++drawn}`;

  const open = (masterName: string, head: Omit<PageHead, 'source'>, size: number, width: number) => {
    const slide = presentation.addSlide({ masterName });
    const face = { size, bold: true };
    const title = fitSentence(head.title, owner.partnerName, face, { width, lines: 2 });
    titles.push(title);
    notes.push(head.notes);
    slide.addNotes(head.notes.join('\n'));
    slide.addText(title, { placeholder: 'title', objectName: name('title') });
    return slide;
  };

  return {
    titles,
    notes,
    charts,
    alternativeTexts,
    cover(head) {
      const slide = open(COVER_LAYOUT, head, TYPE.cover, COVER_WIDTH);
      const lines = head.lines.map((text, index) => ({
        text: fitText(text, { size: TYPE.subtitle }, { width: COVER_WIDTH, lines: 1 }),
        options: { breakLine: index < head.lines.length - 1 },
      }));
      slide.addText(lines, { placeholder: 'subtitle', objectName: name('subtitle') });
    },
    page(head) {
      const slide = open(CONTENT_LAYOUT, head, TYPE.title, GRID.contentWidth);
      slide.addText(`Source: ${head.source}. As of ${owner.asOfText}.`, {
        placeholder: 'source',
        objectName: name('source'),
      });
      const footer = fitSentence(
        (company) => `${company}  |  Confidential`,
        owner.company,
        { size: TYPE.footer },
        { width: CONFIDENTIAL_WIDTH, lines: 1 },
      );
      slide.addText(footer, {
        placeholder: 'confidential',
        objectName: name('confidential'),
      });
      return openPage(slide, { name, charts, alternativeTexts });
    },
  };
}
