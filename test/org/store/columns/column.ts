import type { Stored } from '../stored.ts';

/** One field of all rows. Row numbers start at 1; a row that was never set is null. */
export interface Column {
  get: (row: number) => Stored;
  set: (row: number, value: Stored) => void;
}

/** A column whose values are numbers inside: compare without making texts. NaN is null. */
export interface NumericColumn extends Column {
  numberAt: (row: number) => number;
}

/** A column of few different texts: ask once a text, not once a row. Code 0 is null. */
export interface DictionaryColumn extends Column {
  codeAt: (row: number) => number;
  /** The texts by code. */
  readonly texts: readonly (string | null)[];
}

/** A column whose texts lie in memory as UTF-8. */
export interface TextColumn extends Column {
  /** Copies the text of a row into `target` and returns the bytes written; quotes are doubled. */
  copyQuoted: (row: number, target: Buffer, at: number) => number;
  byteLength: (row: number) => number;
}
