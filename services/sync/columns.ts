/** Numbers the columns of a SELECT while it is put together, so that rows are read by the same list. */
export interface Columns {
  /** The column's number; a field that is named twice is selected once. −1 for a field that is not mapped. */
  of(field: string | null): number;
  readonly names: readonly string[];
}

export function columns(): Columns {
  const names: string[] = [];
  return {
    names,
    of(field) {
      if (field === null) return -1;
      const known = names.findIndex((name) => name.toLowerCase() === field.toLowerCase());
      return known >= 0 ? known : names.push(field) - 1;
    },
  };
}
