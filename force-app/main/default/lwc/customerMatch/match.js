import { normaliseCountry } from './country.js';
import { normaliseDomain, registeredPart } from './domain.js';
import { looseName, nameKey } from './name.js';

/**
 * @typedef {import('./types.js').KnownAccount} KnownAccount
 * @typedef {import('./types.js').ListRow} ListRow
 * @typedef {import('./types.js').Matched} Matched
 */

const MOST_CANDIDATES = 5;
/** More accounts than these that look the same are not told apart one by one: a list has thousands of rows. */
const MOST_COMPARED = 100;

/**
 * Compares the rows of a list with the known accounts: by domain, else by name and country. What could be several
 * accounts is unclear, never guessed. A row that says the same as an earlier one repeats it.
 * @param {readonly ListRow[]} rows
 * @param {readonly KnownAccount[]} accounts
 * @returns {Matched[]} one for each row, in their order
 */
export function matchCustomers(rows, accounts) {
  const known = indexOf(accounts);
  const seen = { keys: new Map(), names: new Map() };
  return rows.map((row) => {
    if (row.rejected) return matched(row, 'Rejected');
    const match = matchOf(row, known);
    const repeats = repeated(match, seen);
    return repeats === null ? match : { ...match, kind: 'Repeated', repeats };
  });
}

/**
 * @param {readonly Matched[]} matches
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
 *   domain and country normalised, name as written
 * @returns {string} such as "alder.example" or "alder foods|GB"
 */
export function customerKey({ accountId, domain, name, country }) {
  return accountId || domain || `${nameKey(name)}|${country ?? ''}`;
}

function indexOf(accounts) {
  const index = { domains: new Map(), parts: new Map(), names: new Map(), loose: new Map() };
  for (const { id, name, website, country } of accounts) {
    const { domain } = normaliseDomain(website);
    const key = nameKey(name);
    const account = { id, domain, key, country: normaliseCountry(country) };
    if (domain) {
      add(index.domains, domain, account);
      add(index.parts, registeredPart(domain), account);
    }
    if (key) {
      add(index.names, key, account);
      add(index.loose, looseName(key), account);
    }
  }
  return index;
}

function matchOf(row, known) {
  const sameDomain = row.domain ? (known.domains.get(row.domain) ?? []) : [];
  if (sameDomain.length > 0) return narrowed(row, sameDomain, 'Domain');
  const sameName = known.names.get(row.nameKey) ?? [];
  if (sameName.length > 0) return byName(row, sameName);
  const sameFirm = row.domain ? (known.parts.get(registeredPart(row.domain)) ?? []) : [];
  if (sameFirm.length > 0) return unclear(row, 'Similar domain', sameFirm);
  // Two domains that differ are two firms, however alike their names are.
  const alike = (known.loose.get(looseName(row.nameKey)) ?? []).filter(
    ({ domain }) => !row.domain || !domain,
  );
  return alike.length > 0 ? unclear(row, 'Similar name', alike) : matched(row, 'New');
}

function byName(row, sameName) {
  if (sameName.length > MOST_COMPARED) return unclear(row, 'Several accounts', sameName);
  const here = sameName.filter(({ country }) => country === row.country);
  if (here.length === 0) {
    const oneIsBlank = row.country === null || sameName.some(({ country }) => country === null);
    return unclear(row, oneIsBlank ? 'Same name, no country' : 'Same name, other country', sameName);
  }
  const possible = here.filter(({ domain }) => !row.domain || !domain);
  if (possible.length === 0) return unclear(row, 'Same name, other domain', here);
  return narrowed(row, possible, 'Name and country');
}

/** Accounts that share what was compared are told apart by the rest, or not at all. */
function narrowed(row, accounts, why) {
  const tests = [
    () => true,
    ({ country }) => country === row.country,
    ({ key }) => key === row.nameKey,
    ({ country, key }) => country === row.country && key === row.nameKey,
  ];
  for (const test of accounts.length > MOST_COMPARED ? [] : tests) {
    const left = accounts.filter(test);
    if (left.length === 1) return { ...matched(row, 'Known'), accountId: left[0].id, why };
  }
  return unclear(row, 'Several accounts', accounts);
}

function repeated({ row, accountId }, { keys, names }) {
  const key = customerKey({ accountId, ...row });
  const name = `${row.nameKey}|${row.country ?? ''}`;
  const [sameKey, sameName] = [keys.get(key), names.get(name)];
  const compatible = sameName && (!row.domain || !sameName.domain || sameName.domain === row.domain);
  const otherAccount = sameName?.accountId && accountId && sameName.accountId !== accountId;
  if (sameKey !== undefined) return sameKey;
  if (compatible && !otherAccount) return sameName.line;
  keys.set(key, row.line);
  if (!sameName) names.set(name, { line: row.line, domain: row.domain, accountId });
  return null;
}

function matched(row, kind) {
  return { row, kind, accountId: null, why: null, candidates: [], repeats: null };
}

function unclear(row, why, accounts) {
  const candidates = accounts.slice(0, MOST_CANDIDATES).map(({ id }) => id);
  return { ...matched(row, 'Unclear'), why, candidates };
}

function add(map, key, account) {
  const list = map.get(key);
  if (list) list.push(account);
  else map.set(key, [account]);
}
