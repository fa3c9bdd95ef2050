import type { Stored } from '../store/stored.ts';

type Value = NonNullable<Stored>;

/** COUNT, COUNT_DISTINCT, SUM, AVG, MIN or MAX over rows; blanks do not count, and of nothing comes null. */
export function summarise(name: string, rows: Uint32Array, read: (row: number) => Stored): Stored {
  switch (name) {
    case 'COUNT':
      return count(rows, read);
    case 'COUNT_DISTINCT':
      return new Set(present(rows, read).map((value) => String(value).toLowerCase())).size;
    case 'SUM':
      return sum(present(rows, read) as number[]);
    case 'AVG': {
      const values = present(rows, read) as number[];
      const total = sum(values);
      return total === null ? null : total / values.length;
    }
    case 'MIN':
      return extreme(present(rows, read), (a, b) => a < b);
    default:
      return extreme(present(rows, read), (a, b) => a > b);
  }
}

function count(rows: Uint32Array, read: (row: number) => Stored): number {
  let found = 0;
  for (const row of rows) if (read(row) !== null) found++;
  return found;
}

function present(rows: Uint32Array, read: (row: number) => Stored): Value[] {
  const values: Value[] = [];
  for (const row of rows) {
    const value = read(row);
    if (value !== null) values.push(value);
  }
  return values;
}

/** Adds in ten-thousandths while everything fits, so that money comes out exact. */
function sum(values: number[]): number | null {
  if (values.length === 0) return null;
  const scaled = values.map((value) => Math.round(value * 10_000));
  const total = scaled.reduce((sum, value) => sum + value, 0);
  const exact =
    scaled.every((value, index) => value / 10_000 === values[index]) && Number.isSafeInteger(total);
  return exact ? total / 10_000 : values.reduce((sum, value) => sum + value, 0);
}

function extreme(values: Value[], better: (a: Value, b: Value) => boolean): Stored {
  let best: Value | null = null;
  for (const value of values) if (best === null || better(value, best)) best = value;
  return best;
}
