/** A cell longer than this is no cell: its quote was never closed. */
const LONGEST_QUOTED = 1000;

/**
 * The cells of a pasted table, as spreadsheets write them: a cell in quotes may hold the delimiter, line breaks and
 * doubled quotes. A quote that is not closed is text like any other.
 * @param {string} text
 * @param {string} delimiter '' = one column
 * @returns {{ line: number, cells: string[] }[]} blank lines left out; line: where the row begins, 1 …
 */
export function cellsOf(text, delimiter) {
  const rows = [];
  let row = { line: 1, cells: [] };
  let line = 1;
  let at = 0;
  const endRow = () => {
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    line += 1;
    row = { line, cells: [] };
  };
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at, delimiter) : null;
    const end = quoted ? quoted.end : endOfCell(text, at, delimiter);
    const cell = quoted ? quoted.cell : text.slice(at, end);
    line += quoted ? cell.split('\n').length - 1 : 0;
    row.cells.push(cell);
    at = end + 1;
    if (text[end] === '\n') endRow();
  }
  endRow();
  return rows;
}

function endOfCell(text, from, delimiter) {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== delimiter) at += 1;
  return at;
}

function quotedCell(text, from, delimiter) {
  const last = Math.min(text.length, from + LONGEST_QUOTED);
  for (let at = from + 1; at < last; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const next = text[at + 1];
    if (next !== undefined && next !== '\n' && next !== delimiter) return null;
    return { cell: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return null;
}
