/** More lines than this are not a list of customers to plan with. */
export const LIMIT = 5000;

/**
 * Reads what was copied from a spreadsheet: tabs, semicolons or commas, quoted cells, with or without a header.
 * @param {string} _text
 * @returns {import('./types.js').ParsedList}
 */
export function parseList(_text) {
  return { rows: [], columns: [], hasHeader: false, delimiter: '' };
}
