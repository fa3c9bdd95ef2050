import { cellsOf } from './cells.js';
import { columnsOf } from './columns.js';
import { normaliseCountry } from './country.js';
import { normaliseDomain } from './domain.js';
import { nameKey } from './name.js';

/** More lines than this are not a list of customers to plan with. */
export const LIMIT = 5000;
const LONGEST_NAME = 255;
/** Lines that are looked at to find the delimiter. */
const LOOKED_AT = 50;

/**
 * Reads what was copied from a spreadsheet: tabs, semicolons or commas, quoted cells, with or without a header.
 * @param {string} text
 * @returns {import('./types.js').ParsedList}
 */
export function parseList(text) {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n');
  const delimiter = delimiterOf(lines);
  const all = cellsOf(lines, delimiter);
  const { columns, hasHeader } = columnsOf(all.slice(0, LOOKED_AT + 1).map(({ cells }) => cells));
  const rows = hasHeader ? all.slice(1) : all;
  return {
    rows: rows.slice(0, LIMIT).map((row) => listRow(row, columns)),
    beyond: Math.max(0, rows.length - LIMIT),
    columns,
    hasHeader,
    delimiter,
  };
}

/** Tabs are never part of a name; commas often are ("Acme, Inc."), so they must show that they part columns. */
function delimiterOf(text) {
  const start = text.split('\n', LOOKED_AT).filter((line) => line.trim());
  if (start.some((line) => line.includes('\t'))) return '\t';
  return [';', ','].find((delimiter) => partsColumns(start.join('\n'), delimiter)) ?? '';
}

function partsColumns(text, delimiter) {
  const rows = cellsOf(text, delimiter).map(({ cells }) => cells);
  if (rows.filter((cells) => cells.length > 1).length * 2 < rows.length) return false;
  const { columns, hasHeader } = columnsOf(rows);
  return hasHeader || columns.includes('Domain') || columns.includes('Country') || delimiter === ';';
}

function listRow({ line, cells }, columns) {
  const cellsOfKind = (kind) =>
    cells
      .filter((_, at) => columns[at] === kind)
      .map(cleaned)
      .filter(Boolean);
  const addresses = cellsOfKind('Domain').map(normaliseDomain);
  const { domain, caution } = addresses.find((address) => address.domain) ?? addresses[0] ?? {};
  const [written = ''] = cellsOfKind('Name');
  const [country] = cellsOfKind('Country');
  const name = written || (domain ?? '');
  const code = normaliseCountry(country);
  const row = {
    line,
    name,
    domain: domain ?? null,
    country: code,
    nameKey: name.length > LONGEST_NAME ? '' : nameKey(name),
    cautions: [...(caution ? [caution] : []), ...(country && !code ? ['Unknown country'] : [])],
  };
  return { ...row, rejected: rejected(row) };
}

function rejected({ name, nameKey: key }) {
  if (!name) return 'No name';
  if (name.length > LONGEST_NAME) return 'Too long';
  // "12345" or "-----" names nobody; "3M" and "1&1" do.
  return /\p{L}/u.test(key) || /\d\s*&\s*\d/.test(name) ? null : 'Not a name';
}

/** What cannot be seen would let two names look alike and be different. */
function cleaned(cell) {
  return cell
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
