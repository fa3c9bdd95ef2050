/** Writes one field of a row, quotes included, and tells the most bytes that it may take. */
export interface CsvCell {
  /** A number where it is the same for every row. */
  most: number | ((row: number) => number);
  /** Returns the place after the last byte. */
  write: (row: number, target: Buffer, at: number) => number;
}

export const QUOTE = 34;

export function quotedBytes(text: string): Buffer {
  return Buffer.from(`"${text.replaceAll('"', '""')}"`);
}

export function copyBytes(source: Buffer, target: Buffer, at: number): number {
  const { length } = source;
  for (let index = 0; index < length; index++) target[at + index] = source[index]!;
  return at + length;
}
