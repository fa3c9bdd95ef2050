import { cleanDeckData } from './cleanDeckData.ts';
import { drawDeck } from './drawDeck.ts';
import { finishParts } from './file/finishParts.ts';
import { openPresentation, partsOf } from './file/openPresentation.ts';
import { packDeterministically } from './file/packDeterministically.ts';
import type { QbrDeckData } from './qbrDeckData.ts';

export interface DeckFile {
  /** A .pptx; equal, byte for byte, for equal data. */
  readonly body: Buffer;
  readonly titles: readonly string[];
  readonly slideCount: number;
}

/** Data → slides → file. */
export async function buildDeckFile(unclean: QbrDeckData): Promise<DeckFile> {
  const data = cleanDeckData(unclean);
  const presentation = openPresentation();
  const { titles, notes, charts, alternativeTexts } = drawDeck(presentation, data);
  const parts = finishParts(await partsOf(presentation), {
    ...{ title: titles[0]!, company: data.company, asOf: data.asOf, locale: data.locale },
    ...{ titles, notes, charts, alternativeTexts },
  });
  return {
    body: packDeterministically(parts),
    titles,
    slideCount: titles.length,
  };
}
