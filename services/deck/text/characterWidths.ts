/**
 * Widths of the printable ASCII characters in thousandths of the type size, for Arial and the fonts that share its
 * metrics (Helvetica, Liberation Sans). From the fonts' own horizontal metrics.
 */
const REGULAR =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 ' +
  '584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 ' +
  '667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 ' +
  '278 556 500 722 500 500 500 334 260 334 584';
const BOLD =
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 ' +
  '584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 ' +
  '667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 ' +
  '333 611 556 778 556 556 500 389 280 389 584';

const ASCII = { regular: numbers(REGULAR), bold: numbers(BOLD) };
const FIRST = 32;

const OTHERS: Readonly<Record<string, number>> = {
  '…': 1000,
  '—': 1000,
  '–': 556,
  '−': 584,
  '×': 584,
  '·': 278,
  '•': 350,
  '●': 604,
  '▲': 990,
  '■': 604,
  '○': 604,
  '€': 556,
  '£': 556,
  '¥': 556,
  ß: 611,
  ø: 611,
  æ: 889,
  œ: 944,
  Æ: 1000,
  Œ: 1000,
  '\u00A0': 278,
  '\u202F': 200,
  '’': 278,
  '‘': 278,
  '“': 500,
  '”': 500,
};

/** A character of an unknown font is taken as wide, so that text is rather shortened than cut off. */
const UNKNOWN = 722;
const COMBINING = /\p{M}/u;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u;

/** Thousandths of the type size. */
export function characterWidth(character: string, weight: 'regular' | 'bold'): number {
  const known = ASCII[weight][character.charCodeAt(0) - FIRST] ?? OTHERS[character];
  if (known !== undefined) return known;
  const base = character.normalize('NFD').charAt(0);
  if (base !== character) {
    const ascii = ASCII[weight][base.charCodeAt(0) - FIRST];
    if (ascii !== undefined) return ascii;
  }
  if (isWide(character)) return 1000;
  return COMBINING.test(character) ? 0 : UNKNOWN;
}

/** Written without spaces between words: Chinese, Japanese, Korean and pictures. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

function numbers(list: string): readonly number[] {
  return list.split(' ').map(Number);
}
