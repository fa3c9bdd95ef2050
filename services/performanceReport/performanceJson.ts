import { cells, columnNames } from './columns.ts';
import type { Level, PerformanceLine } from './performanceLine.ts';

/** An array with an object per line, its members called as the columns of the CSV. */
export function performanceJson(lines: readonly PerformanceLine[], level: Level): string {
  const names = columnNames(level);
  const objects = lines.map((line) => {
    const values = cells(line);
    return Object.fromEntries(names.map((name, index) => [name, values[index]]));
  });
  return `${JSON.stringify(objects, null, 2)}\n`;
}
