import { cleanDeckData } from './cleanDeckData.ts';
import { createDeckCanvas } from './draw/deckCanvas.ts';
import { finishParts } from './file/finishParts.ts';
import { partsOf } from './file/openPresentation.ts';
import { packDeterministically } from './file/packDeterministically.ts';
import { deckFormats } from './format/deckFormats.ts';
import type { QbrDeckData } from './qbrDeckData.ts';
import { DECK_SLIDES } from './slides/deckSlides.ts';
import type { Review } from './words/review.ts';

export interface DeckFile {
  /** A .pptx; equal, byte for byte, for equal data. */
  readonly body: Buffer;
  readonly titles: readonly string[];
  readonly slideCount: number;
}

/** Data → slides → file. */
export async function buildDeckFile(unclean: QbrDeckData): Promise<DeckFile> {
  const data = cleanDeckData(unclean);
  const review: Review = { data, formats: deckFormats(data.locale, data.currency) };
  const canvas = drawDeck(review);
  const parts = finishParts(await partsOf(canvas.presentation), {
    ...{ company: data.company, asOf: data.asOf, locale: data.locale },
    ...{ title: canvas.titles[0]!, titles: canvas.titles, notes: canvas.notes },
    ...{ charts: canvas.charts, alternativeTexts: canvas.alternativeTexts },
  });
  const packed = packDeterministically(parts);
  return {
    body: Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength),
    titles: canvas.titles,
    slideCount: canvas.titles.length,
  };
}

function drawDeck(review: Review) {
  const { data, formats } = review;
  const canvas = createDeckCanvas({
    company: data.company,
    partnerName: data.partner.name,
    asOfText: formats.date(data.asOf),
  });
  for (const slide of DECK_SLIDES) slide(canvas, review);
  return canvas;
}
