import { packId, unpackId } from '../idPacking.ts';
import type { Stored } from '../stored.ts';
import type { NumericColumn } from './column.ts';
import { capacityFor } from './growth.ts';

/** Numbers, dates as days, datetimes as milliseconds. */
export function numberColumn(): NumericColumn {
  return floats(
    (value) => value as number,
    (number) => number,
  );
}

/** Ids as packed numbers. */
export function idColumn(): NumericColumn {
  return floats((value) => {
    const packed = packId(value as string);
    if (packed === null) throw new RangeError(`Not an id of this org: ${String(value)}`);
    return packed;
  }, unpackId);
}

export function booleanColumn(): NumericColumn {
  let cells = new Uint8Array(0);
  const numberAt = (row: number) => cells[row] ?? 0;
  return {
    numberAt,
    get: (row) => numberAt(row) === 1,
    set: (row, value) => {
      if (row >= cells.length) {
        if (value !== true) return;
        const grown = new Uint8Array(capacityFor(row, cells.length));
        grown.set(cells);
        cells = grown;
      }
      cells[row] = value === true ? 1 : 0;
    },
  };
}

function floats(pack: (value: Stored) => number, unpack: (number: number) => Stored): NumericColumn {
  let cells = new Float64Array(0);
  const numberAt = (row: number) => (row < cells.length ? (cells[row] ?? NaN) : NaN);
  return {
    numberAt,
    get: (row) => {
      const number = numberAt(row);
      return Number.isNaN(number) ? null : unpack(number);
    },
    set: (row, value) => {
      if (row >= cells.length) {
        if (value === null) return;
        const grown = new Float64Array(capacityFor(row, cells.length)).fill(NaN, cells.length);
        grown.set(cells);
        cells = grown;
      }
      cells[row] = value === null ? NaN : pack(value);
    },
  };
}
