import { cells, columnNames, type Cell } from './columns.ts';
import type { Level, PerformanceLine } from './performanceLine.ts';

/** Comma-separated with a header line; numbers with a point, nothing for null. */
export function performanceCsv(lines: readonly PerformanceLine[], level: Level): string {
  const rows: Cell[][] = [columnNames(level), ...lines.map(cells)];
  return rows.map((row) => `${row.map(written).join(',')}\n`).join('');
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would run text that begins like a formula; an apostrophe keeps it text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Never in scientific notation, which some readers take for text. */
function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toFixed(20).replace(/\.?0+$/, '');
}
