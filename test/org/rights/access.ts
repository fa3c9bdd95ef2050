/** How far somebody's rights to one record reach. FULL lets one delete it and give it to another owner. */
export type Access = 0 | 1 | 2 | 3;

export const NONE: Access = 0;
export const READ: Access = 1;
export const EDIT: Access = 2;
export const FULL: Access = 3;

/** The access to the record at a row of its table. */
export type AccessTo = (row: number) => Access;

/** Rights add up: the furthest-reaching counts. */
export function furthest(sources: readonly AccessTo[], least: Access = NONE): AccessTo {
  const [only] = sources;
  if (!only) return () => least;
  if (sources.length === 1 && least === NONE) return only;
  return (row) => {
    let best = least;
    for (const source of sources) {
      if (best === FULL) return best;
      const access = source(row);
      if (access > best) best = access;
    }
    return best;
  };
}

export function levelOf(level: 'Read' | 'Edit'): Access {
  return level === 'Edit' ? EDIT : READ;
}
