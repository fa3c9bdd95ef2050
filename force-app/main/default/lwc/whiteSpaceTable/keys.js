const PAGE = 5;

const MOVES = {
  ArrowLeft: () => ({ across: -1 }),
  ArrowRight: () => ({ across: 1 }),
  ArrowUp: () => ({ down: -1 }),
  ArrowDown: () => ({ down: 1 }),
  PageUp: () => ({ down: -PAGE }),
  PageDown: () => ({ down: PAGE }),
  Home: ({ ctrlKey }) => ({ across: -Infinity, down: ctrlKey ? -Infinity : 0 }),
  End: ({ ctrlKey }) => ({ across: Infinity, down: ctrlKey ? Infinity : 0 }),
};

/**
 * Where a key leads from a place of a grid.
 * @template T
 * @param {readonly (readonly T[])[]} rows
 * @param {T} from
 * @param {{ key: string, ctrlKey?: boolean }} pressed
 * @returns {T | undefined} nothing for other keys, and at the edge
 */
export function target(rows, from, pressed) {
  const move = MOVES[pressed.key]?.(pressed);
  const row = rows.findIndex((each) => each.includes(from));
  if (!move || row < 0) return undefined;
  const toRow = rows[within(row + (move.down ?? 0), rows.length)];
  const to = toRow[within(rows[row].indexOf(from) + (move.across ?? 0), toRow.length)];
  return to === from ? undefined : to;
}

function within(position, count) {
  return Math.min(Math.max(position, 0), count - 1);
}
