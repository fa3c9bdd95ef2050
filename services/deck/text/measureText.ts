import { characterWidth, isWide } from './characterWidths.ts';

export interface Typeface {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

const POINTS_PER_INCH = 72;

/** Width of one line, in inches, by the metrics of Arial. */
export function textWidth(text: string, face: Typeface): number {
  const weight = face.bold ? 'bold' : 'regular';
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character, weight);
  return (thousandths / 1000) * (face.size / POINTS_PER_INCH);
}

/** How many lines the text takes when broken at spaces and between wide characters, as presentation programs do. */
export function lineCount(text: string, face: Typeface, width: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces(text)) {
    const visible = textWidth(piece.trimEnd(), face);
    if (used > 0 && used + visible > width) {
      lines += 1;
      used = 0;
    }
    // A word wider than the line is broken inside; a space that passes the end of the line takes no room.
    if (visible > width) lines += Math.ceil(visible / width) - 1;
    used = visible > width ? visible % width : used + textWidth(piece, face);
  }
  return lines;
}

function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = '';
  for (const character of text) {
    if (isWide(character) && piece !== '') {
      found.push(piece);
      piece = '';
    }
    piece += character;
    if (character === ' ' || character === '-' || isWide(character)) {
      found.push(piece);
      piece = '';
    }
  }
  if (piece !== '') found.push(piece);
  return found;
}
