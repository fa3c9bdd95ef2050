/**
 * @typedef {'Name' | 'Domain' | 'Country' | 'Other'} ColumnKind
 *
 * @typedef {object} ListRow
 * @property {number} line in what was pasted, 1 …
 * @property {string} name as written, without line breaks; may be ''
 * @property {string | null} domain normalised; null without a good one
 * @property {string | null} country two letters; null when not given or not understood
 * @property {string} nameKey normalised name; may be ''
 * @property {RejectReason | null} rejected
 * @property {Caution[]} cautions
 *
 * @typedef {'No name' | 'Not a name' | 'Too long'} RejectReason
 * @typedef {'Not a domain' | 'Public suffix' | 'Mail provider' | 'Shared site' | 'Unknown country'} Caution
 *
 * @typedef {object} ParsedList
 * @property {ListRow[]} rows every line that is not blank, without the header; at most LIMIT
 * @property {number} beyond how many more lines there were, which are left out
 * @property {ColumnKind[]} columns what each column was read as
 * @property {boolean} hasHeader
 * @property {'\t' | ',' | ';' | ''} delimiter '' = one column
 *
 * @typedef {object} KnownAccount
 * @property {string} id
 * @property {string} name
 * @property {string | null} [website] domain, address or e-mail address, as it stands in Salesforce
 * @property {string | null} [country] name or code
 *
 * @typedef {object} Matched
 * @property {ListRow} row
 * @property {'Known' | 'New' | 'Unclear' | 'Repeated' | 'Rejected'} kind
 * @property {string | null} accountId of Known
 * @property {'Domain' | 'Name and country' | 'Several accounts' | 'Same name, other country' | 'Same name, no country' | 'Same name, other domain' | 'Similar domain' | 'Similar name' | null} why
 * @property {string[]} candidates ids of Unclear, at most 5
 * @property {number | null} repeats line that this one repeats
 *
 * @typedef {object} MatchCounts
 * @property {number} rows
 * @property {number} known
 * @property {number} new
 * @property {number} unclear
 * @property {number} repeated
 * @property {number} rejected
 */
export {};
