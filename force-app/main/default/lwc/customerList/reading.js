import columnsAre from '@salesforce/label/c.CustomerList_Columns';
import columnCountry from '@salesforce/label/c.CustomerList_ColumnCountry';
import columnDomain from '@salesforce/label/c.CustomerList_ColumnDomain';
import columnName from '@salesforce/label/c.CustomerList_ColumnName';
import lineIs from '@salesforce/label/c.CustomerList_LineIs';
import moreLines from '@salesforce/label/c.CustomerList_MoreLines';
import nothingRead from '@salesforce/label/c.CustomerList_NothingRead';
import reasonBeyond from '@salesforce/label/c.CustomerList_ReasonBeyond';
import reasonNoName from '@salesforce/label/c.CustomerList_ReasonNoName';
import reasonNotAName from '@salesforce/label/c.CustomerList_ReasonNotAName';
import reasonTooLong from '@salesforce/label/c.CustomerList_ReasonTooLong';
import rejectedLines from '@salesforce/label/c.CustomerList_RejectedLines';
import repeatedLines from '@salesforce/label/c.CustomerList_RepeatedLines';
import usable from '@salesforce/label/c.CustomerList_Usable';
import { countsOf, LIMIT, matchCustomers, parseList } from 'c/customerMatch';
import { fill, together, whole } from 'c/format';

const REASONS = {
  'No name': reasonNoName,
  'Not a name': reasonNotAName,
  'Too long': reasonTooLong,
  'Beyond the limit': fill(reasonBeyond, whole(LIMIT)),
};
const COLUMNS = { Name: columnName, Domain: columnDomain, Country: columnCountry };
const SHOWN = 5;

/**
 * What was read of a pasted text, before anything is sent.
 * @param {string} text
 * @returns {{ usable: number, words: string, columns: string, repeated: string, rejected: string,
 *   problems: { key: number, words: string }[], hasProblems: boolean } | null} null for nothing pasted
 */
export function readingOf(text) {
  if (!text.trim()) return null;
  const { rows, columns } = parseList(text);
  const matches = matchCustomers(rows, []);
  const counts = countsOf(matches);
  const rejected = matches.filter(({ kind }) => kind === 'Rejected').map(({ row }) => row);
  const names = [...new Set(columns)].map((column) => COLUMNS[column]).filter(Boolean);
  const count = counts.rows - counts.rejected - counts.repeated;
  return {
    usable: count,
    words: count > 0 ? fill(usable, whole(count)) : nothingRead,
    columns: names.length > 1 ? fill(columnsAre, together(names)) : '',
    repeated: counts.repeated > 0 ? fill(repeatedLines, whole(counts.repeated)) : '',
    rejected: fill(rejectedLines, whole(rejected.length)),
    problems: shortened(rejected),
    hasProblems: rejected.length > 0,
  };
}

function shortened(rejected) {
  const lines = rejected
    .slice(0, SHOWN)
    .map(({ line, rejected: reason }) => ({ key: line, words: fill(lineIs, line, REASONS[reason]) }));
  const left = rejected.length - SHOWN;
  return left > 0 ? [...lines, { key: 0, words: fill(moreLines, whole(left)) }] : lines;
}
