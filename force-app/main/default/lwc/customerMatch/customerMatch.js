/*
 * A pasted list of customers, read and compared with the accounts that are known. Deterministic, and linear in the
 * length of what was pasted.
 */
export { countsOf, customerKey, matchCustomers } from './match.js';
export { normaliseCountry } from './country.js';
export { normaliseDomain } from './domain.js';
export { nameKey } from './name.js';
export { LIMIT, parseList } from './parseList.js';

/**
 * @typedef {import('./types.js').KnownAccount} KnownAccount
 * @typedef {import('./types.js').ListRow} ListRow
 * @typedef {import('./types.js').MatchCounts} MatchCounts
 * @typedef {import('./types.js').Matched} Matched
 * @typedef {import('./types.js').ParsedList} ParsedList
 */
