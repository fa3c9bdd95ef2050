/** Which parts of the answer a card cannot do without. */
const NEEDS = {
  signing: ['version', 'line', 'initiative'],
  goal: ['line', 'initiative', 'customer', 'planned', 'performance'],
  grid: ['customer', 'planned', 'player', 'list'],
  ruler: ['line', 'performance', 'absences'],
  agreement: ['line', 'version'],
  initiatives: ['initiative', 'version'],
  actions: ['actions'],
  reviews: ['review'],
  notes: ['note'],
};

/**
 * The cards that cannot be shown because a part of the answer could not be read; the others stay.
 * @param {Set<string>} failed
 * @returns {Record<string, boolean>}
 */
export function failedCards(failed) {
  return Object.fromEntries(
    Object.entries(NEEDS).map(([card, parts]) => [card, parts.some((part) => failed.has(part))]),
  );
}
