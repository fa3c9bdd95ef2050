import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { idOf } from '../../ids.ts';
import type { NumericColumn } from '../../store/columns/column.ts';
import { packSerial } from '../../store/idPacking.ts';
import type { CsvCell } from './csvCell.ts';
import { idCell } from './idCell.ts';
import { dateCell, datetimeCell } from './timeCells.ts';

function columnOf(number: number): NumericColumn {
  return { numberAt: () => number, get: () => number, set: () => undefined };
}

function written(cell: CsvCell): string {
  const target = Buffer.alloc(64);
  return target.toString('latin1', 0, cell.write(1, target, 0));
}

describe('a cell of bulk CSV', () => {
  test('writes every id as it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('001', '006', 'a0Z', '0Pa'),
        fc.integer({ min: 1, max: 2 ** 32 - 1 }),
        (prefix, serial) => {
          expect(written(idCell(columnOf(packSerial(prefix, serial))))).toBe(`"${idOf(prefix, serial)}"`);
        },
      ),
    );
  });

  test('writes every moment to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          expect(written(datetimeCell(columnOf(date.getTime())))).toBe(`"${date.toISOString()}"`);
          const day = Math.floor(date.getTime() / 86_400_000);
          expect(written(dateCell(columnOf(day)))).toBe(`"${date.toISOString().slice(0, 10)}"`);
        },
      ),
    );
  });

  test('is an empty pair of quotes where there is nothing', () => {
    expect([idCell, dateCell, datetimeCell].map((cell) => written(cell(columnOf(NaN))))).toEqual([
      '""',
      '""',
      '""',
    ]);
  });
});
