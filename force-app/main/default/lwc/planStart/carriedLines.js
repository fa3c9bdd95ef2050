const FIELDS = ['section', 'label', 'kind', 'amount', 'quantity', 'date', 'text', 'side', 'sortOrder'];
const NUMBERS = { Money: 'amount', Number: 'quantity' };

/**
 * What of the plan before is taken over: goals with an increase on the base, texts as they are. Days belong to their
 * period, and the checks of a goal are made anew.
 * @param {import('c/planContent').AgreedLine[]} lines
 * @param {number} increase in percent, may be negative
 */
export function carriedLines(lines, increase) {
  return lines
    .filter(({ kind }) => kind !== 'Date')
    .map((line) => {
      const carried = Object.fromEntries(FIELDS.map((field) => [field, line[field] ?? null]));
      const number = NUMBERS[line.kind];
      if (line.section === 'Goals' || line.section === 'Volume') {
        if (number && carried[number] !== null) carried[number] = increased(carried[number], increase);
      }
      return { ...carried, lineKey: line.key };
    });
}

/** Whole units: nobody agrees on cents of a goal. */
export function increased(amount, increase) {
  return Math.round((amount * (100 + increase)) / 100);
}
