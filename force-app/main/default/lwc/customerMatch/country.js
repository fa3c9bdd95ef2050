import { COUNTRIES } from './countries.js';
import { plainText } from './plainText.js';

const LONGEST_NAME = 100;
let codes;

/**
 * @param {string | null | undefined} text name in a language we know, or a code of two or three letters
 * @returns {string | null} two letters, upper case; null when it is none we know
 */
export function normaliseCountry(text) {
  const plain = text && text.length <= LONGEST_NAME ? plainText(text) : '';
  if (!plain) return null;
  codes ??= codesByName();
  return codes.get(plain) ?? codes.get(plain.replace(/^the /, '')) ?? null;
}

function codesByName() {
  return new Map(
    COUNTRIES.trim()
      .split('\n')
      .flatMap((line) => {
        const [code, longCode, ...names] = line.split(' ');
        return [code, longCode, ...names.join(' ').split('|')].map((name) => [name.toLowerCase(), code]);
      }),
  );
}
