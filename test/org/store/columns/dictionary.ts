import type { DictionaryColumn } from './column.ts';
import { capacityFor } from './growth.ts';

export function dictionaryColumn(): DictionaryColumn {
  let codes = new Uint32Array(0);
  const texts: (string | null)[] = [null];
  const codeOf = new Map<string | null, number>([[null, 0]]);
  const codeAt = (row: number) => codes[row] ?? 0;

  return {
    texts,
    codeAt,
    get: (row) => texts[codeAt(row)] ?? null,
    set: (row, value) => {
      const text = value as string | null;
      let code = codeOf.get(text);
      if (code === undefined) {
        code = texts.push(text) - 1;
        codeOf.set(text, code);
      }
      if (row >= codes.length) {
        if (code === 0) return;
        const grown = new Uint32Array(capacityFor(row, codes.length));
        grown.set(codes);
        codes = grown;
      }
      codes[row] = code;
    },
  };
}
