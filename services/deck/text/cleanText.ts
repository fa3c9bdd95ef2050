const LONGEST = 255;

/**
 * Text from outside made fit for a slide: one line, no characters that XML forbids or that turn the reading direction
 * of what follows, no half characters, at most 255 characters. What a person would read stays as it is.
 */
export function cleanText(text: string): string {
  const readable = text
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(DIRECTION, '')
    .replace(/\s+/g, ' ')
    .trim();
  return clipped(readable, LONGEST);
}

// Control characters, line separators, halves of characters, noncharacters.
const FORBIDDEN = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFD\uFFFE\uFFFF]/gu;
const DIRECTION = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** At most so many characters, the last one an ellipsis where some had to go. */
export function clipped(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
