import type { FieldMapping } from '../fieldMapping.ts';
import type { FactChange, FactTable } from '../mirror/factTable.ts';
import type { Generation, WholeTable } from '../mirror/generation.ts';
import type { Read, SalesforceClient, SalesforceRow } from '../salesforce/client.ts';
import {
  accountsChangedSince,
  ownersChangedSince,
  readOwner,
  readPartnerAccount,
  type Owner,
  type PartnerAccount,
} from '../salesforce/sources/partnerAccounts.ts';
import type { CircleSource } from './circleSources.ts';
import { gone, type FactSource } from './dealSource.ts';
import type { GoalSource } from './goalSource.ts';
import { noteHandovers, type OwnerMove } from './handovers.ts';
import { totalOf } from './totals.ts';

/** Rows become visible late and out of order: everything this far before the watermark is read once more. */
export const LOOK_BACK_MS = 10 * 60_000;

export interface AppliedChanges {
  readonly rowsRead: number;
  /** Facts that are not what they were. */
  readonly changed: number;
}

/**
 * Brings into the mirror what changed in Salesforce since the watermark, deleted, restored and purged records
 * included, and marks every partner whose figures it may change. Doing it twice does nothing more.
 */
export async function applyChanges(
  salesforce: SalesforceClient,
  generation: Generation,
  mapping: FieldMapping,
  sources: {
    readonly deals: FactSource;
    readonly registrations: FactSource | null;
    readonly goals: GoalSource;
    readonly circle: readonly CircleSource[];
  },
  span: { readonly watermark: Date; readonly now: Date },
): Promise<AppliedChanges> {
  const since = new Date(span.watermark.getTime() - LOOK_BACK_MS);
  const { deals, registrations, goals } = generation;
  const factReads = [
    factRead(deals, sources.deals, since),
    ...(sources.registrations === null ? [] : [factRead(registrations, sources.registrations, since)]),
  ];
  let changed = 0;
  // What was purged comes first: a record that was restored after it must be there in the end.
  const purged = await salesforce.deleted(
    factReads.map(({ source }) => source.object),
    since,
    span.now,
  );
  for (const [index, { table }] of factReads.entries())
    changed += await table.apply(purged[index]!.map(gone));
  const accounts = new Map<string, { account: PartnerAccount | null; owner: Owner }>();
  const owners = new Map<string, Owner>();
  const goalChanges: FactChange[] = [];
  const circleChanges: FactChange[] = [];
  const counts = await salesforce.readTogether([
    ...factReads.map(({ read }) => read),
    {
      soql: accountsChangedSince(mapping.partnerFlag, since),
      withDeleted: true,
      onRow(row) {
        const { id, ...change } = readPartnerAccount(row);
        accounts.set(id, change);
      },
    },
    {
      soql: sources.goals.changedSince(since),
      withDeleted: true,
      onRow: (row) => goalChanges.push(sources.goals.read(row)),
    },
    {
      soql: ownersChangedSince(since),
      onRow(row) {
        const owner = readOwner(row);
        owners.set(owner.id, owner);
      },
    },
    ...sources.circle.map((source) => ({
      soql: source.changedSince(since),
      withDeleted: true,
      onRow: (row: SalesforceRow) => circleChanges.push(source.read(row)),
    })),
  ]);
  for (const facts of factReads) changed += await facts.end();
  changed += await goals.apply(goalChanges);
  const joined = await accountsThatJoined(generation, accounts);
  if (joined.length > 0) circleChanges.push(...(await circleOf(salesforce, sources.circle, joined)));
  changed += await generation.circle.apply(circleChanges);
  changed += await applyPeople(generation, accounts, owners);
  return { rowsRead: counts.reduce((sum, count) => sum + count, 0), changed };
}

/** Accounts that have become partners: their people did not change with them, so nobody has read them yet. */
async function accountsThatJoined(
  generation: Generation,
  accounts: ReadonlyMap<string, { account: PartnerAccount | null }>,
): Promise<string[]> {
  const partners = [...accounts].flatMap(([id, { account }]) => (account === null ? [] : [id]));
  const known = await generation.partners.some(partners);
  return partners.filter((id) => !known.has(id));
}

