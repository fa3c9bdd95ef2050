import { parseList, type KnownAccount } from '#lwc/customerMatch';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import { customerList } from '../salesforce/records/customerList.ts';
import { planCustomer, planCustomerKey } from '../salesforce/records/planCustomer.ts';
import { customerAccounts, customersOfPlans, knownCustomer } from '../salesforce/sources/planCustomers.ts';
import { identifiers, identifier, soql } from '../salesforce/soql.ts';
import type { Failures } from './failures.ts';
import { contentHash, matchList, type MatchedList } from './matchList.ts';
import { customerFinder, identityOf } from './sameCustomer.ts';

export interface ListDeps {
  readonly salesforce: SalesforceClient;
  /** The checkbox on Account that marks partners: nobody lists those. */
  readonly partnerFlag: string;
  readonly now: Date;
  readonly failures: Failures;
}

const list = customerList.pick('id', 'planId', 'status', 'fromPartner', 'fromVendor', 'contentHash');
type List = ReturnType<typeof list.read>;

/** Lists held in memory at a time. */
const AT_ONCE = 20;

/**
 * Compares lists that were pasted and says how many customers are known, without naming one; and brings the customers
 * of lists that both sides have agreed to share into their plans. Our accounts are read once for all of them.
 * @returns how many lists moved on
 */
export async function matchLists(
  deps: ListDeps,
  { toMatch, toShare }: { readonly toMatch: readonly string[]; readonly toShare: readonly string[] },
): Promise<number> {
  const ids = [...toMatch, ...toShare];
  if (ids.length === 0) return 0;
  const accounts = await ourAccounts(deps);
  let moved = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const rows = await deps.salesforce.query(
      soql`SELECT ${identifiers(list.select)} FROM ${identifier(list.object)} WHERE Id IN ${some} ORDER BY Id`,
    );
    const lists = rows.map((record) => list.read(record));
    const shared = await share(
      deps,
      lists.filter(({ status }) => status === 'matched'),
      accounts,
    );
    const compared = lists
      .filter(({ status }) => status === 'requested')
      .map((each) => compare(each, accounts));
    moved += await write(deps, [...compared, ...shared]);
  }
  return moved;
}

async function ourAccounts({ salesforce, partnerFlag }: ListDeps): Promise<KnownAccount[]> {
  const accounts: KnownAccount[] = [];
  await salesforce.readTogether([
    {
      soql: customerAccounts(partnerFlag),
      onRow: (row) =>
        void accounts.push({
          id: row.text(0),
          name: row.text(1),
          website: row.text(2) || null,
          country: row.text(3) || null,
        }),
    },
  ]);
  return accounts;
}

function compare({ id, ...lists }: List, accounts: readonly KnownAccount[]): SalesforceRecord {
  const rows = parseList(lists.fromPartner ?? '').rows.length + parseList(lists.fromVendor ?? '').rows.length;
  if (rows === 0)
    return failed(id, 'There is no customer in the list. Paste one a line: name, web address, country.');
  const { counts, problems, contentHash: hash } = matchList(lists, accounts);
  return {
    Id: id,
    ...customerList.write({
      status: 'matched',
      rowCount: counts.rows,
      knownCount: counts.known,
      newCount: counts.new,
      unclearCount: counts.unclear,
      repeatedCount: counts.repeated,
      rejectedCount: counts.rejected,
      problems,
      contentHash: hash,
    }),
  };
}

/** The customers first, then that they are there: interrupted in between, the same is done once more. */
async function share(
  deps: ListDeps,
  lists: readonly List[],
  accounts: readonly KnownAccount[],
): Promise<SalesforceRecord[]> {
  const { salesforce, now, failures } = deps;
  if (lists.length === 0) return [];
  const planIds = [...new Set(lists.map(({ planId }) => planId))];
  const present = (await salesforce.query(customersOfPlans(planIds))).map((record) =>
    knownCustomer.read(record),
  );
  const changed = lists.filter((each) => contentHash(each) !== each.contentHash);
  const joining = new Map<string, SalesforceRecord>();
  for (const each of lists) {
    if (changed.includes(each)) continue;
    const find = customerFinder(present.filter(({ planId }) => planId === each.planId));
    for (const record of customersOf(each.planId, matchList(each, accounts), accounts, find))
      joining.set(String(record[planCustomer.fields.key]), record);
  }
  const results = failures.note(
    planCustomer.object,
    await salesforce.upsert(planCustomer.object, planCustomer.fields.key, [...joining.values()]),
  );
  const refused = new Set(results.flatMap(({ key, error }) => (error ? [key.slice(0, 18)] : [])));
  return lists.flatMap((each) => {
    if (changed.includes(each))
      return [
        failed(each.id, 'The list was changed after it was compared. Paste it again, and agree again.'),
      ];
    // What was refused is tried again with the next look, under the same keys.
    if (refused.has(each.planId)) return [];
    return [{ Id: each.id, ...customerList.write({ status: 'shared', sharedAt: now }) }];
  });
}

/** Customers of a list that the plan does not have yet; those it has stay as people have written them. */
function customersOf(
  planId: string,
  { rows }: MatchedList,
  accounts: readonly KnownAccount[],
  find: ReturnType<typeof customerFinder>,
): SalesforceRecord[] {
  const names = new Map(accounts.map((account) => [account.id, account]));
  return rows.flatMap(({ row, kind, accountId, side }) => {
    if (kind === 'Rejected' || kind === 'Repeated') return [];
    const account = names.get(accountId ?? '');
    const customer = {
      accountId,
      name: account?.name ?? row.name,
      domain: row.domain ?? account?.website ?? null,
      country: row.country ?? account?.country ?? null,
    };
    if (find(customer) !== null) return [];
    return [
      planCustomer.write({
        ...customer,
        planId,
        key: planCustomerKey(planId, identityOf(customer)),
        kind: side === 'partner' ? 'existing' : 'target',
      }),
    ];
  });
}

function failed(id: string, failureReason: string): SalesforceRecord {
  return { Id: id, ...customerList.write({ status: 'failed', failureReason }) };
}

async function write(
  { salesforce, failures }: ListDeps,
  records: readonly SalesforceRecord[],
): Promise<number> {
  if (records.length === 0) return 0;
  const { object } = customerList;
  const results = failures.note(object, await salesforce.upsert(object, 'Id', records));
  return results.filter(({ error }) => !error).length;
}
