import type { NumericColumn } from '../../store/columns/column.ts';
import { dateToText } from '../../store/stored.ts';
import { QUOTE, copyBytes } from './csvCell.ts';
import type { CsvCell } from './csvCell.ts';

const DAY = 86_400_000;
const ZERO = 48;
const LONGEST = 32;

/** The bytes of each day are made once. */
function createDays(): (day: number, target: Buffer, at: number) => number {
  const kept = new Map<number, Buffer>();
  let latest = NaN;
  let bytes: Buffer = Buffer.alloc(0);
  return (day, target, at) => {
    if (day !== latest) {
      latest = day;
      bytes = kept.get(day) ?? Buffer.from(dateToText(day));
      kept.set(day, bytes);
    }
    return copyBytes(bytes, target, at);
  };
}

export function dateCell(column: NumericColumn): CsvCell {
  const writeDay = createDays();
  return timeCell(column, writeDay);
}

/** '2017-01-05T10:11:12.000Z': bulk results write 'Z' where REST writes '+0000'. */
export function datetimeCell(column: NumericColumn): CsvCell {
  const writeDay = createDays();
  return timeCell(column, (moment, target, at) => {
    const day = Math.floor(moment / DAY);
    return writeTime(moment - day * DAY, target, writeDay(day, target, at));
  });
}

function timeCell(
  column: NumericColumn,
  write: (value: number, target: Buffer, at: number) => number,
): CsvCell {
  return {
    most: LONGEST,
    write: (row, target, at) => {
      const value = column.numberAt(row);
      target[at] = QUOTE;
      const end = Number.isNaN(value) ? at + 1 : write(value, target, at + 1);
      target[end] = QUOTE;
      return end + 1;
    },
  };
}

const FRAME = Buffer.from('T00:00:00.000Z');

function writeTime(milliseconds: number, target: Buffer, at: number): number {
  const end = copyBytes(FRAME, target, at);
  const seconds = Math.floor(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  writeTwo(hours, target, at + 1);
  writeTwo(minutes - hours * 60, target, at + 4);
  writeTwo(seconds - minutes * 60, target, at + 7);
  const rest = milliseconds - seconds * 1000;
  if (rest > 0) target.write(String(rest).padStart(3, '0'), at + 10, 'latin1');
  return end;
}

function writeTwo(number: number, target: Buffer, at: number): void {
  const tens = Math.floor(number / 10);
  target[at] = ZERO + tens;
  target[at + 1] = ZERO + number - tens * 10;
}
