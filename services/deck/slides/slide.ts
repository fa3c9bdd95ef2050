import type { DeckCanvas } from '../draw/deckCanvas.ts';
import type { Review } from '../words/review.ts';

/** Draws one subject onto the deck, as one slide or several; draws none when there is nothing to say. */
export type Slide = (canvas: DeckCanvas, review: Review) => void;
