/** In the order in which people talk about them. */
export const SECTIONS = Object.freeze([
  'Together',
  'Goals',
  'Volume',
  'Joint investment',
  'Roles',
  'Ways of working',
  'Enablement',
  'Territory',
  'Listening',
  'Operating period',
]);

/** Reasonable, understandable, meaningful, believable, achievable. */
export const RUMBA = /** @type {readonly import('./types.js').RumbaCheck[]} */ (
  Object.freeze(['R', 'U', 'M', 'B', 'A'])
);

/**
 * What a line says, by its kind.
 * @param {Pick<import('./types.js').Line, 'kind' | 'amount' | 'quantity' | 'date' | 'text'>} line
 * @returns {number | string | null} null when nothing is filled in; 0 is a value
 */
export function valueOf({ kind, amount, quantity, date, text }) {
  if (kind === 'Money') return amount ?? null;
  if (kind === 'Number') return quantity ?? null;
  const words = kind === 'Date' ? date : text;
  return words?.trim() ? words : null;
}

/**
 * The ticked checks of a goal.
 * @param {string | null | undefined} text "R;M"
 * @returns {import('./types.js').RumbaCheck[]} in their order
 */
export function rumbaOf(text) {
  const ticked = (text ?? '').split(';').map((letter) => letter.trim());
  return RUMBA.filter((check) => ticked.includes(check));
}

/**
 * As a line stores it.
 * @param {readonly string[]} checks in any order
 * @returns {string | null} "R;M"; null when none is ticked
 */
export function rumbaText(checks) {
  return RUMBA.filter((check) => checks.includes(check)).join(';') || null;
}

/**
 * @param {string | null | undefined} choices one a line
 * @returns {string[]}
 */
export function choicesOf(choices) {
  return (choices ?? '')
    .split(/\r?\n/)
    .map((choice) => choice.trim())
    .filter(Boolean);
}
