import { fitSentence } from '../text/fitText.ts';

/** A point with its lead words in bold, as "so what" lists have them. */
export interface Point {
  readonly lead: string;
  readonly text: string;
}

const INDENT = 0.2;
/** Inches that one line takes at one point of type, spacing included. */
const LINE_PER_POINT = 0.0171;
const GAP = 0.1;

/** Shortens the points so that together they stay in their box, each with the same number of lines. */
export function fitPoints(
  points: readonly Point[],
  room: { readonly w: number; readonly h: number },
  size: number,
): Point[] {
  const lines = Math.max(1, Math.floor((room.h / points.length - GAP) / (size * LINE_PER_POINT)));
  return points.map(({ lead, text }) => {
    const fitted = fitSentence(
      (part) => `${lead} ${part}`,
      text,
      { size, bold: true },
      { width: room.w - INDENT, lines },
    );
    return { lead, text: fitted.slice(lead.length + 1) };
  });
}
