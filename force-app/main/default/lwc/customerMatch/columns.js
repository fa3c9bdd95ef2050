import { normaliseCountry } from './country.js';
import { normaliseDomain } from './domain.js';
import { plainText } from './plainText.js';

/** What people call the columns of their lists. Longer headers count by the first word that is known. */
const HEADERS = {
  Name: `name company customer account client organisation organization business firm kunde kunden kundenname firma firmenname
    unternehmen societe entreprise client clients nom raison empresa cliente nombre azienda ditta bedrijf klant kund foretag
    virksomhed nazwa klient`,
  Domain: `domain website web url site homepage internet email mail e webseite domaine courriel correo sito pagina adres
    hemsida`,
  Country: 'country land pays pais paese nation kraj maa',
};
const MEANING = new Map(
  Object.entries(HEADERS).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind])),
);
/** Rows that are looked at to guess what the columns are. */
const LOOKED_AT = 50;

/**
 * What the columns of a table are: by its header where there is one, else by what stands in them.
 * @param {readonly (readonly string[])[]} rows cells, the header still first
 * @returns {{ columns: import('./types.js').ColumnKind[], hasHeader: boolean }}
 */
export function columnsOf(rows) {
  const [first = []] = rows;
  const named = first.map(meaningOf);
  const hasHeader = isHeader(first, named);
  const some = rows.slice(hasHeader ? 1 : 0, LOOKED_AT + 1);
  const width = Math.max(0, ...rows.slice(0, LOOKED_AT + 1).map((cells) => cells.length));
  const found = Array.from(
    { length: width },
    (_, at) => (hasHeader && named[at]) || kindOf(some.map((cells) => cells[at] ?? '')),
  );
  return { columns: oneOfEach(found), hasHeader };
}

function meaningOf(cell) {
  if (cell.length > 60) return null;
  const known = plainText(cell)
    .split(' ')
    .find((word) => MEANING.has(word));
  return known ? MEANING.get(known) : null;
}

/** "Customer" alone heads a list; "Customer Care Ltd" beside a web address does not. */
function isHeader(cells, named) {
  const filled = cells.filter((cell) => cell.trim());
  if (filled.some(isContent)) return false;
  const known = named.filter(Boolean).length;
  if (filled.length === 1) return known === 1 && plainText(filled[0]).split(' ').every(isHeaderWord);
  return (
    known >= 2 || (known === 1 && plainText(cells[named.findIndex(Boolean)]).split(' ').every(isHeaderWord))
  );
}

/** "Id" and "No" stand for Indonesia and Norway, too. */
function isContent(cell) {
  return (
    normaliseDomain(cell).domain !== null ||
    (normaliseCountry(cell) !== null && !isHeaderWord(plainText(cell)))
  );
}

function isHeaderWord(word) {
  return (
    MEANING.has(word) ||
    ['name', 'code', 'address', 'adresse', 'id', 'no', 'social', 'sociale'].includes(word)
  );
}

function kindOf(cells) {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  const share = (test) => filled.filter(test).length / filled.length;
  if (filled.length === 0) return 'Other';
  if (share((cell) => isAddress(cell)) >= 0.5) return 'Domain';
  if (share((cell) => normaliseCountry(cell) !== null) >= 0.6) return 'Country';
  return share(isWords) >= 0.5 ? 'Name' : 'Other';
}

/** "C-1001" is a number with a letter; "3M" may be a name. */
function isWords(cell) {
  const count = (kind) => cell.match(kind)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  return letters > 0 && letters >= count(/\p{N}/gu);
}

/** A mail provider's address is an address, too. */
function isAddress(cell) {
  const { domain, caution } = normaliseDomain(cell);
  return domain !== null || caution === 'Mail provider' || caution === 'Shared site';
}

/** The first column of names and the first of countries count; every column of addresses does. */
function oneOfEach(columns) {
  return columns.map((kind, at) => (kind === 'Domain' || columns.indexOf(kind) === at ? kind : 'Other'));
}
