/**
 * The rows to show of a long list: those whose name or size has every word of the search, existing customers first.
 * @param {import('./types.js').Grid} grid
 * @param {{ search?: string, page?: number, pageSize?: number }} [options]
 * @returns {import('./types.js').Page}
 */
export function pageOf(grid, { search = '', page = 1, pageSize = 25 } = {}) {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const rows = [...grid.existing.rows, ...grid.newCustomers.rows].filter(({ name, size }) => {
    const text = folded(`${name} ${size ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  const pageCount = Math.max(1, Math.ceil(rows.length / pageSize));
  const shown = Math.min(Math.max(1, page), pageCount);
  const first = (shown - 1) * pageSize;
  const some = rows.slice(first, first + pageSize);
  return {
    existing: some.filter(({ kind }) => kind === 'Existing'),
    newCustomers: some.filter(({ kind }) => kind !== 'Existing'),
    found: rows.length,
    page: shown,
    pageCount,
    from: some.length ? first + 1 : 0,
    to: first + some.length,
  };
}

/** "Müller" is found by "muller". */
function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
