import type { DictionaryColumn, NumericColumn, TextColumn } from '../store/columns/column.ts';
import { prefixNumber, serialIn, unpackId } from '../store/idPacking.ts';
import { csvNumber } from '../bulk/csvNumber.ts';
import { writeCsvNumber } from '../bulk/writeCsvNumber.ts';
import type { FieldDefinition } from '../schema/definition.ts';
import { present } from '../store/present.ts';
import type { Stored } from '../store/stored.ts';
import type { Expression } from './expression.ts';

/** Writes one field of a row, quotes included, and tells the most bytes that it may take. */
export interface CsvCell {
  /** A number where it is the same for every row. */
  most: number | ((row: number) => number);
  /** Returns the place after the last byte. */
  write: (row: number, target: Buffer, at: number) => number;
}

const QUOTE = 34;
const LONGEST_NUMBER = 32;

/** Straight from the column where there is one, without a JavaScript string in between. */
export function createCell(expression: Expression): CsvCell {
  const { column, field } = expression;
  if (column && 'copyQuoted' in column) return textCell(column as TextColumn);
  if (column && 'codeAt' in column) return dictionaryCell(column as DictionaryColumn);
  if (column && 'numberAt' in column) {
    const numeric = column as NumericColumn;
    switch (field.type) {
      case 'boolean':
        return numericCell(numeric, (number) => (number === 1 ? 'true' : 'false'));
      case 'id':
      case 'reference':
        return idCell(numeric);
      case 'date':
      case 'datetime':
        return numericCell(numeric, (number) => csvText(field, number));
      default:
        return field.type === 'int' ? numericCell(numeric, String) : fractionCell(numeric);
    }
  }
  return anyCell(expression);
}

function textCell(column: TextColumn): CsvCell {
  return {
    most: (row) => column.byteLength(row) * 2 + 2,
    write: (row, target, at) => {
      target[at] = QUOTE;
      const end = at + 1 + column.copyQuoted(row, target, at + 1);
      target[end] = QUOTE;
      return end + 1;
    },
  };
}

function dictionaryCell(column: DictionaryColumn): CsvCell {
  const encoded = column.texts.map((text) => quotedBytes(text ?? ''));
  const most = Math.max(...encoded.map((bytes) => bytes.length));
  return {
    most,
    write: (row, target, at) => copyBytes(encoded[column.codeAt(row)]!, target, at),
  };
}

/** Equal values are common (days, owners, round amounts), so their bytes are kept for a while. */
function numericCell(column: NumericColumn, toText: (number: number) => string): CsvCell {
  const kept = new Map<number, Buffer>();
  const MOST_KEPT = 100_000;
  const blank = quotedBytes('');
  let latest = NaN;
  let latestBytes = blank;
  const keep = (number: number) => {
    const bytes = quotedBytes(toText(number));
    if (kept.size < MOST_KEPT) kept.set(number, bytes);
    return bytes;
  };
  return {
    most: LONGEST_NUMBER,
    write: (row, target, at) => {
      const number = column.numberAt(row);
      if (Number.isNaN(number)) return copyBytes(blank, target, at);
      if (number !== latest) {
        latest = number;
        latestBytes = kept.get(number) ?? keep(number);
      }
      return copyBytes(latestBytes, target, at);
    },
  };
}

function fractionCell(column: NumericColumn): CsvCell {
  return {
    most: LONGEST_NUMBER,
    write: (row, target, at) => {
      const number = column.numberAt(row);
      target[at] = QUOTE;
      const end = Number.isNaN(number) ? at + 1 : writeCsvNumber(number, target, at + 1);
      target[end] = QUOTE;
      return end + 1;
    },
  };
}

const DIGITS = Buffer.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const CHECK = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ012345');

/** Ids of one object differ in their serial number alone: the rest is kept as a template. */
function idCell(column: NumericColumn): CsvCell {
  const templates: Buffer[] = [];
  return {
    most: 20,
    write: (row, target, at) => {
      const packed = column.numberAt(row);
      target[at] = QUOTE;
      if (Number.isNaN(packed)) {
        target[at + 1] = QUOTE;
        return at + 2;
      }
      const prefix = prefixNumber(packed);
      const template = (templates[prefix] ??= Buffer.from(unpackId(packed)));
      writeId(template, serialIn(packed), target, at + 1);
      target[at + 19] = QUOTE;
      return at + 20;
    },
  };
}

/** The first nine characters never change (no org here has 62^6 records of an object). */
function writeId(template: Buffer, serial: number, target: Buffer, at: number): void {
  for (let place = 0; place < 9; place++) target[at + place] = template[place]!;
  let rest = serial;
  for (let place = 14; place >= 9; place--) {
    const next = Math.floor(rest / 62);
    target[at + place] = DIGITS[rest - next * 62]!;
    rest = next;
  }
  for (let group = 0; group < 3; group++) {
    let bits = 0;
    for (let place = 0; place < 5; place++) {
      const code = target[at + group * 5 + place]!;
      if (code >= 65 && code <= 90) bits |= 1 << place;
    }
    target[at + 15 + group] = CHECK[bits]!;
  }
}

function anyCell({ field, read }: Expression): CsvCell {
  let keptRow = -1;
  let kept: Buffer = Buffer.alloc(0);
  const bytesOf = (row: number) => {
    if (row !== keptRow) {
      kept = quotedBytes(csvText(field, read(row)));
      keptRow = row;
    }
    return kept;
  };
  return {
    most: (row) => bytesOf(row).length,
    write: (row, target, at) => copyBytes(bytesOf(row), target, at),
  };
}

function quotedBytes(text: string): Buffer {
  return Buffer.from(`"${text.replaceAll('"', '""')}"`);
}

function copyBytes(source: Buffer, target: Buffer, at: number): number {
  const { length } = source;
  for (let index = 0; index < length; index++) target[at + index] = source[index]!;
  return at + length;
}

/** Bulk results write times with 'Z' where REST writes '+0000', and numbers as csvNumber says. */
function csvText(field: FieldDefinition, value: Stored): string {
  if (typeof value === 'number') {
    if (field.type === 'datetime') return new Date(value).toISOString();
    if (field.type === 'double' || field.type === 'currency' || field.type === 'percent')
      return csvNumber(value);
  }
  return String(present(field, value) ?? '');
}
