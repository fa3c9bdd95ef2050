/**
 * @param {string | null | undefined} text name in a language we know, or a code of two or three letters
 * @returns {string | null} two letters, upper case; null when it is none we know
 */
export function normaliseCountry(text) {
  return text?.trim().toUpperCase() || null;
}
