/** Which rows hold which value of a unique or external-id field. Deleted rows are not in it. */
export interface UniqueIndex {
  rowsOf: (value: string | number) => readonly number[];
  add: (value: string | number, row: number) => void;
  remove: (value: string | number, row: number) => void;
}

export function createUniqueIndex(caseSensitive: boolean): UniqueIndex {
  // Almost every value has one row: a bare number spares a million small lists.
  const rows = new Map<string | number, number | number[]>();
  const keyOf = (value: string | number) =>
    typeof value === 'string' && !caseSensitive ? value.toLowerCase() : value;
  const listOf = (key: string | number) => {
    const found = rows.get(key);
    return found === undefined ? [] : typeof found === 'number' ? [found] : found;
  };

  return {
    rowsOf: (value) => listOf(keyOf(value)),
    add: (value, row) => {
      const key = keyOf(value);
      const others = listOf(key);
      rows.set(key, others.length === 0 ? row : [...others, row]);
    },
    remove: (value, row) => {
      const key = keyOf(value);
      const rest = listOf(key).filter((other) => other !== row);
      if (rest.length === 0) rows.delete(key);
      else rows.set(key, rest.length === 1 ? rest[0]! : rest);
    },
  };
}
