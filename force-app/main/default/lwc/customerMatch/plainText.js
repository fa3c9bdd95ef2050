/** Letters that accents cannot be taken from. */
const LETTERS = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);

/**
 * Text without accents, case and punctuation, its words one space apart. Dots and apostrophes do not part words.
 * @param {string} text
 */
export function plainText(text) {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}.'’`´]/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}
