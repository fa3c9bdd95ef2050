import { createDeckCanvas } from './draw/deckCanvas.ts';
import type { DeckCanvas } from './draw/deckCanvas.ts';
import type { Presentation } from './file/presentation.ts';
import { deckFormats } from './format/deckFormats.ts';
import type { QbrDeckData } from './qbrDeckData.ts';
import { DECK_SLIDES } from './slides/deckSlides.ts';

/** Draws every slide that has something to say. @param data clean; see `cleanDeckData` */
export function drawDeck(presentation: Presentation, data: QbrDeckData): DeckCanvas {
  const formats = deckFormats(data.locale, data.currency);
  const canvas = createDeckCanvas(presentation, {
    company: data.company,
    partnerName: data.partner.name,
    asOfText: formats.date(data.asOf),
  });
  for (const slide of DECK_SLIDES) slide(canvas, { data, formats });
  return canvas;
}
