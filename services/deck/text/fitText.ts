import { lineCount } from './measureText.ts';
import type { Typeface } from './measureText.ts';

/** Room for text: inches wide, and how many lines. */
export interface Room {
  readonly width: number;
  readonly lines: number;
}

/** Other programs measure a little differently; this much of the width is kept free. */
const MARGIN_OF_ERROR = 0.97;

/** The text, cut with an ellipsis where it would not fit. */
export function fitText(text: string, face: Typeface, room: Room): string {
  return fitSentence((part) => part, text, face, room);
}

/**
 * A sentence with a name in it, where only the name may be cut: the number and the point of the sentence always stay.
 * When even one character of the name is too much, the sentence stands with that one.
 */
export function fitSentence(
  sentence: (name: string) => string,
  name: string,
  face: Typeface,
  room: Room,
): string {
  const width = room.width * MARGIN_OF_ERROR;
  const fits = (candidate: string) => lineCount(sentence(candidate), face, width) <= room.lines;
  if (fits(name)) return sentence(name);

  const characters = Array.from(name);
  const cut = (length: number) => `${characters.slice(0, length).join('').trimEnd()}…`;
  let shortest = 1;
  let longest = characters.length - 1;
  while (shortest < longest) {
    const middle = Math.ceil((shortest + longest) / 2);
    if (fits(cut(middle))) shortest = middle;
    else longest = middle - 1;
  }
  return sentence(cut(shortest));
}
