import { csvNumber } from '../../bulk/csvNumber.ts';
import { writeCsvNumber } from '../../bulk/writeCsvNumber.ts';
import type { FieldDefinition } from '../../schema/definition.ts';
import type { DictionaryColumn, NumericColumn, TextColumn } from '../../store/columns/column.ts';
import { present } from '../../store/present.ts';
import type { Stored } from '../../store/stored.ts';
import type { Expression } from '../expression.ts';
import { QUOTE, copyBytes, quotedBytes } from './csvCell.ts';
import type { CsvCell } from './csvCell.ts';
import { idCell } from './idCell.ts';
import { dateCell, datetimeCell } from './timeCells.ts';

const LONGEST_NUMBER = 32;

/** Straight from the column where there is one, without a JavaScript string in between. */
export function createCell(expression: Expression): CsvCell {
  const { column, field } = expression;
  if (column && 'copyQuoted' in column) return textCell(column as TextColumn);
  if (column && 'codeAt' in column) return dictionaryCell(column as DictionaryColumn);
  if (column && 'numberAt' in column) return numericCell(column as NumericColumn, field);
  return anyCell(expression);
}

function numericCell(column: NumericColumn, field: FieldDefinition): CsvCell {
  switch (field.type) {
    case 'boolean':
      return booleanCell(column);
    case 'id':
    case 'reference':
      return idCell(column);
    case 'date':
      return dateCell(column);
    case 'datetime':
      return datetimeCell(column);
    case 'int':
      return numberCell(column, (number, target, at) => at + target.write(String(number), at, 'latin1'));
    default:
      return numberCell(column, writeCsvNumber);
  }
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
  return {
    most: Math.max(...encoded.map((bytes) => bytes.length)),
    write: (row, target, at) => copyBytes(encoded[column.codeAt(row)]!, target, at),
  };
}

function booleanCell(column: NumericColumn): CsvCell {
  const words = [quotedBytes('false'), quotedBytes('true')];
  return { most: 7, write: (row, target, at) => copyBytes(words[column.numberAt(row)]!, target, at) };
}

function numberCell(
  column: NumericColumn,
  writeNumber: (number: number, target: Buffer, at: number) => number,
): CsvCell {
  return {
    most: LONGEST_NUMBER,
    write: (row, target, at) => {
      const number = column.numberAt(row);
      target[at] = QUOTE;
      const end = Number.isNaN(number) ? at + 1 : writeNumber(number, target, at + 1);
      target[end] = QUOTE;
      return end + 1;
    },
  };
}

/** A parent's field, a formula, a function. */
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

function csvText(field: FieldDefinition, value: Stored): string {
  if (typeof value === 'number') {
    if (field.type === 'datetime') return new Date(value).toISOString();
    if (field.type === 'double' || field.type === 'currency' || field.type === 'percent')
      return csvNumber(value);
  }
  return String(present(field, value) ?? '');
}
