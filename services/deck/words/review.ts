import type { DeckFormats } from '../format/deckFormats.ts';
import type { QbrDeckData } from '../qbrDeckData.ts';

/** What the sentences of a deck are made from. */
export interface Review {
  readonly data: QbrDeckData;
  readonly formats: DeckFormats;
}

/** A sentence about the partner, made when it is known how much room the name has. */
export type TitleSentence = (partnerName: string) => string;
