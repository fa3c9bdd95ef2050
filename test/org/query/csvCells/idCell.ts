import type { NumericColumn } from '../../store/columns/column.ts';
import { prefixNumber, serialIn, unpackId } from '../../store/idPacking.ts';
import { QUOTE } from './csvCell.ts';
import type { CsvCell } from './csvCell.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECK = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ012345');

/** The 62 digits, and of each whether it is a capital, which the checking characters count. */
const CODES = Buffer.from(DIGITS);
const CAPITALS = Buffer.from(Array.from(DIGITS, (digit) => (digit >= 'A' && digit <= 'Z' ? 1 : 0)));

interface Template {
  bytes: Buffer;
  /** Checking bits of places 0 to 4 and 5 to 8, which never change. */
  first: number;
  second: number;
}

/** Ids of one object differ in their last six digits alone (no org here has 62^6 records): the rest is a template. */
export function idCell(column: NumericColumn): CsvCell {
  const templates: Template[] = [];
  return {
    most: 20,
    write: (row, target, at) => {
      const packed = column.numberAt(row);
      target[at] = QUOTE;
      if (Number.isNaN(packed)) {
        target[at + 1] = QUOTE;
        return at + 2;
      }
      writeId((templates[prefixNumber(packed)] ??= templateOf(packed)), serialIn(packed), target, at + 1);
      target[at + 19] = QUOTE;
      return at + 20;
    },
  };
}

function writeId({ bytes, first, second }: Template, serial: number, target: Buffer, at: number): void {
  for (let place = 0; place < 9; place++) target[at + place] = bytes[place]!;
  let rest = serial;
  let bits = 0;
  for (let place = 14; place >= 9; place--) {
    const next = Math.floor(rest / 62);
    const digit = rest - next * 62;
    target[at + place] = CODES[digit]!;
    bits = (bits << 1) | CAPITALS[digit]!;
    rest = next;
  }
  target[at + 15] = CHECK[first]!;
  target[at + 16] = CHECK[second | ((bits & 1) << 4)]!;
  target[at + 17] = CHECK[bits >> 1]!;
}

function templateOf(packed: number): Template {
  const bytes = Buffer.from(unpackId(packed));
  const capital = (place: number) => CAPITALS[DIGITS.indexOf(String.fromCharCode(bytes[place]!))]!;
  const bitsOf = (from: number, to: number) => {
    let bits = 0;
    for (let place = from; place < to; place++) bits |= capital(place) << (place - from);
    return bits;
  };
  return { bytes, first: bitsOf(0, 5), second: bitsOf(5, 9) };
}
