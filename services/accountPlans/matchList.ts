import { countsOf, matchCustomers, parseList, type KnownAccount, type Matched } from '#lwc/customerMatch';
import { fingerprint } from '../sync/fingerprint.ts';

/** Two pasted lists, as a Customer List holds them. */
export interface PastedLists {
  readonly fromPartner: string | null;
  readonly fromVendor: string | null;
}

export interface MatchedList {
  readonly counts: ReturnType<typeof countsOf>;
  /** Each row once, in order: the partner's, then the vendor's. */
  readonly rows: readonly (Matched & { readonly side: Side })[];
  /** What to look at, for both sides: line numbers, never names; null when there is nothing. */
  readonly problems: string | null;
  /** Tells these lists from changed ones. */
  readonly contentHash: string;
}

type Side = 'partner' | 'vendor';

/** More would not be read any more. */
const NAMED_PROBLEMS = 200;

/**
 * Compares pasted lists with our accounts. Before both sides have agreed neither learns of single customers of the
 * other: problems say only what can be seen in a list alone, not whether somebody knows the customer.
 */
export function matchList(lists: PastedLists, accounts: readonly KnownAccount[]): MatchedList {
  const parsed = {
    partner: parseList(lists.fromPartner ?? ''),
    vendor: parseList(lists.fromVendor ?? ''),
  };
  const sided = (['partner', 'vendor'] as const).flatMap((side) =>
    parsed[side].rows.map((row) => ({ side, row })),
  );
  const matches = matchCustomers(
    sided.map(({ row }) => row),
    accounts,
  );
  const rows = matches.map((match, index) => ({ ...match, side: sided[index]!.side }));
  const beyond = parsed.partner.beyond + parsed.vendor.beyond;
  return {
    counts: countsOf(matches),
    rows,
    problems: problemsOf(parsed, beyond),
    contentHash: contentHash(lists),
  };
}

export function contentHash({ fromPartner, fromVendor }: PastedLists): string {
  return fingerprint(fromPartner ?? '', fromVendor ?? '');
}

function problemsOf(
  parsed: Readonly<Record<Side, ReturnType<typeof parseList>>>,
  beyond: number,
): string | null {
  const sentences = (['partner', 'vendor'] as const).flatMap((side) =>
    matchCustomers(parsed[side].rows, []).flatMap((match) => sentencesOf(match, side)),
  );
  const more = sentences.length - NAMED_PROBLEMS;
  const all = [
    ...sentences.slice(0, NAMED_PROBLEMS),
    ...(more > 0 ? [`And ${more} more lines.`] : []),
    ...(beyond > 0 ? [`${beyond} lines were left out: paste them as a list of their own.`] : []),
  ];
  return all.length === 0 ? null : all.join('\n');
}

/** Matched with nobody: what is said here can be seen in the list alone. */
function sentencesOf({ kind, row, repeats }: Matched, side: Side): string[] {
  const where = `${side === 'partner' ? 'Partner’s list' : 'Vendor’s list'}, line ${row.line}`;
  const said = row.cautions.map((caution) => `${where}: ${CAUTIONS[caution]}`);
  if (kind === 'Rejected' && row.rejected) said.push(`${where}: ${REJECTED[row.rejected]}`);
  if (kind === 'Repeated') said.push(`${where}: the same as line ${repeats}.`);
  return said;
}

const REJECTED: Readonly<Record<string, string>> = {
  'No name': 'there is no name. Add one.',
  'Not a name': 'this is no name of a customer. Correct it or take it out.',
  'Too long': 'the name is too long. Shorten it to 255 characters.',
  'Beyond the limit': 'the list is too long. Paste the rest as a list of its own.',
};

const CAUTIONS: Readonly<Record<string, string>> = {
  'Not a domain': 'the web address is none; it was compared by name.',
  'Public suffix': 'the web address names no firm; it was compared by name.',
  'Mail provider': 'the address is one of a mail provider; it was compared by name.',
  'Unknown country': 'the country was not understood; it was compared without.',
};