async function circleOf(
  salesforce: SalesforceClient,
  circle: readonly CircleSource[],
  accountIds: readonly string[],
): Promise<FactChange[]> {
  const changes: FactChange[] = [];
  for (let from = 0; from < accountIds.length; from += 200) {
    const some = accountIds.slice(from, from + 200);
    await salesforce.readTogether(
      circle.flatMap((source) => {
        const query = source.ofAccounts(some);
        const onRow = (row: SalesforceRow) => changes.push(source.read(row));
        return query === null ? [] : [{ soql: query, onRow }];
      }),
    );
  }
  return changes;
}

/** Applies rows a few thousand at a time, so that a mass update needs no more memory than a single one. */
function factRead(table: FactTable, source: FactSource, since: Date) {
  let changes: FactChange[] = [];
  let changed = 0;
  const flush = async () => {
    const some = changes;
    changes = [];
    changed += await table.apply(some);
  };
  const read: Read = {
    soql: source.changedSince(since),
    withDeleted: true,
    onRow: (row) => changes.push(source.read(row)),
    afterChunk: () => (changes.length >= 2000 ? flush() : undefined),
  };
  return {
    source,
    table,
    read,
    async end() {
      await flush();
      return changed;
    },
  };
}

async function applyPeople(
  generation: Generation,
  accounts: ReadonlyMap<string, { account: PartnerAccount | null; owner: Owner }>,
  owners: ReadonlyMap<string, Owner>,
): Promise<number> {
  if (accounts.size === 0 && owners.size === 0) return 0;
  const known = await generation.partners.all();
  const knownUsers = await generation.users.all();
  const partners = new Map(
    [...accounts].map(([id, { account }]) => [id, account && JSON.stringify(account)]),
  );
  const changedPartners = differing(partners, known);
  const users = new Map<string, string>();
  for (const { account, owner } of accounts.values()) {
    if (account !== null) users.set(owner.id, JSON.stringify(owner));
  }
  // Only users who own partners matter; all others change their password, too.
  for (const [id, owner] of owners) if (knownUsers.has(id)) users.set(id, JSON.stringify(owner));
  const changedUsers = differing(users, knownUsers);

  const theirs = [...known].flatMap(([id, text]) =>
    changedUsers.has((JSON.parse(text) as PartnerAccount).ownerId) ? [id] : [],
  );
  await noteHandovers(generation, ownerMoves(changedPartners, known));
  // Marked before they are saved: an interruption in between then costs a measurement, not a change.
  await generation.touch([...new Set([...changedPartners.keys(), ...theirs])]);
  await touchTotalsOf(generation, changedUsers);
  await save(generation.partners, changedPartners);
  await save(generation.users, changedUsers);
  return changedPartners.size + changedUsers.size;
}

/** Partners whose account had another owner when we last looked. */
function ownerMoves(
  changed: ReadonlyMap<string, string | null>,
  before: ReadonlyMap<string, string>,
): OwnerMove[] {
  const ownerIn = (text: string | null | undefined) =>
    text ? (JSON.parse(text) as PartnerAccount).ownerId : null;
  return [...changed].flatMap(([partnerId, text]) => {
    const [from, to] = [ownerIn(before.get(partnerId)), ownerIn(text)];
    return from !== null && to !== null && from !== to ? [{ partnerId, from, to }] : [];
  });
}

/** A total says whose it is, and in which region, even when its sums stay as they are. */
async function touchTotalsOf(generation: Generation, managers: ReadonlyMap<string, unknown>): Promise<void> {
  if (managers.size === 0) return;
  const totals = [...(await generation.totals.all()).keys()];
  await generation.touchTotals(totals.filter((key) => managers.has(totalOf(key).subjectId ?? '')));
}

async function save(table: WholeTable, entries: ReadonlyMap<string, string | null>): Promise<void> {
  if (entries.size > 0) await table.save(entries);
}

function differing(
  now: ReadonlyMap<string, string | null>,
  before: ReadonlyMap<string, string>,
): Map<string, string | null> {
  return new Map([...now].filter(([id, text]) => (before.get(id) ?? null) !== text));
}
