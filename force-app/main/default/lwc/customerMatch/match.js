/**
 * Compares the rows of a list with the known accounts: by domain, else by name and country. What could be several
 * accounts is unclear, never guessed.
 * @param {readonly import('./types.js').ListRow[]} rows
 * @param {readonly import('./types.js').KnownAccount[]} _accounts
 * @returns {import('./types.js').Matched[]} one for each row, in their order
 */
export function matchCustomers(rows, _accounts) {
  return rows.map((row) => ({ row, kind: 'New', accountId: null, why: null, candidates: [], repeats: null }));
}

/**
 * @param {readonly import('./types.js').Matched[]} matches
 * @returns {import('./types.js').MatchCounts}
 */
export function countsOf(matches) {
  const count = (kind) => matches.filter((match) => match.kind === kind).length;
  return {
    rows: matches.length,
    known: count('Known'),
    new: count('New'),
    unclear: count('Unclear'),
    repeated: count('Repeated'),
    rejected: count('Rejected'),
  };
}

/**
 * What tells one customer of a plan from another: our account, else the domain, else name and country.
 * @param {{ accountId?: string | null, domain?: string | null, name: string, country?: string | null }} customer
 * @returns {string} such as "alder.example" or "alder foods|GB"
 */
export function customerKey({ accountId, domain, name, country }) {
  return accountId ?? domain ?? `${name}|${country ?? ''}`;
}
